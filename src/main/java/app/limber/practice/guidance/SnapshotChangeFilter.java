package app.limber.practice.guidance;

import app.limber.player.PlayerSnapshot;
import app.limber.player.PlayerState;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Tells the pulses at which something changed from the many at which time only went on. Used from
/// the face's thread; only [#askForNews] may come from another.
final class SnapshotChangeFilter {
  private static final Duration PRECISION = Duration.ofMillis(1);

  private final Duration tolerance;
  private volatile boolean asked;
  private @Nullable PlayerSnapshot last;
  private long lastTick;

  /// @param tolerance how far the position may be behind where it would be had time only gone on
  SnapshotChangeFilter(Duration tolerance) {
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
            && isExpected(snapshot.position().minus(expected(before, tick)));
    if (same && !asked) {
      return false;
    }
    asked = false;
    last = snapshot;
    lastTick = tick;
    return true;
  }

  /// A look comes some time after its pulse, so the position seems a little behind. One that is
  /// ahead shows that the look before came later than this one.
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
