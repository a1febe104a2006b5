package app.limber.practice.log;

import java.util.concurrent.Executor;
import java.util.function.DoubleConsumer;

/// Work on the log that takes a while: how far it is, and whether the user still wants it.
public final class CancellableTask {
  private static final double LEAST_PROGRESS = 0.01;

  private final Executor face;
  private final DoubleConsumer watcher;
  private volatile boolean cancelled;
  private long steps = 1;
  private long done;
  private double told;

  /// @param watcher is told on the face's thread what share is done, 0–1
  public CancellableTask(Executor face, DoubleConsumer watcher) {
    this.face = face;
    this.watcher = watcher;
  }

  /// Gives it up. What it has done so far is taken back, unless it is through already.
  public void cancel() {
    cancelled = true;
  }

  public void expect(long allSteps) {
    steps = Math.max(1, allSteps);
  }

  /// Another step begins.
  ///
  /// @throws Cancelled if the user has given it up
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

  /// The user has given it up.
  public static final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Cancelled() {
      super(null, null, false, false);
    }
  }
}
