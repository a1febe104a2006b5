package app.limber;

import app.limber.practice.log.LogThread;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/// The thread of the log, with a timer.
record TimedLogThread(ScheduledExecutorService executor) implements LogThread {
  /// One thread. What is planned for later is dropped when it shuts down, so that nobody waits for
  /// it.
  static ScheduledExecutorService executor(ThreadFactory threads) {
    ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1, threads);
    executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    return executor;
  }

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
      // The program ends, and with it every attempt but the last, which is made on closing.
      System.getLogger(TimedLogThread.class.getName())
          .log(System.Logger.Level.DEBUG, "not planned any more", e);
    }
  }
}
