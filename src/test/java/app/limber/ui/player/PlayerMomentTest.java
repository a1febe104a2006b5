package app.limber.ui.player;

import static app.limber.testing.Stretches.counted;
import static app.limber.testing.Stretches.hold;
import static app.limber.testing.Stretches.stretch;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.player.PlayerSnapshot;
import app.limber.player.PlayerState;
import app.limber.player.Timeline;
import app.limber.testing.Routines;
import app.limber.words.Messages;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlayerMomentTest {
  private static final String OUT = "Leg up first.";

  @ParameterizedTest
  @ValueSource(ints = {0, 10})
  void afterAMovement_theWayOutStandsFirst(int rest) {
    Timeline timeline = timeline(rest);
    Duration ended = timeline.startOf(1).minusSeconds(rest);

    assertThat(sentences(timeline, ended)).startsWith(OUT).hasSizeGreaterThan(1);
  }

  @Test
  void setUpAfterARest_hasNoWayOut() {
    Timeline timeline = timeline(10);

    assertThat(sentences(timeline, timeline.startOf(1))).isNotEmpty().doesNotContain(OUT);
  }

  private static List<String> sentences(Timeline timeline, Duration position) {
    PlayerSnapshot now =
        new PlayerSnapshot(new PlayerState.Running(), timeline, position, Duration.ZERO);
    return PlayerMoment.of(now, PlayerMoment.Detail.LINE, Messages.of(Locale.ENGLISH))
        .words()
        .sentences();
  }

  private static Timeline timeline(int rest) {
    return Routines.routine(
            stretch("one").movement(1, counted(hold(20))).endSay(OUT).build(),
            stretch("two").movement(1, counted(hold(20))).build())
        .rest(rest)
        .timeline();
  }
}
