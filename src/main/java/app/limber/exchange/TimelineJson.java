package app.limber.exchange;

import app.limber.journal.Side;
import app.limber.json.JsonOutput;
import app.limber.player.Segment;
import app.limber.player.Timeline;
import app.limber.words.Messages;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What happens when in a routine, as JSON that other programs may rely on.
public final class TimelineJson {
  private TimelineJson() {}

  /// Returns one indented JSON object without a trailing line separator.
  ///
  /// @param cue the short text of a segment
  public static String of(Timeline timeline, Function<Segment, String> cue) {
    ObjectNode root = JsonOutput.object();
    root.put("routine", timeline.routine());
    root.put("totalSeconds", JsonSeconds.of(timeline.total()));
    ArrayNode segments = root.putArray("segments");
    for (Segment segment : timeline.segments()) {
      Side side = segment.side();
      segments
          .addObject()
          .put("at", JsonSeconds.of(segment.at()))
          .put("seconds", JsonSeconds.of(segment.length()))
          .put("kind", kind(segment))
          .put("stretch", timeline.stretches().get(segment.item()).stretch().id())
          .put("side", side == null ? null : Messages.code(side))
          .put("rep", segment instanceof Segment.Movement movement ? movement.rep() : null)
          .put("cue", cue.apply(segment));
    }
    return JsonOutput.indented(root);
  }

  private static String kind(Segment segment) {
    return switch (segment) {
      case Segment.GetReady _ -> "get-ready";
      case Segment.Move _ -> "move";
      case Segment.Hold _ -> "hold";
      case Segment.Breath _ -> "breath";
      case Segment.SwitchSides _ -> "switch-sides";
      case Segment.Rest _ -> "rest";
      case Segment.Close _ -> "close";
    };
  }
}
