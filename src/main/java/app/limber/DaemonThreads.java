package app.limber;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
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

  /// Returns an executor with one such thread. It discards pending delayed tasks on shutdown:
  /// otherwise closing it would wait until they are due.
  static ScheduledExecutorService scheduler(String name) {
    ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1, named(name));
    executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    return executor;
  }
}
