package app.limber.cli.console;

import app.limber.practice.log.LogThread;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// The thread of the log in a terminal. A failure on it ends the session.
record ConsoleLogThread(FaceThread face, ScheduledExecutorService executor) implements LogThread {
  @Override
  public void execute(Runnable task) {
    face.watching(executor).execute(task);
  }

  @Override
  public void after(Duration delay, Runnable task) {
    face.watching(later -> schedule(later, delay)).execute(task);
  }

  @SuppressWarnings("FutureReturnValueIgnored") // it ends with its executor
  private void schedule(Runnable task, Duration delay) {
    try {
      executor.schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      // The session is ending; closing the log makes the last attempt.
      System.getLogger(ConsoleLogThread.class.getName())
          .log(System.Logger.Level.DEBUG, "not planned any more", e);
    }
  }
}
