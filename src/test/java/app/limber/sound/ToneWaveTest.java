package app.limber.sound;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.cue.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ToneWaveTest {
  @ParameterizedTest
  @EnumSource(Tone.class)
  void tone_beginsAndEndsInSilence(Tone tone) {
    float[] wave = ToneWave.of(tone);

    assertThat(Math.abs(wave[0])).isLessThan(0.001f);
    assertThat(Math.abs(wave[wave.length - 1])).isLessThan(0.001f);
  }

  @ParameterizedTest
  @EnumSource(Tone.class)
  void tone_neverJumpsMoreThanItsOwnWaveDoes(Tone tone) {
    float[] wave = ToneWave.of(tone);

    for (int i = 1; i < wave.length; i++) {
      assertThat(Math.abs(wave[i] - wave[i - 1])).isLessThan(0.2f);
    }
  }

  @ParameterizedTest
  @EnumSource(Tone.class)
  void tone_staysBelowTheLimit(Tone tone) {
    for (float sample : ToneWave.of(tone)) {
      assertThat(Math.abs(sample)).isLessThan(1f);
    }
  }

  @Test
  void turn_isLowerThanTheBell() {
    assertThat(crossings(Tone.LEFT)).isLessThan(crossings(Tone.HOLD_START));
  }

  @Test
  void tick_isTheShortest() {
    for (Tone tone : Tone.values()) {
      assertThat(ToneWave.of(Tone.TICK).length).isLessThanOrEqualTo(ToneWave.of(tone).length);
    }
  }

  /// How often the first tenth of a second passes zero, a measure of its pitch.
  private static int crossings(Tone tone) {
    float[] wave = ToneWave.of(tone);
    int crossings = 0;
    for (int i = 1; i < ToneWave.RATE / 10; i++) {
      crossings += wave[i - 1] < 0 != wave[i] < 0 ? 1 : 0;
    }
    return crossings;
  }
}
