package app.limber.cli.console;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;

/// The one thread that a session in a terminal belongs to: the thread that called [#run()]. Pulses,
/// keys and the answers of the log are handed over to it.
final class FaceThread implements Executor {
  private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
  private boolean ended;

  @Override
  public void execute(Runnable task) {
    tasks.add(task);
  }

  /// An executor that runs tasks on `other`; what goes wrong there comes out of [#run()] here, and
  /// is not lost.
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

  /// Runs what is handed over until [#end()], or until this thread is interrupted.
  void run() {
    try {
      while (!ended) {
        tasks.take().run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Lets [#run()] return. To be called from a task.
  void end() {
    ended = true;
  }
}
