package app.limber.player;

import app.limber.journal.Side;
import app.limber.values.Durations;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// Defines the moments of a timeline: what happens in a segment, and when. The player's events and
/// the cues of voice and tones both derive from it.
///
/// At one instant the end of a segment comes before the start of the next.
public final class Moments {
  /// How long before its end the last seconds of a segment begin.
  public static final Duration LAST_SECONDS = Duration.ofSeconds(3);

  private static final Duration LAST_SECONDS_OF_HOLDS_FROM = Duration.ofSeconds(10);
  private static final Duration HALFWAY_FROM = Duration.ofSeconds(20);

  private Moments() {}

  /// The moments of segment `index` in their order, from its start to its end, both included.
  public static List<PlayerEvent.Moment> of(Timeline timeline, int index) {
    Segment segment = timeline.segments().get(index);
    List<PlayerEvent.Moment> moments = new ArrayList<>();
    moments.add(new PlayerEvent.SegmentStarted(segment.at(), segment));
    Side side = newSide(timeline, index);
    if (side != null) {
      moments.add(new PlayerEvent.SideSwitched(segment.at(), side));
    }
    if (segment instanceof Segment.Hold hold && hold.length().compareTo(HALFWAY_FROM) >= 0) {
      moments.add(new PlayerEvent.Halfway(hold.at().plus(Durations.part(hold.length(), 2)), hold));
    }
    List<Duration> ticks = lastSeconds(segment);
    if (ticks.size() == LAST_SECONDS.toSeconds()) {
      moments.add(new PlayerEvent.LastSeconds(ticks.getFirst(), segment));
    }
    if (segment instanceof Segment.Movement movement) {
      if (movement.phase().counts()) {
        int of = timeline.lastRepetition(index);
        moments.add(new PlayerEvent.RepCounted(movement.end(), movement, movement.rep(), of));
      }
      if (timeline.endsStretch(index)) {
        moments.add(new PlayerEvent.StretchFinished(movement.end(), movement.item()));
      }
    }
    return moments;
  }

  /// The last three full seconds before the end of a set-up, a swap, a rest, or a hold of 10 s or
  /// more, as far as they lie behind its start; empty for everything else.
  public static List<Duration> lastSeconds(Segment segment) {
    return switch (segment) {
      case Segment.GetReady setup -> countdown(setup);
      case Segment.SwitchSides swap -> countdown(swap);
      case Segment.Rest rest -> countdown(rest);
      case Segment.Hold hold ->
          hold.length().compareTo(LAST_SECONDS_OF_HOLDS_FROM) >= 0 ? countdown(hold) : List.of();
      case Segment.Close _ -> List.of();
      case Segment.Move _ -> List.of();
      case Segment.Breath _ -> List.of();
    };
  }

  private static List<Duration> countdown(Segment segment) {
    return LongStream.rangeClosed(-LAST_SECONDS.toSeconds(), -1)
        .mapToObj(segment.end()::plusSeconds)
        .filter(at -> at.compareTo(segment.at()) > 0)
        .toList();
  }

  /// The side that a segment brings: a swap, or the movement itself where a swap takes no time.
  private static @Nullable Side newSide(Timeline timeline, int index) {
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
}
