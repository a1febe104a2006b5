package app.limber.player;

import app.limber.journal.Outcome;
import java.time.Duration;
import java.util.List;

/// The position that play has reached in the timeline, and what was performed up to there.
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

  /// Whether the movement of a stretch begins at the position, after its set-up.
  boolean isWhereMovementBegins() {
    return position.equals(timeline.movementOf(segment().item()));
  }

  /// How long someone needs who is to go on here after having got up: what the set-up of a running
  /// movement takes, or what is missing of a running set-up, and `least` in any case.
  Duration timeToGetReady(Duration least) {
    Segment segment = segment();
    Duration setup = timeline.stretches().get(segment.item()).setupTime();
    Duration needed =
        switch (segment) {
          case Segment.GetReady ready -> setup.minus(ready.end().minus(position));
          case Segment.SwitchSides _, Segment.Movement _ -> setup;
          case Segment.Rest _, Segment.Close _ -> Duration.ZERO;
        };
    return needed.compareTo(least) > 0 ? needed : least;
  }

  /// Reports the start of the segment at the position once more, if one starts right there.
  void announceAgain() {
    startIsDue = !isAtEnd() && position.equals(segment().at());
  }

  /// Replaces the timeline by one that is the same up to the position.
  void replan(Timeline changed) {
    timeline = changed;
  }

  /// A place to return to.
  ///
  /// @param visit the attempt that goes on there
  record Mark(
      Timeline timeline, Duration position, int visit, boolean startIsDue, int halfwayAnnounced) {}

  Mark mark() {
    return new Mark(timeline, position, performedSpans.visit(), startIsDue, halfwayAnnounced);
  }

  /// Goes on at a mark as if it had never been left, at the present pace.
  void returnTo(Mark mark) {
    double pace = timeline.options().pace();
    performedSpans.returnTo(mark.visit());
    position = mark.position();
    startIsDue = mark.startIsDue();
    halfwayAnnounced = mark.halfwayAnnounced();
    timeline =
        mark.timeline().options().pace() == pace
            ? mark.timeline()
            : mark.timeline().pacedAt(position, pace);
  }

  /// Moves to `target` without performing what lies between.
  void jump(Duration target) {
    performedSpans.jump();
    position = target;
    startIsDue = true;
    halfwayAnnounced = -1;
  }

  /// Performs up to `target`, at most to the end of the running segment, and adds what happens on
  /// the way to `events`.
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

  /// The outcome of what was performed so far.
  Outcome outcome() {
    return performedSpans.outcome(timeline.stretches());
  }

  /// The stretch that *next* leads to: from a rest the coming one; their number after the last.
  int itemAfter() {
    return segment() instanceof Segment.Rest rest ? rest.item() : segment().item() + 1;
  }

  /// The stretch that *back* leads to: from a rest, and within [Player#BACK_WINDOW] of the start of
  /// a stretch, the one before.
  int itemBefore() {
    int item = segment().item();
    Duration since = position.minus(timeline.startOf(item));
    boolean previous = segment() instanceof Segment.Rest || since.compareTo(Player.BACK_WINDOW) < 0;
    return Math.max(0, item - (previous ? 1 : 0));
  }

  /// Whether the start of the segment at the position has not been reported yet.
  boolean startIsDue() {
    return startIsDue;
  }

  /// Reports the start of the segment at the position.
  void start(List<PlayerEvent> events) {
    startIsDue = false;
    for (PlayerEvent.Moment moment : Moments.of(timeline, timeline.indexAt(position))) {
      if (moment.at().equals(position)) {
        events.add(moment);
      }
    }
  }
}
