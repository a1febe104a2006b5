package app.limber.testing;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Waits for something that another thread or process does, with a bound.
public final class Eventually {
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final long STEP_NANOS = 2_000_000;

  private Eventually() {}

  /// Returns once the condition holds.
  ///
  /// @throws AssertionError if it does not hold in a minute
  public static void until(BooleanSupplier condition) {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("did not happen in " + LONGEST);
      }
      LockSupport.parkNanos(STEP_NANOS);
    }
  }
}
