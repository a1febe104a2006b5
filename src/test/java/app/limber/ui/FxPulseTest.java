package app.limber.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FxPulseTest {
  private static final long SECOND = 1_000_000_000;

  @ParameterizedTest
  @CsvSource({"24, 24", "30, 30", "50, 25", "60, 30", "75, 37", "120, 40", "144, 36"})
  void beats_areAboutThirtyASecond_onScreensOfEveryRate(int frames, int beats) {
    long last = Long.MIN_VALUE;
    int counted = 0;
    for (int frame = 0; frame < frames; frame++) {
      long now = 5 * SECOND + frame * SECOND / frames;
      if (FxPulse.isDue(last, now)) {
        last = now;
        counted++;
      }
    }

    assertThat(counted).isBetween(beats - 1, beats + 1);
  }
}
