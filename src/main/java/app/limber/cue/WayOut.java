package app.limber.cue;

import app.limber.journal.Outcome;
import app.limber.player.Segment;
import app.limber.player.Timeline;
import app.limber.routine.Stretch;
import app.limber.words.Messages;
import java.time.Duration;
import java.util.Optional;

/// Says how to come out of a stretch that is left before its end, when nothing else would: a skip
/// passes over the rest in which the voice says it, and the end of a session over the close.
public final class WayOut {
  private final Messages messages;

  public WayOut(Messages messages) {
    this.messages = messages;
  }

  /// Returns how to come out of the stretch that is under way at a position; empty if its movement
  /// has not begun, if it is over, or if it has no way out of its own.
  public static Optional<String> ofStretch(Timeline timeline, Duration position) {
    return switch (timeline.at(position)) {
      case Segment.Movement movement -> end(timeline, movement.item());
      case Segment.SwitchSides swap -> end(timeline, swap.item());
      case Segment.GetReady _, Segment.Rest _, Segment.Close _ -> Optional.empty();
    };
  }

  private static Optional<String> end(Timeline timeline, int item) {
    return Optional.ofNullable(timeline.stretches().get(item).stretch().spoken().end());
  }

  /// Returns how to come out and get up safely from where a session is left; empty if that has been
  /// said.
  public Optional<String> ofSession(Outcome outcome, Timeline timeline, Duration position) {
    Segment segment = timeline.at(position);
    if (outcome == Outcome.STOPPED_FOR_PAIN) {
      return Optional.of(messages.text("pain.title"));
    }
    return switch (segment) {
      case Segment.Close _ -> Optional.empty();
      case Segment.Rest rest -> Optional.of(gettingUp(timeline, Math.max(0, rest.item() - 1)));
      case Segment.GetReady _, Segment.SwitchSides _, Segment.Movement _ ->
          Optional.of(gettingUp(timeline, segment.item()));
    };
  }

  /// Returns how to get up safely after a stretch, as one phrase, so that nothing comes between its
  /// sentences.
  String gettingUp(Timeline timeline, int item) {
    Stretch stretch = timeline.stretches().get(item).stretch();
    String own = stretch.spoken().close();
    return own == null ? messages.name("cue.close", stretch.position()) : own;
  }
}
