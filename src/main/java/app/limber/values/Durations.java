package app.limber.values;

import java.time.Duration;

/// Divides durations in whole nanoseconds. [Duration] itself divides by way of `BigDecimal`, which
/// is too slow for code that runs with every frame. Valid for durations of up to 292 years.
public final class Durations {
  private Durations() {}

  /// Returns one of `count` equal parts, rounded towards zero.
  ///
  /// @throws ArithmeticException if `count` is 0
  public static Duration part(Duration whole, long count) {
    return Duration.ofNanos(whole.toNanos() / count);
  }

  /// Returns how many times `part` fits into `whole`, rounded towards zero.
  ///
  /// @throws ArithmeticException if `part` is zero
  public static long count(Duration whole, Duration part) {
    return whole.toNanos() / part.toNanos();
  }
}
