package app.limber.practice.text;

import app.limber.journal.Side;
import app.limber.player.Segment;
import app.limber.words.Messages;
import org.jspecify.annotations.Nullable;

/// The one to three words that say what to do in a segment.
public final class SegmentText {
  private final Messages messages;

  public SegmentText(Messages messages) {
    this.messages = messages;
  }

  /// The cue of a phase, or what stands for one where nothing is moved: *Get ready*.
  public String cue(Segment segment) {
    return switch (segment) {
      case Segment.GetReady _ -> messages.text("player.cue.get-ready");
      case Segment.SwitchSides swap -> switchTo(swap.side());
      case Segment.Rest _ -> messages.text("player.cue.rest");
      case Segment.Movement movement -> movement.phase().cue();
    };
  }

  private String switchTo(@Nullable Side side) {
    return messages.name("player.cue.switch", side == null ? Side.LEFT : side);
  }
}
