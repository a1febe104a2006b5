package app.limber.practice.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.Composition;
import app.limber.player.PlayerCommand;
import app.limber.player.PlayerOptions;
import app.limber.player.PlayerState;
import app.limber.routine.Routine;
import app.limber.testing.ManualLogThread;
import app.limber.testing.ManualTime;
import app.limber.testing.TestAdapters;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaySessionTest {
  private static final int MOST_PULSES = 1_000;

  @TempDir private Path folder;

  private final ManualTime time = new ManualTime();

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 60, 600})
  void wholeSession_leavesNoPlaceToGoOnFrom(int speed) {
    try (Composition services =
        Composition.of(
            new TestAdapters(folder),
            new Composition.Clocks(time, () -> ZoneOffset.UTC, time),
            new Composition.Threads(Runnable::run, new ManualLogThread(), Runnable::run))) {
      PlaySession session = play(services, speed);
      for (int pulse = 0; pulse < MOST_PULSES && !isOver(session); pulse++) {
        time.passSeconds(1);
        session.pulse();
      }
      assertThat(isOver(session)).isTrue();
    }

    assertThat(folder.resolve("session.json")).doesNotExist();
  }

  private static boolean isOver(PlaySession session) {
    return session.snapshot().state() instanceof PlayerState.Finished;
  }

  private static PlaySession play(Composition services, int speed) {
    List<TodaySnapshot> snapshots = new ArrayList<>();
    services.snapshots().take(snapshots::add);
    TodaySnapshot snapshot = snapshots.getFirst();
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
                PlayerOptions.rehearsal(speed),
                problem -> {
                  throw problem;
                });
    session.perform(new PlayerCommand.Start());
    return session;
  }
}
