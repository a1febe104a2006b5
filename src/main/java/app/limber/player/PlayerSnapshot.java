package app.limber.player;

import java.time.Duration;

/// The player at one moment, for display.
///
/// @param position the offset in the timeline
/// @param active the time that was performed so far, repeats included
public record PlayerSnapshot(
    PlayerState state, Timeline timeline, Duration position, Duration active) {
  /// The index of the segment being played.
  public int index() {
    return timeline.indexAt(position);
  }

  /// The segment being played.
  public Segment segment() {
    return timeline.segments().get(index());
  }

  /// The stretch that is being played or prepared.
  public PlannedStretch stretch() {
    return timeline.stretches().get(segment().item());
  }

  /// Returns the stretch whose effect the user feels: during a rest the one just done, otherwise
  /// the one being played or prepared.
  public PlannedStretch stretchFelt() {
    Segment segment = segment();
    int item = segment instanceof Segment.Rest ? segment.item() - 1 : segment.item();
    return timeline.stretches().get(Math.max(0, item));
  }

  /// The number of the last repetition of the current movement on its side, including extensions.
  public int lastRepetition() {
    return timeline.lastRepetition(index());
  }

  /// How long the running segment has run.
  public Duration elapsed() {
    return position.minus(segment().at());
  }

  /// What is left of the running segment.
  public Duration segmentLeft() {
    return segment().end().minus(position);
  }

  /// What is left of the whole timeline.
  public Duration left() {
    return timeline.total().minus(position);
  }
}
