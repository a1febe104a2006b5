package app.limber.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.practice.program.Key;
import app.limber.testing.ManualPulse;
import app.limber.testing.ManualTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyPressesTest {
  private static final Key SPACE = new Key.Typed(' ');

  private final ManualTime time = new ManualTime();
  private final ManualPulse pulse = new ManualPulse();
  private final List<Key> pressed = new ArrayList<>();
  private final KeyPresses presses = new KeyPresses(time, pulse, pressed::add);

  @ParameterizedTest
  @CsvSource({"0.25, 0.033", "0.5, 0.02", "0.5, 0.05", "0.66, 0.04", "0.4, 0.1"})
  void line2_keyHeldDown_countsOnce(double delay, double period) {
    hold(Key.Named.RIGHT, delay, period);
    hold(SPACE, delay, period);

    pass(2);

    assertThat(pressed).containsExactly(Key.Named.RIGHT, SPACE);
    assertThat(pulse.isRunning()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.15, 0.2, 0.249})
  void line2_pressedAgainBeforeAnyKeyboardRepeats_countsAtOnce(double gap) {
    press(SPACE, gap, SPACE);

    assertThat(pressed).containsExactly(SPACE, SPACE);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.25, 0.3, 0.5, 0.69})
  void line2_pressedAgainWithoutAStreamOfRepeats_countsAMomentLater(double gap) {
    press(SPACE, gap, SPACE);
    assertThat(pressed).containsExactly(SPACE);

    pass(0.15);

    assertThat(pressed).containsExactly(SPACE, SPACE);
    assertThat(pulse.isRunning()).isFalse();
  }

  @Test
  void line2_pressedAgainAndHeld_countsTwice() {
    press(SPACE, 0.4, SPACE);
    pass(0.2);

    pass(0.3);
    repeat(SPACE, 0.033);

    pass(2);
    assertThat(pressed).containsExactly(SPACE, SPACE);
  }

  /// Released right after its first repeat: nothing tells that from a second press.
  @ParameterizedTest
  @ValueSource(doubles = {0.15, 0.25, 0.5, 0.69})
  void line2_skipAndMoreTimeSoonAgain_areNeverDoneTwice(double gap) {
    press(Key.Named.RIGHT, gap, Key.Named.RIGHT);
    press(Key.Named.UP, gap, Key.Named.UP);
    press(new Key.Typed('n'), gap, new Key.Typed('n'));

    pass(2);

    assertThat(pressed).containsExactly(Key.Named.RIGHT, Key.Named.UP, new Key.Typed('n'));
  }

  @Test
  void line2_pressedAgainAfterAMoment_countsAgain() {
    press(Key.Named.RIGHT, 0.7, Key.Named.RIGHT);

    assertThat(pressed).hasSize(2);
  }

  @Test
  void line2_anotherKey_countsAtOnceAndSettlesTheOneBefore() {
    press(SPACE, 0.4, SPACE);

    presses.arrive(Key.Named.LEFT);

    assertThat(pressed).containsExactly(SPACE, SPACE, Key.Named.LEFT);
    assertThat(pulse.isRunning()).isFalse();
  }

  @Test
  void line2_pressedAgainAfterItWasHeld_countsAgain() {
    hold(SPACE, 0.5, 0.03);
    pass(0.3);
    presses.arrive(SPACE);
    assertThat(pressed).hasSize(2);

    hold(Key.Named.RIGHT, 0.5, 0.03);
    pass(0.7);
    presses.arrive(Key.Named.RIGHT);
    assertThat(pressed).hasSize(4);
  }

  /// A busy computer or a slow line delivers the repeats in bursts.
  @ParameterizedTest
  @ValueSource(doubles = {0.16, 0.3, 0.6})
  void line2_skipAndMoreTimeHeldWithGaps_countOnce(double gap) {
    for (Key key : List.of(Key.Named.RIGHT, Key.Named.UP, new Key.Typed('n'))) {
      hold(key, 0.5, 0.03);
      pass(gap);
      repeat(key, 0.03);
    }

    pass(2);

    assertThat(pressed).containsExactly(Key.Named.RIGHT, Key.Named.UP, new Key.Typed('n'));
  }

  @Test
  void undecidedAtTheEnd_isNoPress() {
    press(SPACE, 0.4, SPACE);

    presses.close();
    pass(1);

    assertThat(pressed).containsExactly(SPACE);
    assertThat(pulse.isRunning()).isFalse();
  }

  private void press(Key first, double gap, Key second) {
    presses.arrive(first);
    pass(gap);
    presses.arrive(second);
  }

  private void hold(Key key, double delay, double period) {
    presses.arrive(key);
    pass(delay);
    repeat(key, period);
  }

  private void repeat(Key key, double period) {
    for (int i = 0; i < 60; i++) {
      presses.arrive(key);
      pass(period);
    }
  }

  /// Time goes on and the pulse beats a thousand times a second.
  private void pass(double seconds) {
    for (long i = 0; i < Math.round(seconds * 1000); i++) {
      time.passSeconds(0.001);
      pulse.beat();
    }
  }
}
