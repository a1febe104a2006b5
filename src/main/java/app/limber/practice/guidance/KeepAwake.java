package app.limber.practice.guidance;

/// Keeps the screen lit and the machine awake while a routine plays.
///
/// It never fails: where the system offers no means, the screen dims as it always does.
@FunctionalInterface
public interface KeepAwake {
  /// Holds the machine awake until the hold is closed, and no longer than this program lives. May
  /// start a process, so it is not for the thread that draws.
  Hold hold();

  /// One wish to stay awake.
  interface Hold extends AutoCloseable {
    /// Lets go; does nothing the second time.
    @Override
    void close();
  }

  /// Leaves the machine alone, as a rehearsal does.
  static KeepAwake none() {
    return () -> () -> {};
  }
}
