package app.limber.practice.log;

import java.time.Duration;
import java.util.concurrent.Executor;

/// The thread of the log. Runs one task at a time, in order of submission.
@FunctionalInterface
public interface LogThread extends Executor {
  /// Runs a task on the thread after `delay`, unless the program ends first. Without a timer, the
  /// task never runs.
  default void after(Duration delay, Runnable task) {}
}
