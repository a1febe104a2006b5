package app.limber.player;

import java.time.Duration;

/// Converts durations to whole seconds, for the log and for display.
public final class Seconds {
  private Seconds() {}

  /// The nearest whole number of seconds; a half goes up.
  public static int rounded(Duration duration) {
    return Math.toIntExact(duration.plusMillis(500).toSeconds());
  }

  /// The seconds that a countdown shows: 0.1 s left is still 1.
  public static int countdown(Duration left) {
    return Math.toIntExact(left.plusNanos(999_999_999).toSeconds());
  }
}
