package app.limber.practice.text;

import app.limber.journal.Side;
import app.limber.player.Segment;
import app.limber.player.Timeline;
import app.limber.routine.SideSay;
import app.limber.routine.Spoken;
import app.limber.routine.Stretch;
import app.limber.words.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Describes how to come out of a stretch, how to change its legs, and how to get up after it, in
/// the sentences that the voice says.
public final class WayOutText {
  private WayOutText() {}

  /// How to come out of a stretch; empty if there is nothing to say.
  public static List<String> of(Stretch stretch) {
    return Optional.ofNullable(stretch.spoken().end()).stream().toList();
  }

  /// How to come out of the stretch before a rest.
  public static List<String> before(Segment.Rest rest, Timeline timeline) {
    return of(timeline.stretches().get(rest.item() - 1).stretch());
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
    Spoken spoken = stretch.spoken();
    String close = spoken.close();
    // A stretch's own words begin with the way out of it.
    return close != null
        ? List.of(close)
        : Stream.concat(
                of(stretch).stream(), Stream.of(messages.name("cue.close", stretch.position())))
            .toList();
  }
}
