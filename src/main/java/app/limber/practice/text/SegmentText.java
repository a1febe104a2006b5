package app.limber.practice.text;

import app.limber.journal.Side;
import app.limber.player.PlayerState;
import app.limber.player.Segment;
import app.limber.words.Messages;
import org.jspecify.annotations.Nullable;

/// The few words that say what to do in a segment, or why nothing moves.
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
      case Segment.Close _ -> messages.text("player.cue.close");
      case Segment.Movement movement -> movement.phase().cue();
    };
  }

  /// Why playback has stopped; empty while it is running.
  public String standstill(PlayerState state) {
    return switch (state) {
      case PlayerState.Paused paused -> messages.name("player.paused", paused.reason());
      case PlayerState.Waiting waiting -> messages.name("player.waiting", waiting.reason());
      case PlayerState.LeadIn _ -> messages.text("player.lead-in");
      case PlayerState.NotStarted _, PlayerState.Running _, PlayerState.Finished _ -> "";
    };
  }

  private String switchTo(@Nullable Side side) {
    return messages.name("player.cue.switch", side == null ? Side.LEFT : side);
  }
}
