package app.limber.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// From the launch until the window shows what it goes on showing, Today with its routine and its
/// button, and what the process holds and does afterwards, beside a bare JavaFX window.
final class StartBenchmark {
  private static final String REFERENCE = "bare JavaFX window";
  private static final int LONGEST_START_SECONDS = 30;
  private static final int REST_SECONDS = 10;
  private static final double START_GOAL = 0.6;
  private static final double MEMORY_GOAL = 1.05;
  private static final double IDLE_GOAL_PERCENT = 0.5;

  private final VirtualScreen screen;
  private final List<Double> starts = new ArrayList<>();
  private final List<Double> memory = new ArrayList<>();
  private final List<Double> idle = new ArrayList<>();

  private StartBenchmark(VirtualScreen screen) {
    this.screen = screen;
  }

  static List<Row> rows(Programs programs, VirtualScreen screen, int rounds)
      throws IOException, InterruptedException {
    StartBenchmark limber = new StartBenchmark(screen);
    StartBenchmark bare = new StartBenchmark(screen);
    StartBenchmark clocks = new StartBenchmark(screen);
    Path data = programs.data("start");
    List<String> ofLimber = programs.limber(data);
    List<String> ofBare = programs.reference(BareWindow.class);
    List<String> ofClocks = List.of("gnome-clocks");
    boolean hasClocks = VirtualScreen.isInstalled("gnome-clocks");
    int[] background = screen.settle();
    for (List<String> command :
        hasClocks ? List.of(ofClocks, ofLimber, ofBare) : List.of(ofLimber, ofBare)) {
      // The first start of each fills the caches of the file system and places the window.
      limber.pictureOf(command);
      screen.shows(background, LONGEST_START_SECONDS);
    }
    int[] limberShown = limber.pictureOf(ofLimber);
    screen.shows(background, LONGEST_START_SECONDS);
    int[] bareShown = bare.pictureOf(ofBare);
    screen.shows(background, LONGEST_START_SECONDS);
    int[] clocksShown = hasClocks ? clocks.pictureOf(ofClocks) : background;
    for (int round = 0; round < rounds; round++) {
      screen.shows(background, LONGEST_START_SECONDS);
      limber.measure(ofLimber, limberShown, round);
      screen.shows(background, LONGEST_START_SECONDS);
      bare.measure(ofBare, bareShown, round);
      if (hasClocks) {
        screen.shows(background, LONGEST_START_SECONDS);
        clocks.measure(ofClocks, clocksShown, round);
      }
    }
    List<Row> rows = new ArrayList<>();
    rows.add(
        Row.ofPairs(
            "start until Today is complete",
            "ms",
            limber.starts,
            REFERENCE,
            bare.starts,
            START_GOAL));
    rows.add(
        Row.ofPairs(
            "memory at rest, 10 s after the start (PSS)",
            "MB",
            limber.memory,
            REFERENCE,
            bare.memory,
            MEMORY_GOAL));
    rows.add(Row.alone("load at rest", Row.median(limber.idle), "% of a core", IDLE_GOAL_PERCENT));
    if (hasClocks) {
      rows.add(Row.alone("GNOME Clocks: start", Row.median(clocks.starts), "ms", null));
      rows.add(
          Row.alone("GNOME Clocks: memory at rest (PSS)", Row.median(clocks.memory), "MB", null));
    }
    return rows;
  }

  private int[] pictureOf(List<String> command) throws IOException, InterruptedException {
    int[] before = screen.look();
    Process process = screen.run(command);
    try {
      Programs.let(process, 2);
      int[] shown = screen.settle();
      if (Arrays.equals(before, shown)) {
        throw new IOException("no window of " + command);
      }
      return shown;
    } finally {
      Programs.end(process);
    }
  }

  private void measure(List<String> command, int[] picture, int round)
      throws IOException, InterruptedException {
    long begin = System.nanoTime();
    Process process = screen.run(command);
    try {
      boolean shown = screen.shows(picture, LONGEST_START_SECONDS);
      double millis = (System.nanoTime() - begin) / 1e6;
      if (!shown) {
        System.out.println("not counted: another picture than before by " + command.getFirst());
        return;
      }
      starts.add(millis);
      if (round < 3) {
        Programs.let(process, REST_SECONDS);
        memory.add(ProcessFigures.pss(process));
        idle.add(ProcessFigures.load(process, REST_SECONDS));
      }
    } finally {
      Programs.end(process);
    }
  }
}
