package app.limber.practice.preferences;

import app.limber.player.Ticker;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;

/// Measures how long one breath takes from three taps, each at the start of a breath.
public final class BreathTaps {
  /// How many taps are needed.
  public static final int TAPS = 3;

  /// After so long a pause the taps begin again.
  private static final Duration FORGOTTEN_AFTER = Duration.ofSeconds(20);

  /// Two taps within this time are one tap that bounced.
  private static final Duration BOUNCE = Duration.ofMillis(500);

  private final Ticker ticker;
  private final Deque<Long> taps = new ArrayDeque<>();

  public BreathTaps(Ticker ticker) {
    this.ticker = ticker;
  }

  /// A breath begins.
  ///
  /// @return with the third tap, the mean length of the two breaths in whole seconds, within what
  ///     can be set; else empty
  public OptionalInt tap() {
    long now = ticker.read();
    if (!taps.isEmpty()) {
      Duration sinceLast = Duration.ofNanos(now - taps.getLast());
      if (sinceLast.compareTo(BOUNCE) < 0) {
        return OptionalInt.empty();
      }
      if (sinceLast.compareTo(FORGOTTEN_AFTER) > 0) {
        taps.clear();
      }
    }
    taps.add(now);
    if (taps.size() < TAPS) {
      return OptionalInt.empty();
    }
    double seconds = (now - taps.getFirst()) / 1e9 / (TAPS - 1);
    taps.clear();
    Range range = PlaySettings.BREATH_SECONDS;
    return OptionalInt.of(Math.clamp(Math.round(seconds), range.min(), range.max()));
  }

  /// How many taps are still to come, 1–3.
  public int missing() {
    return TAPS - taps.size();
  }
}
