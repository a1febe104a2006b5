package app.limber.practice.guidance;

import app.limber.cue.Cue;
import app.limber.cue.CueOptions;
import app.limber.cue.CuePlanner;
import app.limber.player.Timeline;
import app.limber.words.Messages;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Iterates over the cues of the current timeline, and replans when the timeline changes.
final class CueSchedule {
  private final Messages messages;
  private CueOptions options;
  private Timeline timeline;
  private Duration joined;
  private List<Cue> cues;
  private int index;

  CueSchedule(CueOptions options, Messages messages, Timeline timeline, Duration position) {
    this.options = options;
    this.messages = messages;
    this.timeline = timeline;
    this.joined = position;
    this.cues = planned();
  }

  Timeline timeline() {
    return timeline;
  }

  /// The next cue; null after the last.
  @Nullable Cue next() {
    return index < cues.size() ? cues.get(index) : null;
  }

  void heard() {
    index++;
  }

  /// Replans from a position that was jumped to.
  void jump(Timeline newTimeline, Duration position) {
    timeline = newTimeline;
    joined = position;
    cues = planned();
    index = 0;
  }

  /// Replans for a timeline that is the same up to `position`.
  void change(Timeline newTimeline, Duration position) {
    Duration last = index == 0 ? Duration.ofNanos(-1) : cues.get(index - 1).at();
    timeline = newTimeline;
    cues = planned();
    index = 0;
    while (index < cues.size() && isHeard(cues.get(index), last, position)) {
      index++;
    }
  }

  /// Replans the remaining cues for a voice of another rate.
  void atRate(double charactersPerSecond) {
    options = options.withCharactersPerSecond(charactersPerSecond);
    Cue next = next();
    if (next != null) {
      joined = next.at();
      cues = planned();
      index = 0;
    }
  }

  private static boolean isHeard(Cue cue, Duration last, Duration position) {
    return cue.at().compareTo(last) <= 0 || cue.at().compareTo(position) < 0;
  }

  private List<Cue> planned() {
    return new CuePlanner(options, messages).plan(timeline, joined).cues();
  }
}
