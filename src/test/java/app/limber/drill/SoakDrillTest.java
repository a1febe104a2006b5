package app.limber.drill;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.Composition;
import app.limber.journal.Outcome;
import app.limber.player.PlayerCommand;
import app.limber.player.PlayerOptions;
import app.limber.player.PlayerState;
import app.limber.practice.session.Plan;
import app.limber.practice.session.PlaySession;
import app.limber.practice.session.TodaySnapshot;
import app.limber.routine.Routine;
import app.limber.testing.ManualLogThread;
import app.limber.testing.ManualTime;
import app.limber.testing.TestAdapters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Plays routine after routine in one program, a day apart on a virtual clock: what the program
/// holds does not grow with them. The property `limber.drill.soak` says how many.
class SoakDrillTest {
  private static final int ROUTINES = Integer.getInteger("limber.drill.soak", 20);
  private static final Path HANDLES = Path.of("/proc/self/fd");

  /// What one session more in the log takes up where the log is held, and some.
  private static final long MOST_BYTES_A_SESSION = 8_000;

  private static final long SLACK_BYTES = 4 << 20;

  @TempDir private Path folder;

  private final ManualTime time = new ManualTime();
  private @Nullable TodaySnapshot latest;

  /// What the program holds after a collection.
  private record Held(long heap, int threads, long handles) {
    static Held now() throws IOException {
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      long handles = 0;
      if (Files.isDirectory(HANDLES)) {
        try (Stream<Path> open = Files.list(HANDLES)) {
          handles = open.count();
        }
      }
      return new Held(runtime.totalMemory() - runtime.freeMemory(), Thread.activeCount(), handles);
    }
  }

  @Test
  void routines_leaveNothingBehind() throws IOException {
    ManualLogThread logThread = new ManualLogThread();
    List<Held> held = new ArrayList<>();
    try (Composition services =
        Composition.of(
            new TestAdapters(folder),
            new Composition.Clocks(time, () -> ZoneId.of("Europe/Berlin"), time),
            new Composition.Threads(Runnable::run, logThread, Runnable::run))) {
      int tenth = Math.max(1, ROUTINES / 10);
      for (int number = 1; number <= ROUTINES; number++) {
        play(services);
        time.pass(Duration.ofDays(1));
        if (number % tenth == 0) {
          held.add(Held.now());
        }
      }
      services.snapshots().take(snapshot -> latest = snapshot);
    }
    Held first = held.getFirst();
    Held last = held.getLast();
    System.out.printf(
        "soak drill: %d routines, heap %.1f -> %.1f MB, threads %d -> %d, handles %d -> %d,"
            + " %d tasks waiting%n",
        ROUTINES,
        first.heap() / 1e6,
        last.heap() / 1e6,
        first.threads(),
        last.threads(),
        first.handles(),
        last.handles(),
        logThread.planned());
    TodaySnapshot snapshot = latest;
    assertThat(snapshot).isNotNull();
    assertThat(snapshot.log()).hasSize(ROUTINES);
    assertThat(last.heap())
        .isLessThan(first.heap() + SLACK_BYTES + MOST_BYTES_A_SESSION * ROUTINES);
    assertThat(last.threads()).isLessThanOrEqualTo(first.threads());
    assertThat(last.handles()).isLessThanOrEqualTo(first.handles() + 1);
    assertThat(logThread.planned()).isZero();
  }

  private void play(Composition services) {
    services.snapshots().take(snapshot -> latest = snapshot);
    TodaySnapshot snapshot = latest;
    assertThat(snapshot).isNotNull();
    Routine routine = snapshot.library().routine("five-minutes").orElseThrow();
    Plan plan =
        services
            .snapshots()
            .planner(snapshot)
            .plan(
                routine,
                services.settings().settings(),
                snapshot.log(),
                Set.of(),
                snapshot.today());
    PlaySession session =
        services
            .sessions()
            .play(
                plan,
                null,
                PlayerOptions.unattended(),
                problem -> {
                  throw problem;
                });
    session.perform(new PlayerCommand.Start());
    while (!(session.snapshot().state() instanceof PlayerState.Finished)) {
      time.passSeconds(1);
      session.pulse();
    }
    assertThat(session.session().outcome()).isEqualTo(Outcome.COMPLETED);
  }
}
