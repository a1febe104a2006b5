package app.limber.practice;

import app.limber.journal.Side;
import app.limber.player.Segment;
import app.limber.words.Words;
import org.jspecify.annotations.Nullable;

/// The one to three words that say what to do in a segment.
public final class SegmentWords {
  private final Words words;

  public SegmentWords(Words words) {
    this.words = words;
  }

  /// The cue of a phase, or what stands for one where nothing is moved: *Get ready*.
  public String cue(Segment segment) {
    return switch (segment) {
      case Segment.GetReady ignored -> words.text("player.cue.get-ready");
      case Segment.SwitchSides swap -> switchTo(swap.side());
      case Segment.Rest ignored -> words.text("player.cue.rest");
      case Segment.Movement movement -> movement.phase().cue();
    };
  }

  private String switchTo(@Nullable Side side) {
    return words.name("player.cue.switch", side == null ? Side.LEFT : side);
  }
}
