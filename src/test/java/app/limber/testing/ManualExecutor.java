package app.limber.testing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/// An executor that keeps its tasks until a test lets them run, in order, on the test's thread.
public final class ManualExecutor implements Executor {
  private final Deque<Runnable> tasks = new ArrayDeque<>();

  @Override
  public void execute(Runnable task) {
    tasks.add(task);
  }

  /// Runs what is waiting, and what that brings.
  public void runAll() {
    while (!tasks.isEmpty()) {
      tasks.remove().run();
    }
  }
}
