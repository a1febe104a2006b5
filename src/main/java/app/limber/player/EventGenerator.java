package app.limber.player;

import app.limber.journal.Side;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds what happens between two positions of a timeline.
///
/// At one instant the end of a segment comes before the start of the next.
final class EventGenerator {
  private static final Duration LAST_SECONDS = Duration.ofSeconds(3);
  private static final Duration HALFWAY_FROM = Duration.ofSeconds(20);
  private static final Duration LAST_SECONDS_FROM = Duration.ofSeconds(10);

  private final Timeline timeline;
  private final List<PlayerEvent> events;

  EventGenerator(Timeline timeline, List<PlayerEvent> events) {
    this.timeline = timeline;
    this.events = events;
  }

  /// The start of the segment at `index`.
  void start(int index) {
    Segment segment = timeline.segments().get(index);
    events.add(new PlayerEvent.SegmentStarted(segment.at(), segment));
    Side newSide = newSide(index);
    if (newSide != null) {
      events.add(new PlayerEvent.SideSwitched(segment.at(), newSide));
    }
  }

  /// The side that segment `index` brings: a swap, or the movement itself where a swap takes no
  /// time. Null everywhere else.
  private @Nullable Side newSide(int index) {
    Segment segment = timeline.segments().get(index);
    if (segment instanceof Segment.SwitchSides swap) {
      return swap.side();
    }
    boolean swapped =
        index > 0
            && timeline.segments().get(index - 1) instanceof Segment.Movement before
            && before.item() == segment.item()
            && before.side() != segment.side();
    return swapped ? segment.side() : null;
  }

  /// What happens inside segment `index` after `from` and up to `to`, its end included.
  void inside(int index, Duration from, Duration to, boolean halfwayIsDue) {
    Segment segment = timeline.segments().get(index);
    if (halfwayIsDue && segment instanceof Segment.Hold hold && hasHalfway(hold)) {
      Duration half = halfway(hold);
      if (crosses(from, half, to)) {
        events.add(new PlayerEvent.Halfway(half, hold));
      }
    }
    if (hasLastSeconds(segment)) {
      Duration last = segment.end().minus(LAST_SECONDS);
      if (crosses(from, last, to)) {
        events.add(new PlayerEvent.LastSeconds(last, segment));
      }
    }
    if (to.equals(segment.end())) {
      end(index, segment);
    }
  }

  /// Whether the halfway of a hold, if it has one, is not after `position`.
  static boolean isPastHalfway(Segment.Hold hold, Duration position) {
    return hasHalfway(hold) && halfway(hold).compareTo(position) <= 0;
  }

  private static Duration halfway(Segment.Hold hold) {
    return hold.at().plus(hold.length().dividedBy(2));
  }

  private static boolean hasHalfway(Segment.Hold hold) {
    return hold.length().compareTo(HALFWAY_FROM) >= 0;
  }

  /// Whether the last three seconds of a segment are announced.
  static boolean hasLastSeconds(Segment segment) {
    return switch (segment) {
      case Segment.GetReady setup -> setup.length().compareTo(LAST_SECONDS) > 0;
      case Segment.SwitchSides swap -> swap.length().compareTo(LAST_SECONDS) > 0;
      case Segment.Rest rest -> rest.length().compareTo(LAST_SECONDS) > 0;
      case Segment.Hold hold -> hold.length().compareTo(LAST_SECONDS_FROM) >= 0;
      case Segment.Move ignored -> false;
      case Segment.Breath ignored -> false;
    };
  }

  private void end(int index, Segment segment) {
    if (segment instanceof Segment.Movement movement) {
      if (movement.phase().counts()) {
        events.add(
            new PlayerEvent.RepCounted(movement.end(), movement, movement.rep(), lastRep(index)));
      }
      if (timeline.endsStretch(index)) {
        events.add(new PlayerEvent.StretchFinished(movement.end(), movement.item()));
      }
    }
  }

  private int lastRep(int index) {
    int last = index;
    while (!timeline.endsPass(last)) {
      last++;
    }
    return ((Segment.Movement) timeline.segments().get(last)).rep();
  }

  private static boolean crosses(Duration from, Duration point, Duration to) {
    return point.compareTo(from) > 0 && point.compareTo(to) <= 0;
  }
}
