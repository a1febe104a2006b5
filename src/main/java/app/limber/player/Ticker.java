package app.limber.player;

/// A source of monotonic time.
@FunctionalInterface
public interface Ticker {
  /// Nanoseconds since a fixed but arbitrary moment; never goes backwards.
  long read();
}
