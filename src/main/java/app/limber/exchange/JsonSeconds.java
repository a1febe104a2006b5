package app.limber.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/// Durations as JSON numbers: seconds to the millisecond, whole ones without a decimal point.
final class JsonSeconds {
  private static final int NANOSECOND = 9;
  private static final int MILLISECOND = 3;

  private JsonSeconds() {}

  static BigDecimal of(Duration duration) {
    BigDecimal exact =
        BigDecimal.valueOf(duration.toNanos(), NANOSECOND)
            .setScale(MILLISECOND, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return exact.scale() < 0 ? exact.setScale(0) : exact;
  }
}
