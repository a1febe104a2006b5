package app.limber.player;

import java.time.Duration;

/// A part of a segment that was performed without a jump.
///
/// @param visit the number of jumps (*next*, *back*) before it, which distinguishes attempts
/// @param index the index of the segment in the timeline of that moment
/// @param from the offset in the timeline where it starts
/// @param to the offset in the timeline where it ends
record PerformedSpan(int visit, int index, Segment segment, Duration from, Duration to) {
  /// How long it took in the timeline.
  Duration length() {
    return to.minus(from);
  }

  boolean continuedBy(PerformedSpan next) {
    return visit == next.visit && index == next.index && to.equals(next.from);
  }

  /// Whether the segment was played to its end.
  boolean complete() {
    return to.equals(segment.end());
  }
}
