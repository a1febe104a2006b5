package app.limber.cue;

import java.time.Duration;
import java.util.Optional;

/// Where a listener joins a timeline.
///
/// @param at the offset from its start
/// @param wayOut how to come out of a stretch that was left for this place; said before anything
///     else
public record CueStart(Duration at, Optional<String> wayOut) {
  /// The start of a timeline.
  public static CueStart beginning() {
    return at(Duration.ZERO);
  }

  /// A place without a stretch to come out of.
  public static CueStart at(Duration offset) {
    return new CueStart(offset, Optional.empty());
  }

  /// The same from a later offset on.
  public CueStart movedTo(Duration offset) {
    return new CueStart(offset, wayOut);
  }
}
