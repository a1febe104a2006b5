package app.limber.practice.guidance;

import app.limber.cue.Cue;
import app.limber.cue.CueOptions;
import app.limber.cue.CuePlanner;
import app.limber.player.Segment;
import app.limber.player.Timeline;
import app.limber.words.Messages;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Iterates over the cues of the current timeline, and replans when the timeline changes.
///
/// It remembers sentences, not times: in another plan the same sentence may stand elsewhere.
final class CueSchedule {
  private final Messages messages;
  private CueOptions options;
  private Timeline timeline;
  private Duration joined;
  private List<Cue> cues;
  private int index;
  private final Set<Said> said = new HashSet<>();

  /// A sentence that was given to the voice.
  ///
  /// @param item the stretch that it is about
  /// @param segment where the segment of a short cue begins; zero for a set-up text, which may move
  ///     from a rest to the set-up
  private record Said(int item, Duration segment, String text) {}

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
    if (cues.get(index) instanceof Cue.Speech speech) {
      said.add(key(speech));
    }
    index++;
  }

  private Said key(Cue.Speech speech) {
    Segment segment = timeline.at(speech.at());
    return new Said(segment.item(), speech.awaited() ? Duration.ZERO : segment.at(), speech.text());
  }

  /// Replans from a position that was jumped to. What was said may be said again.
  void jump(Timeline newTimeline, Duration position) {
    said.clear();
    timeline = newTimeline;
    joined = position;
    cues = planned();
    index = 0;
  }

  /// Replans for a timeline that is the same up to `position`. Set-up texts for which there is room
  /// now are due at once where they would have been earlier.
  void change(Timeline newTimeline, Duration position) {
    Duration last = index == 0 ? Duration.ofNanos(-1) : cues.get(index - 1).at();
    timeline = newTimeline;
    cues = planned().stream().filter(cue -> isAhead(cue, last, position)).toList();
    index = 0;
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

  private boolean isAhead(Cue cue, Duration last, Duration position) {
    if (cue instanceof Cue.Speech speech) {
      if (said.contains(key(speech))) {
        return false;
      }
      if (speech.awaited()) {
        return speech.until().compareTo(position) > 0;
      }
    }
    return cue.at().compareTo(last) > 0 && cue.at().compareTo(position) >= 0;
  }

  private List<Cue> planned() {
    return new CuePlanner(options, messages).plan(timeline, joined).cues();
  }
}
