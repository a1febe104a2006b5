package app.limber.player;

import java.time.Duration;
import java.util.List;

/// The place in the timeline that play has reached, and what was performed on the way there.
final class Playhead {
  private final PerformedSpans performedSpans = new PerformedSpans();
  private Timeline timeline;
  private Duration position = Duration.ZERO;
  private boolean startIsDue = true;
  private int halfwayAnnounced = -1;

  Playhead(Timeline timeline) {
    this.timeline = timeline;
  }

  Timeline timeline() {
    return timeline;
  }

  Duration position() {
    return position;
  }

  PerformedSpans performance() {
    return performedSpans;
  }

  /// The segment at the position.
  Segment segment() {
    return timeline.at(position);
  }

  boolean isAtEnd() {
    return position.equals(timeline.total());
  }

  /// Whether the movement of a stretch begins here, behind its set-up.
  boolean isWhereMovementBegins() {
    return position.equals(timeline.movementOf(segment().item()));
  }

  /// Goes on in another timeline that is the same up to the position.
  void replan(Timeline changed) {
    timeline = changed;
  }

  /// Goes elsewhere without performing what lies between.
  void jump(Duration target) {
    performedSpans.jump();
    position = target;
    startIsDue = true;
    halfwayAnnounced = -1;
  }

  /// Performs up to `target`, but not beyond the running segment, and tells what happens on the
  /// way.
  void perform(Duration target, List<PlayerEvent> events) {
    int index = timeline.indexAt(position);
    Segment segment = timeline.segments().get(index);
    Duration to = segment.end().compareTo(target) < 0 ? segment.end() : target;
    performedSpans.add(index, segment, position, to);
    for (PlayerEvent.Moment moment : Moments.of(timeline, index)) {
      boolean isDue = !(moment instanceof PlayerEvent.Halfway) || halfwayAnnounced != index;
      if (isDue && moment.at().compareTo(position) > 0 && moment.at().compareTo(to) <= 0) {
        events.add(moment);
      }
      if (moment instanceof PlayerEvent.Halfway && moment.at().compareTo(to) <= 0) {
        halfwayAnnounced = index;
      }
    }
    position = to;
    startIsDue = to.equals(segment.end()) && !isAtEnd();
  }

  /// Whether the segment at the position was not told to start yet.
  boolean startIsDue() {
    return startIsDue;
  }

  /// Tells that the segment at the position starts.
  void start(List<PlayerEvent> events) {
    startIsDue = false;
    for (PlayerEvent.Moment moment : Moments.of(timeline, timeline.indexAt(position))) {
      if (moment.at().equals(position)) {
        events.add(moment);
      }
    }
  }
}
