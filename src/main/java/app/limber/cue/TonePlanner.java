package app.limber.cue;

import app.limber.player.Moments;
import app.limber.player.Segment;
import app.limber.player.Timeline;
import app.limber.routine.Phase;
import app.limber.routine.Turn;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Plans the tones: a bell at the start and end of each hold, a tone at the start of each move, and
/// a tick for each of the last three seconds before a movement or the end of a hold. There is at
/// most one tone at any instant.
///
/// A rest ends without ticks, because the set-up after it has its own countdown. A set-up ends
/// without ticks if the movement then waits for the user.
final class TonePlanner {
  private final Map<Duration, Tone> tones = new TreeMap<>();

  private TonePlanner() {}

  static List<Cue.Sound> of(Timeline timeline) {
    TonePlanner plan = new TonePlanner();
    List<Segment> segments = timeline.segments();
    for (int i = 0; i < segments.size(); i++) {
      boolean leadsToMovement =
          i + 1 < segments.size() && segments.get(i + 1) instanceof Segment.Movement;
      plan.segment(timeline, segments.get(i), leadsToMovement);
    }
    plan.add(timeline.total(), Tone.FINISH);
    return plan.tones.entrySet().stream()
        .map(tone -> new Cue.Sound(tone.getKey(), tone.getValue()))
        .toList();
  }

  private void segment(Timeline timeline, Segment segment, boolean leadsToMovement) {
    switch (segment) {
      case Segment.Hold hold -> {
        add(hold.at(), Tone.HOLD_START);
        add(hold.end(), Tone.HOLD_END);
        ticks(hold);
      }
      case Segment.Move move -> add(move.at(), turn(timeline, move));
      case Segment.Breath _ -> {}
      case Segment.Close _ -> {}
      case Segment.GetReady setup -> {
        if (!timeline.stretches().get(setup.item()).waits()) {
          ticks(setup);
        }
      }
      case Segment.SwitchSides swap -> ticks(swap);
      case Segment.Rest rest -> {
        if (leadsToMovement) {
          ticks(rest);
        }
      }
    }
  }

  /// Returns the tone that the phase specifies; otherwise the moves of a movement alternate between
  /// rising and falling.
  private static Tone turn(Timeline timeline, Segment.Move move) {
    Turn turn = move.phase().turn();
    if (turn == null) {
      List<Phase> before =
          timeline.stretches().get(move.item()).variant().movement().subList(0, move.phaseIndex());
      long moves = before.stream().filter(Phase.Move.class::isInstance).count();
      return moves % 2 == 0 ? Tone.RISE : Tone.FALL;
    }
    return switch (turn) {
      case RISE -> Tone.RISE;
      case FALL -> Tone.FALL;
      case LEFT -> Tone.LEFT;
      case RIGHT -> Tone.RIGHT;
    };
  }

  private void ticks(Segment segment) {
    Moments.lastSeconds(segment).forEach(at -> add(at, Tone.TICK));
  }

  private void add(Duration at, Tone tone) {
    tones.merge(at, tone, (a, b) -> a.compareTo(b) <= 0 ? a : b);
  }
}
