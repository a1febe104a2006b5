package app.limber;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/// Numbered threads that do not keep the program running.
final class DaemonThreads {
  private DaemonThreads() {}

  /// Returns a factory of threads with this name, each followed by its number.
  static ThreadFactory named(String name) {
    // Java's own factory of numbered threads generates six classes for its counter.
    AtomicInteger count = new AtomicInteger();
    return task ->
        Thread.ofPlatform().daemon().name(name + count.getAndIncrement()).unstarted(task);
  }
}
