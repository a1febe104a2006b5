package app.limber.practice.guidance;

import static app.limber.testing.Stretches.stretch;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.player.PauseReason;
import app.limber.player.PlayerSnapshot;
import app.limber.player.PlayerState;
import app.limber.player.Timeline;
import app.limber.testing.Routines;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SnapshotChangeFilterTest {
  private static final Timeline TIMELINE = Routines.routine(stretch("one").build()).timeline();

  private final SnapshotChangeFilter filter = new SnapshotChangeFilter(Duration.ofMillis(100));

  @Test
  void timeThatOnlyGoesOn_isNoNews() {
    assertThat(look(new PlayerState.Running(), 0, 0)).isTrue();
    assertThat(look(new PlayerState.Running(), 16, 16)).isFalse();
    assertThat(look(new PlayerState.Running(), 5000, 5090)).isFalse();
  }

  @Test
  void lookThatCameSooner_passes() {
    assertThat(look(new PlayerState.Running(), 0, 8)).isTrue();
    assertThat(look(new PlayerState.Running(), 16, 16)).isTrue();
    assertThat(look(new PlayerState.Running(), 32, 32)).isFalse();
  }

  @Test
  void jumpEitherWay_passes() {
    look(new PlayerState.Running(), 0, 0);
    assertThat(look(new PlayerState.Running(), 9000, 16)).isTrue();
    assertThat(look(new PlayerState.Running(), 0, 32)).isTrue();
  }

  @Test
  void standingStill_isNewsOnce() {
    look(new PlayerState.Running(), 0, 0);
    assertThat(look(new PlayerState.Paused(PauseReason.USER), 16, 16)).isTrue();
    assertThat(look(new PlayerState.Paused(PauseReason.USER), 16, 900)).isFalse();
  }

  @Test
  void leadInThatCountsDown_isNewsOnce() {
    assertThat(look(new PlayerState.LeadIn(Duration.ofSeconds(3)), 16, 16)).isTrue();
    assertThat(look(new PlayerState.LeadIn(Duration.ofSeconds(2)), 16, 1016)).isFalse();
  }

  @Test
  void askedFor_isNewsOnce() {
    look(new PlayerState.Running(), 0, 0);
    filter.passNext();
    assertThat(look(new PlayerState.Running(), 16, 16)).isTrue();
    assertThat(look(new PlayerState.Running(), 32, 32)).isFalse();
  }

  @Test
  void anotherTimeline_passes() {
    look(new PlayerState.Running(), 0, 0);

    assertThat(
            filter.passes(
                new PlayerSnapshot(
                    new PlayerState.Running(),
                    TIMELINE.extendedAt(Duration.ofMillis(16)),
                    Duration.ofMillis(16),
                    Duration.ZERO),
                nanos(16)))
        .isTrue();
  }

  private boolean look(PlayerState state, long positionMillis, long tickMillis) {
    Duration position = Duration.ofMillis(positionMillis);
    return filter.passes(
        new PlayerSnapshot(state, TIMELINE, position, position), nanos(tickMillis));
  }

  private static long nanos(long millis) {
    return Duration.ofMillis(millis).toNanos();
  }
}
