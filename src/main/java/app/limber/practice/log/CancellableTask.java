package app.limber.practice.log;

import java.util.concurrent.Executor;
import java.util.function.DoubleConsumer;

/// A cancellable long-running log operation that reports progress.
public final class CancellableTask {
  private static final double LEAST_PROGRESS = 0.01;

  private final Executor face;
  private final DoubleConsumer watcher;
  private volatile boolean cancelled;
  private long steps = 1;
  private long done;
  private double told;

  /// @param watcher receives the fraction done, 0–1, on the UI thread
  public CancellableTask(Executor face, DoubleConsumer watcher) {
    this.face = face;
    this.watcher = watcher;
  }

  /// Cancels the operation and rolls it back; has no effect once it has completed.
  public void cancel() {
    cancelled = true;
  }

  public void expect(long allSteps) {
    steps = Math.max(1, allSteps);
  }

  /// Starts the next step.
  ///
  /// @throws Cancelled if the operation was cancelled
  public void step() {
    if (cancelled) {
      throw new Cancelled();
    }
    done++;
    double share = Math.min(1, (double) done / steps);
    if (share >= told + LEAST_PROGRESS) {
      told = share;
      face.execute(() -> watcher.accept(share));
    }
  }

  /// Thrown by [#step] after a cancellation.
  public static final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Cancelled() {
      super(null, null, false, false);
    }
  }
}
