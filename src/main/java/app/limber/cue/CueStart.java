package app.limber.cue;

import java.time.Duration;
import java.util.Optional;

/// Where a listener joins a timeline.
///
/// @param since the offset at which the listener joined; nothing before it was played
/// @param at the offset from which cues are planned, at or after `since`
/// @param wayOut how to come out of the stretch that the listener skipped away from; said first
public record CueStart(Duration since, Duration at, Optional<String> wayOut) {
  /// The start of a timeline.
  public static CueStart beginning() {
    return at(Duration.ZERO);
  }

  /// A place without a stretch to come out of.
  public static CueStart at(Duration offset) {
    return at(offset, Optional.empty());
  }

  /// A place that the listener skipped to from within a stretch.
  public static CueStart at(Duration offset, Optional<String> wayOut) {
    return new CueStart(offset, offset, wayOut);
  }

  /// The same listener, for the cues from a later offset on.
  public CueStart movedTo(Duration offset) {
    return new CueStart(since, offset, wayOut);
  }
}
