package app.limber;

import app.limber.practice.log.LogThread;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// The thread of the log, with a timer for delayed tasks.
record TimedLogThread(ScheduledExecutorService executor) implements LogThread {
  @Override
  public void execute(Runnable task) {
    executor.execute(task);
  }

  @Override
  @SuppressWarnings("FutureReturnValueIgnored") // it ends with its executor
  public void after(Duration delay, Runnable task) {
    try {
      executor.schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      // The program is ending; closing the log makes the last attempt.
      System.getLogger(TimedLogThread.class.getName())
          .log(System.Logger.Level.DEBUG, "not planned any more", e);
    }
  }
}
