package app.limber.cue;

import app.limber.journal.Outcome;
import app.limber.journal.Side;
import app.limber.player.Segment;
import app.limber.player.Timeline;
import app.limber.routine.SideSay;
import app.limber.routine.Stretch;
import app.limber.words.Messages;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How to come out of a stretch, how to change its legs, and how to get up after it: the same
/// sentences for the voice, the window, the console and paper.
public final class WayOut {
  private WayOut() {}

  /// How to come out of a stretch; empty if there is nothing to say.
  public static Optional<String> of(Stretch stretch) {
    return Optional.ofNullable(stretch.spoken().end());
  }

  /// How to come out of the stretch whose movement ends where segment `index` begins: a rest, or,
  /// in a routine without rests, the set-up of the next stretch.
  public static Optional<String> before(int index, Timeline timeline) {
    return index > 0 && timeline.segments().get(index - 1) instanceof Segment.Movement ended
        ? of(stretch(timeline, ended.item()))
        : Optional.empty();
  }

  /// Whether the user is in the position of a stretch, from which there may be a way out.
  public static boolean isInPosition(Segment segment) {
    return switch (segment) {
      case Segment.Movement _, Segment.SwitchSides _ -> true;
      case Segment.GetReady _, Segment.Rest _, Segment.Close _ -> false;
    };
  }

  /// What each leg does on a side; empty if the name of the side makes that clear.
  public static Optional<String> legs(Stretch stretch, Side side) {
    SideSay say = stretch.spoken().side();
    return say == null ? Optional.empty() : Optional.of(say.of(side));
  }

  /// How to change legs, and what each leg does on the side to come.
  public static List<String> toSide(Stretch stretch, Side side) {
    return Stream.of(stretch.spoken().leavingSide(), legs(stretch, side))
        .flatMap(Optional::stream)
        .toList();
  }

  /// How to get up safely from a stretch that ends a routine, with the way out of it.
  public static List<String> toGetUp(Stretch stretch, Messages messages) {
    String close = stretch.spoken().close();
    // A stretch's own words begin with the way out of it.
    return close != null
        ? List.of(close)
        : Stream.concat(
                of(stretch).stream(), Stream.of(messages.name("cue.close", stretch.position())))
            .toList();
  }

  /// How to come out and get up safely where a session is left before its end; empty if that has
  /// been said.
  public static List<String> ofSession(
      Outcome outcome, Timeline timeline, Duration position, Messages messages) {
    if (outcome == Outcome.STOPPED_FOR_PAIN) {
      return List.of(messages.text("pain.title"));
    }
    Segment segment = timeline.at(position);
    return switch (segment) {
      case Segment.Close _ -> List.of();
      case Segment.Rest rest -> toGetUp(stretch(timeline, rest.item() - 1), messages);
      case Segment.GetReady _, Segment.SwitchSides _, Segment.Movement _ ->
          toGetUp(stretch(timeline, segment.item()), messages);
    };
  }

  private static Stretch stretch(Timeline timeline, int item) {
    return timeline.stretches().get(item).stretch();
  }
}
