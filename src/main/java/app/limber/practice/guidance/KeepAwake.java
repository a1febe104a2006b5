package app.limber.practice.guidance;

/// Keeps the screen on and the machine awake while a routine plays.
///
/// Never fails: where the system offers no means, it has no effect.
@FunctionalInterface
public interface KeepAwake {
  /// Keeps the machine awake until the hold is closed or the program ends. May block to start a
  /// process: do not call it on the UI thread.
  Hold hold();

  /// One request to stay awake.
  interface Hold extends AutoCloseable {
    /// Releases the request; idempotent.
    @Override
    void close();
  }
}
