package app.limber.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.practice.program.Key;
import app.limber.testing.ManualTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyRepeatsTest {
  private final ManualTime time = new ManualTime();
  private final KeyRepeats repeats = new KeyRepeats(time);

  @ParameterizedTest
  @CsvSource({"0.25, 0.033", "0.5, 0.033", "0.66, 0.04", "0.4, 0.1"})
  void line2_keyHeldDown_countsOnce(double delay, double period) {
    assertThat(repeats.isRepeat(Key.Named.RIGHT)).isFalse();
    time.passSeconds(delay);
    for (int i = 0; i < 60; i++) {
      assertThat(repeats.isRepeat(Key.Named.RIGHT)).isTrue();
      time.passSeconds(period);
    }
  }

  @Test
  void line2_pressedAgainAfterAMoment_countsAgain() {
    repeats.isRepeat(Key.Named.RIGHT);
    time.passSeconds(0.7);

    assertThat(repeats.isRepeat(Key.Named.RIGHT)).isFalse();
  }

  @Test
  void line2_anotherKey_countsAtOnce() {
    repeats.isRepeat(Key.Named.RIGHT);

    assertThat(repeats.isRepeat(Key.Named.LEFT)).isFalse();
    assertThat(repeats.isRepeat(Key.Named.RIGHT)).isFalse();
  }

  @Test
  void line2_pressedAgainAfterItWasHeld_countsAgain() {
    repeats.isRepeat(Key.Named.RIGHT);
    for (int i = 0; i < 40; i++) {
      time.passSeconds(0.03);
      repeats.isRepeat(Key.Named.RIGHT);
    }
    time.passSeconds(0.3);

    assertThat(repeats.isRepeat(Key.Named.RIGHT)).isFalse();
  }
}
