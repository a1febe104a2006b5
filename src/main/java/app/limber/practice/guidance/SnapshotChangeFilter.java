package app.limber.practice.guidance;

import app.limber.player.PlayerSnapshot;
import app.limber.player.PlayerState;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Passes the snapshots in which something changed, and drops the many in which only time has
/// advanced. Confined to the UI thread, except for [#passNext].
final class SnapshotChangeFilter {
  private static final Duration PRECISION = Duration.ofMillis(1);

  private final Duration tolerance;
  private volatile boolean asked;
  private @Nullable PlayerSnapshot last;
  private long lastTick;

  /// @param tolerance how far the position may lag behind what elapsed time predicts
  SnapshotChangeFilter(Duration tolerance) {
    this.tolerance = tolerance;
  }

  /// Passes the next snapshot in any case. Thread-safe.
  void passNext() {
    asked = true;
  }

  boolean passes(PlayerSnapshot snapshot, long tick) {
    PlayerSnapshot before = last;
    boolean same =
        before != null
            && isSameState(before.state(), snapshot.state())
            && before.timeline().equals(snapshot.timeline())
            && isExpected(snapshot.position().minus(expected(before, tick)));
    if (same && !asked) {
      return false;
    }
    asked = false;
    last = snapshot;
    lastTick = tick;
    return true;
  }

  /// A snapshot is seen some time after its pulse, so its position seems a little behind. One that
  /// is ahead shows that the one before was seen with more delay.
  private boolean isExpected(Duration ahead) {
    return ahead.compareTo(PRECISION) <= 0 && ahead.negated().compareTo(tolerance) <= 0;
  }

  private Duration expected(PlayerSnapshot before, long tick) {
    return before.state() instanceof PlayerState.Running
        ? before.position().plusNanos(tick - lastTick)
        : before.position();
  }

  private static boolean isSameState(PlayerState before, PlayerState now) {
    return before.equals(now)
        || (before instanceof PlayerState.LeadIn && now instanceof PlayerState.LeadIn);
  }
}
