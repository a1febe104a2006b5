package app.limber.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.limber.testing.ManualTime;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A session that goes on in another player has lost nothing and gained nothing.
class ReplayTest {
  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void resumedPlayer_isWhereTheFirstWas(long seed) {
    RandomPlay random = new RandomPlay(seed);
    Timeline planned = random.timeline();
    Play play = Play.of(planned);
    play.does(new PlayerCommand.Start());
    int number = 0;
    for (RandomPlay.Step step : random.steps(true)) {
      if (step.gap()) {
        play.time.pass(step.after());
        play.pulse();
      } else {
        play.pass(Play.seconds(step.after()));
      }
      step.command().ifPresent(play::does);
      if (play.state() instanceof PlayerState.Finished) {
        return;
      }
      number++;
      if (number % 5 == 0) {
        assertSame(planned, play.player);
      }
    }
    assertSame(planned, play.player);
  }

  private static void assertSame(Timeline planned, Player first) {
    ManualTime time = new ManualTime();
    Player second = Player.resumed(planned, first.record(), time, time, PlayerOptions.unattended());
    assertThat(second.snapshot().position()).isEqualTo(first.snapshot().position());
    assertThat(second.snapshot().active()).isEqualTo(first.snapshot().active());
    assertThat(second.snapshot().timeline().segments())
        .isEqualTo(first.snapshot().timeline().segments());
    assertThat(second.entries()).isEqualTo(first.entries());
    assertThat(second.record()).isEqualTo(first.record());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void resumedPlayer_endsAsOneThatWasNeverBrokenOff(long seed) {
    RandomPlay random = new RandomPlay(seed);
    Timeline planned = random.timeline();
    Play whole = Play.of(planned, PlayerOptions.unattended());
    whole.does(new PlayerCommand.Start());
    double broken = Play.seconds(planned.total()) * (seed % 10) / 10;
    whole.pass(broken);
    PlayRecord record = whole.player.record();
    whole.pass(Play.seconds(planned.total()));

    ManualTime time = new ManualTime();
    Player second = Player.resumed(planned, record, time, time, PlayerOptions.unattended());
    second.perform(new PlayerCommand.Start());
    for (int i = 0;
        i < 10_000 && !(second.snapshot().state() instanceof PlayerState.Finished);
        i++) {
      time.passSeconds(1);
      second.pulse();
    }

    assertThat(second.snapshot().state()).isEqualTo(whole.state());
    assertThat(second.entries()).isEqualTo(whole.player.entries());
    assertThat(second.snapshot().active()).isEqualTo(whole.player.snapshot().active());
  }

  @Test
  void recordOfAnotherRoutine_isRefused() {
    Timeline planned = new RandomPlay(1).timeline();
    PlayRecord far = new PlayRecord(List.of(), planned.total().plusSeconds(1));
    ManualTime time = new ManualTime();

    assertThatThrownBy(() -> Player.resumed(planned, far, time, time, PlayerOptions.unattended()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PlayRecord(List.of(), Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
