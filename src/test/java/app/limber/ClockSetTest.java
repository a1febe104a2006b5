package app.limber;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.player.PlayerCommand;
import app.limber.player.PlayerOptions;
import app.limber.player.PlayerState;
import app.limber.practice.session.Plan;
import app.limber.practice.session.PlaySession;
import app.limber.practice.session.TodaySnapshot;
import app.limber.testing.ManualTime;
import app.limber.testing.TestAdapters;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Somebody, or a time server, sets the clock while a session plays; the clock that goes on in
/// sleep is another one.
class ClockSetTest {
  @TempDir private Path folder;

  private final ManualTime wall = new ManualTime();
  private final ManualTime awake = new ManualTime();
  private Composition services;
  private PlaySession session;
  private @Nullable TodaySnapshot latest;

  @BeforeEach
  void play() {
    services =
        Composition.of(
            new TestAdapters(folder),
            new Composition.Clocks(wall, () -> ZoneId.of("Europe/Berlin"), awake, awake),
            Composition.Threads.none());
    services.snapshots().take(snapshot -> latest = snapshot);
    TodaySnapshot snapshot = latest;
    assertThat(snapshot).isNotNull();
    Plan plan =
        services
            .snapshots()
            .planner(snapshot)
            .plan(
                snapshot.library().routine("five-minutes").orElseThrow(),
                services.settings().settings(),
                snapshot.log(),
                Set.of(),
                snapshot.today());
    session = services.sessions().play(plan, null, PlayerOptions.guided(), problem -> {});
    session.perform(new PlayerCommand.Start());
    pass(1);
  }

  @AfterEach
  void close() {
    services.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 3_600, 86_400, -3, -86_400})
  void line13_clockThatIsSet_isNoSleep(long seconds) {
    wall.setWall(wall.instant().plusSeconds(seconds));
    pass(1);

    assertThat(session.snapshot().state()).isEqualTo(new PlayerState.Running());
    assertThat(session.snapshot().position()).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void line13_sleep_isStillNoticed() {
    awake.sleep(Duration.ofMinutes(10));
    session.pulse();

    assertThat(session.snapshot().state()).isInstanceOf(PlayerState.Paused.class);
  }

  private void pass(double seconds) {
    wall.passSeconds(seconds);
    awake.passSeconds(seconds);
    session.pulse();
  }
}
