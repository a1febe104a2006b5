package app.limber.cue;

import app.limber.player.Timeline;
import app.limber.words.Messages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Plans the cues of a timeline.
public final class CuePlanner {
  private final CueOptions options;
  private final Messages messages;

  public CuePlanner(CueOptions options, Messages messages) {
    this.options = options;
    this.messages = messages;
  }

  /// The plan of a whole timeline.
  public CuePlan plan(Timeline timeline) {
    return plan(timeline, CueStart.beginning());
  }

  /// The plan from `joined` on, after a jump: an announcement in progress there is planned anew for
  /// the time that is left. Earlier cues are omitted.
  public CuePlan plan(Timeline timeline, CueStart joined) {
    List<Cue> cues = new ArrayList<>();
    List<CueOverrun> overruns = List.of();
    if (options.level() != CueLevel.OFF) {
      TonePlanner.of(timeline).stream()
          .filter(tone -> tone.at().compareTo(joined.at()) >= 0)
          .forEach(cues::add);
    }
    if (options.level().speaks()) {
      SpeechPlanner speech = new SpeechPlanner(timeline, joined, options, messages);
      cues.addAll(speech.phrases());
      overruns = speech.overruns();
    }
    // The sort is stable: at one instant the tone stays before the phrase.
    cues.sort(Comparator.comparing(Cue::at));
    return new CuePlan(cues, overruns);
  }

  /// Returns the announcements that do not fit before their movements: the overruns of [#plan] that
  /// are [CueOverrun#ahead()], with a fraction of its work.
  public List<CueOverrun> announcementOverruns(Timeline timeline) {
    return options.level().speaks()
        ? new SpeechPlanner(timeline, CueStart.beginning(), options, messages)
            .announcementOverruns()
        : List.of();
  }

  /// Returns how long the get-ready of each stretch must be for its introduction to end before the
  /// countdown, by the stretch's id; in whole seconds, without the extra time at the start of a
  /// routine. A brief introduction needs little time.
  public Map<String, Duration> setupTimes(Timeline timeline) {
    return options.level().speaks()
        ? new SpeechPlanner(timeline, CueStart.beginning(), options, messages).setupTimes()
        : Map.of();
  }
}
