package app.limber.practice.guidance;

import app.limber.cue.Cue;
import app.limber.cue.CueOptions;
import app.limber.cue.CuePlanner;
import app.limber.cue.CueStart;
import app.limber.cue.WayOut;
import app.limber.player.Segment;
import app.limber.player.Timeline;
import app.limber.words.Messages;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Iterates over the cues of the current timeline, and replans when the timeline changes.
///
/// It remembers sentences instead of times, because a sentence may move in another plan.
final class CueSchedule {
  private static final int NONE = -1;

  private final Messages messages;
  private CueOptions options;
  private Timeline timeline;
  private CueStart joined;
  private List<Cue> cues;
  private int index;

  /// The stretch that the latest jump led out of; its way out is said first.
  private int left = NONE;

  private final Set<Said> said = new HashSet<>();

  /// A sentence that has been passed to the voice.
  ///
  /// @param item the index of its stretch
  /// @param segment the start of the segment of a short cue; zero for a set-up text, which may move
  ///     from a rest to the set-up
  private record Said(int item, Duration segment, String text) {}

  CueSchedule(CueOptions options, Messages messages, Timeline timeline, Duration position) {
    this.options = options;
    this.messages = messages;
    this.timeline = timeline;
    this.joined = CueStart.at(position);
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

  /// Replans after a jump from one position to another. Sentences may be repeated.
  ///
  /// @param unsaid the sentences that the jump cut off; if they include the way out of a stretch,
  ///     the user is still in its position
  void jump(Duration from, Timeline newTimeline, Duration to, List<String> unsaid) {
    Segment segment = timeline.at(from);
    Segment target = newTimeline.at(to);
    List<Integer> stretches =
        WayOut.isInPosition(segment)
            ? List.of(segment.item())
            : Stream.of(left, segment.item() - 1).filter(item -> isUnsaid(item, unsaid)).toList();
    left = stretches.isEmpty() ? NONE : stretches.getFirst();
    if (left == target.item() && WayOut.isInPosition(target)) {
      left = NONE;
    }
    joined = CueStart.at(to, wayOut(left));
    said.clear();
    timeline = newTimeline;
    cues = planned();
    index = 0;
  }

  private boolean isUnsaid(int item, List<String> unsaid) {
    return wayOut(item).stream()
        .anyMatch(out -> unsaid.stream().anyMatch(text -> text.endsWith(out)));
  }

  private Optional<String> wayOut(int item) {
    return item < 0 ? Optional.empty() : WayOut.of(timeline.stretches().get(item).stretch());
  }

  /// Replans for a timeline that is the same up to `position`. Set-up texts that were due earlier
  /// and still fit are due immediately.
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
      joined = joined.movedTo(next.at());
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
