package app.limber.player;

import java.time.Duration;

/// A *next* or *back* by the user that can still be undone.
///
/// @param left the segment that was left
/// @param forwards whether it led to a later stretch or to the end
public record Detour(Segment left, boolean forwards) {
  /// How long it can be undone, in real time.
  public static final Duration TIME_TO_TAKE_BACK = Duration.ofSeconds(10);
}
