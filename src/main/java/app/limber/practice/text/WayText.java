package app.limber.practice.text;

import app.limber.player.PlayerSnapshot;
import app.limber.player.Segment;
import app.limber.player.Timeline;
import app.limber.routine.PositionChange;
import app.limber.words.Messages;
import java.util.List;

/// Describes the moves from the position of one stretch into that of the next, in sentences.
public final class WayText {
  private WayText() {}

  /// The moves to the stretch at `item`; empty if none are announced.
  public static List<String> of(Timeline timeline, int item, Messages messages) {
    return timeline.wayTo(item).stream().map(part -> messages.name("cue.move", part)).toList();
  }

  /// The moves that are in progress: during the preceding rest, and for their own time within the
  /// get-ready segment.
  public static List<String> now(PlayerSnapshot now, Messages messages) {
    Segment segment = now.segment();
    List<PositionChange> way = now.timeline().wayTo(segment.item());
    boolean underWay =
        segment instanceof Segment.Rest
            || (segment instanceof Segment.GetReady
                && now.elapsed().compareTo(PositionChange.time(way)) < 0);
    return underWay ? of(now.timeline(), segment.item(), messages) : List.of();
  }
}
