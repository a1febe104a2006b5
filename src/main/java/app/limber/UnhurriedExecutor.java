package app.limber;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/// An executor whose first task waits a moment, or until there is another one.
///
/// The voice looks for its programs as soon as it exists, which takes a tenth of a second and may
/// start a speech server. Nobody needs it before the first page is there, unless somebody asks for
/// something to be said. Thread-safe.
final class UnhurriedExecutor implements Executor {
  private final Executor executor;
  private final long waitMillis;
  private final CountDownLatch hurried = new CountDownLatch(1);
  private boolean begun;

  /// @param executor runs the tasks one after the other, on a thread that may block
  /// @param waitMillis how long the first task waits at most
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

  /// Ends the wait of the first task.
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
