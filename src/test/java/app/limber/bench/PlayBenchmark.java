package app.limber.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// What playing in full screen at 1920×1080 costs, beside a bare animation of the same size: the
/// load while a stretch moves, and the memory after whole sessions.
final class PlayBenchmark {
  private static final String REFERENCE = "bare JavaFX animation";
  private static final double LOAD_GOAL = 1.33;
  private static final double MEMORY_GOAL = 1.5;
  private static final double FLAT_GOAL = 1.05;
  private static final double IDLE_GOAL_PERCENT = 0.5;

  /// The opening and the set-up of the first stretch end before that.
  private static final int UNTIL_IT_MOVES_SECONDS = 45;

  private static final int LOAD_SECONDS = 20;
  private static final int SETTLED_SECONDS = 5;

  private final Programs programs;
  private final VirtualScreen screen;

  PlayBenchmark(Programs programs, VirtualScreen screen) {
    this.programs = programs;
    this.screen = screen;
  }

  /// @param sessions how many sessions are played one after the other
  /// @param speed how many times faster than a user's they are
  List<Row> rows(int sessions, int speed) throws IOException, InterruptedException {
    double bareLoad;
    double bareMemory;
    Process bare =
        screen.run(
            programs.reference(
                BareAnimation.class,
                String.valueOf(VirtualScreen.WIDTH),
                String.valueOf(VirtualScreen.HEIGHT / 2)));
    try {
      Programs.let(bare, SETTLED_SECONDS);
      bareLoad = ProcessFigures.load(bare, LOAD_SECONDS);
      bareMemory = ProcessFigures.pss(bare);
    } finally {
      Programs.end(bare);
    }
    List<Row> rows = new ArrayList<>(load(bareLoad));
    rows.addAll(memory(sessions, speed, bareMemory));
    return rows;
  }

  private List<Row> load(double bare) throws IOException, InterruptedException {
    Process limber = play("load", "five-minutes", 1);
    try {
      Programs.let(limber, UNTIL_IT_MOVES_SECONDS - SETTLED_SECONDS);
      double playing = ProcessFigures.load(limber, LOAD_SECONDS);
      screen.press("space");
      Programs.let(limber, SETTLED_SECONDS);
      double paused = ProcessFigures.load(limber, LOAD_SECONDS);
      return List.of(
          new Row("load while a stretch moves", playing, "% of a core", REFERENCE, bare, LOAD_GOAL),
          Row.alone("load while paused", paused, "% of a core", IDLE_GOAL_PERCENT));
    } finally {
      Programs.end(limber);
    }
  }

  private List<Row> memory(int sessions, int speed, double bare)
      throws IOException, InterruptedException {
    List<Double> held = new ArrayList<>();
    Path data = programs.data("play-memory");
    Process limber = play("play-memory", "full-morning", speed);
    try {
      for (int session = 1; session <= sessions; session++) {
        awaitSessions(limber, data, session);
        Programs.let(limber, SETTLED_SECONDS);
        held.add(ProcessFigures.pss(limber));
        if (session < sessions) {
          // From Done to Today, and from there again.
          screen.press("Return");
          screen.settle();
          screen.press("Return");
        }
      }
    } finally {
      Programs.end(limber);
    }
    String how = speed == 1 ? "" : " at %d times the speed".formatted(speed);
    return List.of(
        new Row(
            "memory after `full-morning` in full screen" + how + " (PSS)",
            held.getFirst(),
            "MB",
            REFERENCE,
            bare,
            MEMORY_GOAL),
        new Row(
            "the same after %d sessions".formatted(sessions),
            held.getLast(),
            "MB",
            "after one",
            held.getFirst(),
            FLAT_GOAL));
  }

  private Process play(String data, String routine, int speed)
      throws IOException, InterruptedException {
    List<String> line = programs.limber(programs.data(data), "play", routine);
    if (speed != 1) {
      line.add("--speed=" + speed);
    }
    Process limber = screen.run(line);
    Programs.let(limber, SETTLED_SECONDS);
    screen.press("f");
    return limber;
  }

  private void awaitSessions(Process limber, Path data, int count)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(20);
    while (System.nanoTime() < end) {
      Programs.let(limber, 2);
      Process list =
          new ProcessBuilder(programs.limber(data, "history", "list", "--format=json")).start();
      String told = list.inputReader().readAllAsString();
      if (Arrays.stream(told.split("\"completed\"", -1)).count() > count) {
        return;
      }
    }
    throw new IOException("only fewer sessions than " + count + " were played");
  }
}
