package app.limber.player;

import java.time.Duration;

/// A *next* or *back* of the user that can still be taken back.
///
/// @param left the segment that was left
/// @param forwards whether it led to a later stretch, or to the end
public record Detour(Segment left, boolean forwards) {
  /// How long it can be taken back, in real time.
  public static final Duration TIME_TO_TAKE_BACK = Duration.ofSeconds(10);
}
