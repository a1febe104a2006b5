package app.limber.cue;

import app.limber.player.Moments;
import app.limber.player.Segment;
import app.limber.player.Timeline;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Plans the tones: a bell around each hold, a note at each turn of a movement, a tick for each of
/// the last three seconds. At most one tone is planned for one instant.
final class TonePlanner {
  private final Map<Duration, Tone> tones = new TreeMap<>();

  private TonePlanner() {}

  static List<Cue.Sound> of(Timeline timeline) {
    TonePlanner plan = new TonePlanner();
    timeline.segments().forEach(plan::segment);
    plan.add(timeline.total(), Tone.FINISH);
    return plan.tones.entrySet().stream()
        .map(tone -> new Cue.Sound(tone.getKey(), tone.getValue()))
        .toList();
  }

  private void segment(Segment segment) {
    switch (segment) {
      case Segment.Hold hold -> {
        add(hold.at(), Tone.HOLD_START);
        add(hold.end(), Tone.HOLD_END);
      }
      case Segment.Move move -> turns(move);
      case Segment.Breath breath -> turns(breath);
      case Segment.GetReady _, Segment.SwitchSides _, Segment.Rest _ -> {}
    }
    Moments.lastSeconds(segment).forEach(at -> add(at, Tone.TICK));
  }

  private void turns(Segment segment) {
    add(segment.at(), Tone.TURN);
    add(segment.end(), Tone.TURN);
  }

  private void add(Duration at, Tone tone) {
    tones.merge(at, tone, (a, b) -> a.compareTo(b) <= 0 ? a : b);
  }
}
