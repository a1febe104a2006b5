package app.limber.practice.log;

import java.time.Duration;
import java.util.concurrent.Executor;

/// The thread of the log: runs one task at a time, in the order in which they were given.
@FunctionalInterface
public interface LogThread extends Executor {
  /// Runs a task on the thread when `delay` has passed, unless the program ends before. Where there
  /// is no timer it never runs.
  default void after(Duration delay, Runnable task) {}

  /// A thread without a timer.
  static LogThread of(Executor executor) {
    return executor::execute;
  }
}
