package app.limber.values;

import java.time.Duration;

/// Multiplies and divides durations in whole nanoseconds. [Duration] itself does so by way of
/// `BigDecimal`, which is too slow for code that runs with every frame, and takes ten milliseconds
/// of a start. Valid for durations and results of up to 292 years.
public final class Durations {
  private Durations() {}

  /// Returns a multiple.
  ///
  /// @throws ArithmeticException if it is too long
  public static Duration times(Duration whole, long factor) {
    return Duration.ofNanos(Math.multiplyExact(whole.toNanos(), factor));
  }

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
