package app.limber.player;

import java.time.Duration;

/// A part of a segment that was performed without a jump.
///
/// @param visit counts the jumps (*next*, *back*) before it, so that attempts can be told apart
/// @param index the place of the segment in the timeline that held then
/// @param from offset in the timeline
/// @param to offset in the timeline
public record Span(int visit, int index, Segment segment, Duration from, Duration to) {
  /// How long it took in the timeline.
  public Duration length() {
    return to.minus(from);
  }

  boolean continuedBy(Span next) {
    return visit == next.visit && index == next.index && to.equals(next.from);
  }

  /// Whether the segment was played to its end.
  boolean complete() {
    return to.equals(segment.end());
  }
}
