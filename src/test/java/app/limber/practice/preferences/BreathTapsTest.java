package app.limber.practice.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.testing.ManualTime;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class BreathTapsTest {
  private final ManualTime time = new ManualTime();
  private final BreathTaps taps = new BreathTaps(time);

  @Test
  void threeTaps_giveTheMeanOfTwoBreaths() {
    assertThat(tapAfter(0)).isEmpty();
    assertThat(tapAfter(5)).isEmpty();
    assertThat(tapAfter(8)).hasValue(7);
  }

  @Test
  void measuredBreath_startsTheTapsAnew() {
    tapAfter(0);
    tapAfter(6);
    tapAfter(6);

    assertThat(taps.missing()).isEqualTo(3);
  }

  @Test
  void breathBeyondWhatCanBeSet_givesTheNearest() {
    tapAfter(0);
    tapAfter(2);
    assertThat(tapAfter(2)).hasValue(4);
    tapAfter(0);
    tapAfter(18);
    assertThat(tapAfter(18)).hasValue(12);
  }

  @Test
  void longPause_beginsAgain() {
    tapAfter(0);
    tapAfter(6);
    tapAfter(21);

    assertThat(taps.missing()).isEqualTo(2);
  }

  @Test
  void doubleClick_isOneTap() {
    tapAfter(0);
    tapAfter(0.1);

    assertThat(taps.missing()).isEqualTo(2);
  }

  private OptionalInt tapAfter(double seconds) {
    time.passSeconds(seconds);
    return taps.tap();
  }
}
