package app.limber;

import java.time.Duration;

/// Closes what may hang, such as a sound device or another program, without waiting for ever.
final class BoundedClose {
  private BoundedClose() {}

  /// Runs a task on a daemon thread and waits for its end, no longer than `bound`. A task that
  /// hangs ends with the program.
  ///
  /// @return whether it ended in time
  static boolean within(Duration bound, Runnable task) {
    Thread closing = Thread.ofPlatform().name("limber-closing").daemon().start(task);
    try {
      return closing.join(bound);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
