package app.limber.practice.guidance;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// Switches [KeepAwake] on and off without blocking the caller. Confined to one thread.
public final class SleepBlocker {
  private final KeepAwake keepAwake;
  private final Executor executor;
  private boolean wanted;
  // Confined to the executor.
  private KeepAwake.@Nullable Hold hold;

  /// @param executor runs one task after the other, on a thread that may block
  public SleepBlocker(KeepAwake keepAwake, Executor executor) {
    this.keepAwake = keepAwake;
    this.executor = executor;
  }

  void block(boolean nowWanted) {
    if (nowWanted != wanted) {
      wanted = nowWanted;
      executor.execute(nowWanted ? this::acquire : this::release);
    }
  }

  private void acquire() {
    release();
    hold = keepAwake.hold();
  }

  private void release() {
    KeepAwake.Hold held = hold;
    hold = null;
    if (held != null) {
      held.close();
    }
  }
}
