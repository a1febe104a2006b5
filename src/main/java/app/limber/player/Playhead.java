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

  /// Returns the time that a user who got up needs to get ready again at this position: the set-up
  /// time during a movement, the elapsed part of it during a set-up, and at least `least`.
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

  /// Reports the start of the segment at the position again, if a segment starts exactly there.
  void announceAgain() {
    startIsDue = !isAtEnd() && position.equals(segment().at());
  }

  /// Replaces the timeline by one that is the same up to the position.
  void replan(Timeline changed) {
    timeline = changed;
  }

  /// A position to return to.
  ///
  /// @param visit the attempt to continue there
  record Mark(
      Timeline timeline, Duration position, int visit, boolean startIsDue, int halfwayAnnounced) {}

  Mark mark() {
    return new Mark(timeline, position, performedSpans.visit(), startIsDue, halfwayAnnounced);
  }

  /// Continues at a mark as if it had never been left, at the present pace.
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

  /// The outcome of everything performed so far.
  Outcome outcome() {
    return performedSpans.outcome(timeline.stretches());
  }

  /// Returns the index of the stretch that *next* leads to: during a rest, the coming one; after
  /// the last stretch, the number of stretches.
  int itemAfter() {
    return segment() instanceof Segment.Rest rest ? rest.item() : segment().item() + 1;
  }

  /// Returns the index of the stretch that *back* leads to: during a rest, and within
  /// [Player#BACK_WINDOW] of the start of a stretch, the previous one; otherwise the current one.
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
