package app.limber.practice;

import app.limber.player.PlayerSnapshot;
import app.limber.player.PlayerState;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Tells the pulses at which something changed from the many at which time only went on. Used from
/// the face's thread; only [#askForNews] may come from another.
final class FollowFilter {
  private final Duration tolerance;
  private volatile boolean asked;
  private @Nullable PlayerSnapshot last;
  private long lastTick;

  /// @param tolerance how far the position may be from where it would be had time only gone on
  FollowFilter(Duration tolerance) {
    this.tolerance = tolerance;
  }

  /// Makes the next look news in any case.
  void askForNews() {
    asked = true;
  }

  boolean isNews(PlayerSnapshot snapshot, long tick) {
    PlayerSnapshot before = last;
    boolean same =
        before != null
            && isSameState(before.state(), snapshot.state())
            && before.timeline().equals(snapshot.timeline())
            && expected(before, tick).minus(snapshot.position()).abs().compareTo(tolerance) <= 0;
    if (same && !asked) {
      return false;
    }
    asked = false;
    last = snapshot;
    lastTick = tick;
    return true;
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
