package app.limber.cue;

import app.limber.journal.Side;
import app.limber.player.Seconds;
import app.limber.player.Segment;
import app.limber.player.Timeline;
import app.limber.words.Messages;
import java.time.Duration;

/// Describes the position in a routine, for when play resumes after a pause.
public final class PositionAnnouncement {
  private final Messages messages;

  public PositionAnnouncement(Messages messages) {
    this.messages = messages;
  }

  /// One or two short sentences, such as *Hamstring stretch, left leg, 18 seconds left.*
  public String at(Timeline timeline, Duration position) {
    Segment segment = timeline.at(position);
    String name = timeline.stretches().get(segment.item()).stretch().name();
    Side side = segment.side();
    String what =
        side == null
            ? name
            : messages.text("cue.where.side", name, messages.name("cue-side", side));
    int left = Seconds.countdown(segment.end().minus(position));
    return switch (segment) {
      case Segment.Close _ -> messages.text("cue.where.close");
      case Segment.Rest _ -> messages.text("cue.where.rest", what);
      case Segment.GetReady _ -> messages.text("cue.where.get-ready", what);
      case Segment.SwitchSides _ -> messages.text("cue.where.get-ready", what);
      case Segment.Hold _ -> messages.count("cue.where.hold", left, what);
      case Segment.Move move -> repetition(what, move);
      case Segment.Breath breath -> repetition(what, breath);
    };
  }

  /// Says what to do now, too: half of a repetition may be over.
  private String repetition(String what, Segment.Movement movement) {
    return messages.text(
        "cue.where.phase",
        messages.text("cue.where.rep", what, movement.rep()),
        movement.phase().cue());
  }
}
