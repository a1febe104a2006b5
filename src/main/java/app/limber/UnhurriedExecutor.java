package app.limber;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/// An executor that delays its first task for a moment, or until a second task arrives.
///
/// For work that starts with the window but competes with its first drawing, such as the search for
/// a voice, which may also start a speech server. A second task means that somebody is waiting.
/// Thread-safe.
final class UnhurriedExecutor implements Executor {
  private final Executor executor;
  private final long waitMillis;
  private final CountDownLatch hurried = new CountDownLatch(1);
  private boolean begun;

  /// @param executor runs the tasks, on threads that may block
  /// @param waitMillis the longest delay of the first task, in milliseconds
  UnhurriedExecutor(Executor executor, long waitMillis) {
    this.executor = executor;
    this.waitMillis = waitMillis;
  }

  @Override
  public void execute(Runnable task) {
    if (isFirst()) {
      executor.execute(() -> runLater(task));
    } else {
      hurry();
      executor.execute(task);
    }
  }

  /// Ends the delay of the first task.
  void hurry() {
    hurried.countDown();
  }

  private synchronized boolean isFirst() {
    boolean first = !begun;
    begun = true;
    return first;
  }

  @SuppressWarnings("ResultOfMethodCallIgnored") // the task runs in either case
  private void runLater(Runnable task) {
    try {
      hurried.await(waitMillis, TimeUnit.MILLISECONDS);
      task.run();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
