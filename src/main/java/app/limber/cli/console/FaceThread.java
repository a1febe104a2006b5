package app.limber.cli.console;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;

/// The event loop of a session in a terminal, on the thread that called [#run()]. Pulses, keys and
/// results of the log are executed there.
final class FaceThread implements Executor {
  private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
  private boolean ended;

  @Override
  public void execute(Runnable task) {
    tasks.add(task);
  }

  /// An executor that runs tasks on `other` and rethrows their exceptions from [#run()].
  Executor watching(Executor other) {
    return task ->
        other.execute(
            () -> {
              try {
                task.run();
              } catch (RuntimeException | Error e) {
                execute(
                    () -> {
                      throw e;
                    });
              }
            });
  }

  /// Runs tasks until [#end()] or an interrupt.
  void run() {
    try {
      while (!ended) {
        tasks.take().run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Runs the tasks that are already queued, without waiting for more.
  void runRest() {
    for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
      task.run();
    }
  }

  /// Makes [#run()] return. Call it from a task.
  void end() {
    ended = true;
  }
}
