package app.limber;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Returns unused memory to the system while nothing moves.
///
/// The pictures of a session are large and outlive a young collection. Nothing would collect them
/// as long as the system has memory left: a session in full screen adds 40 to 60 MB. A full
/// collection takes about a tenth of a second, which would be seen while something moves, so it
/// waits until all animations have been still for some seconds. Thread-safe.
final class IdleMemory {
  private static final int STILL_SECONDS = 4;

  /// The heap size in bytes below which a collection is not worthwhile.
  private static final long SMALL = 48L << 20;

  private final ScheduledExecutorService timer;
  private final Runnable collect;
  private int moving;
  private @Nullable ScheduledFuture<?> due;

  /// Runs a full collection of the JVM's heap.
  IdleMemory(ScheduledExecutorService timer) {
    this(timer, IdleMemory::collectLargeHeap);
  }

  IdleMemory(ScheduledExecutorService timer, Runnable collect) {
    this.timer = timer;
    this.collect = collect;
  }

  /// Records that an animation has started or stopped.
  synchronized void moves(boolean starts) {
    moving += starts ? 1 : -1;
    if (due != null) {
      due.cancel(false);
      due = null;
    }
    if (moving == 0 && !timer.isShutdown()) {
      due = timer.schedule(collect, STILL_SECONDS, TimeUnit.SECONDS);
    }
  }

  private static void collectLargeHeap() {
    if (Runtime.getRuntime().totalMemory() > SMALL) {
      System.gc();
    }
  }
}
