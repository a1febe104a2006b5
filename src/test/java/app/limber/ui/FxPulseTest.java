package app.limber.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FxPulseTest {
  private static final long SECOND = 1_000_000_000;
  private static final long SEED = 20261126;

  @ParameterizedTest
  @CsvSource({"24, 24", "30, 30", "50, 25", "60, 30", "75, 37", "120, 40", "144, 36", "240, 40"})
  void beats_areAboutThirtyASecond_onScreensOfEveryRate(int frames, int beats) {
    assertThat(beats(frames, 0)).isBetween(beats - 1, beats + 1);
  }

  @ParameterizedTest
  @CsvSource({"60, 30", "120, 40", "240, 40"})
  void beats_areAsMany_whenFramesComeALittleEarlyOrLate(int frames, int beats) {
    assertThat(beats(frames, 500_000)).isBetween(beats - 1, beats + 1);
  }

  /// Counts the beats in a second.
  ///
  /// @param jitter the largest deviation of a frame from its time, in nanoseconds
  private static int beats(int frames, int jitter) {
    Random random = new Random(SEED);
    long last = Long.MIN_VALUE;
    int counted = 0;
    for (int frame = 0; frame < frames; frame++) {
      long off = jitter == 0 ? 0 : random.nextInt(2 * jitter) - jitter;
      long now = 5 * SECOND + frame * SECOND / frames + off;
      if (FxPulse.isDue(last, now)) {
        last = now;
        counted++;
      }
    }
    return counted;
  }
}
