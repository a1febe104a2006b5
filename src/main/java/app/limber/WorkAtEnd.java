package app.limber;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// What must be done before the process ends, even if its thread no longer takes any work: the
/// toolkit silently drops what it is given once its own shutdown has begun.
final class WorkAtEnd {
  private static final System.Logger LOG = System.getLogger(WorkAtEnd.class.getName());

  private WorkAtEnd() {}

  /// Runs `work` exactly once, and waits until it has ended: by `usual`, or on this thread if
  /// `usual` has not run it within `longestWait`. That its work fails is logged, not thrown.
  static void run(Executor usual, Runnable work, Duration longestWait) throws InterruptedException {
    FutureTask<?> task = new FutureTask<>(work, null);
    usual.execute(task);
    try {
      task.get(longestWait.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException _) {
      task.run();
    } catch (ExecutionException e) {
      LOG.log(System.Logger.Level.DEBUG, "the work at the end failed", e);
    }
  }
}
