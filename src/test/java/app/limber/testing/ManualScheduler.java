package app.limber.testing;

import app.limber.player.Ticker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RunnableScheduledFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/// An executor that runs due tasks on request, on the caller's thread.
public final class ManualScheduler extends AbstractExecutorService
    implements ScheduledExecutorService {
  private final Ticker ticker;
  private final List<Task> tasks = new ArrayList<>();
  private boolean shutdown;

  /// @param ticker says what is due
  public ManualScheduler(Ticker ticker) {
    this.ticker = ticker;
  }

  /// Runs everything that is due, in the order of its time, and what that adds.
  public void runDue() {
    for (Task task = nextDue(); task != null; task = nextDue()) {
      tasks.remove(task);
      task.run();
    }
  }

  private Task nextDue() {
    tasks.removeIf(Task::isCancelled);
    return tasks.stream()
        .filter(task -> task.at <= ticker.read())
        .min(Comparator.comparingLong(task -> task.at))
        .orElse(null);
  }

  @Override
  public void execute(Runnable command) {
    tasks.add(new Task(command, ticker.read()));
  }

  @Override
  public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
    Task task = new Task(command, ticker.read() + unit.toNanos(delay));
    tasks.add(task);
    return task;
  }

  @Override
  public <V> ScheduledFuture<V> schedule(Callable<V> callable, long delay, TimeUnit unit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ScheduledFuture<?> scheduleAtFixedRate(
      Runnable command, long initialDelay, long period, TimeUnit unit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ScheduledFuture<?> scheduleWithFixedDelay(
      Runnable command, long initialDelay, long delay, TimeUnit unit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void shutdown() {
    shutdown = true;
  }

  @Override
  public List<Runnable> shutdownNow() {
    shutdown = true;
    return List.copyOf(tasks);
  }

  @Override
  public boolean isShutdown() {
    return shutdown;
  }

  @Override
  public boolean isTerminated() {
    return shutdown;
  }

  @Override
  public boolean awaitTermination(long timeout, TimeUnit unit) {
    return shutdown;
  }

  private final class Task extends FutureTask<Void> implements RunnableScheduledFuture<Void> {
    private final long at;

    Task(Runnable command, long at) {
      super(command, null);
      this.at = at;
    }

    @Override
    public long getDelay(TimeUnit unit) {
      return unit.convert(at - ticker.read(), TimeUnit.NANOSECONDS);
    }

    @Override
    public int compareTo(Delayed other) {
      return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
    }

    @Override
    public boolean isPeriodic() {
      return false;
    }
  }
}
