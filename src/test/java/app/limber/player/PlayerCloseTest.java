package app.limber.player;

import static app.limber.testing.Stretches.counted;
import static app.limber.testing.Stretches.move;
import static app.limber.testing.Stretches.stretch;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Outcome;
import app.limber.testing.ManualTime;
import app.limber.testing.Routines;
import org.junit.jupiter.api.Test;

/// The time to get up at the end of a routine.
class PlayerCloseTest {
  private final ManualTime time = new ManualTime();

  @Test
  void line3_nextWhileGettingUp_finishesInPlaceOfBeginningAgain() {
    Timeline timeline =
        Routines.routine(stretch("a").movement(2, counted(move(3))).close(20).build()).timeline();
    Player player = new Player(timeline, time, time, PlayerOptions.guided());
    player.perform(new PlayerCommand.Start());
    for (int i = 0; i < 300 && !isGettingUp(player); i++) {
      time.passSeconds(0.2);
      player.pulse();
    }
    assertThat(isGettingUp(player)).isTrue();

    player.perform(new PlayerCommand.Next());

    assertThat(player.snapshot().state()).isEqualTo(new PlayerState.Finished(Outcome.COMPLETED));
  }

  private static boolean isGettingUp(Player player) {
    PlayerSnapshot now = player.snapshot();
    return now.timeline().at(now.position()) instanceof Segment.Close;
  }
}
