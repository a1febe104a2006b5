package app.limber.cue;

import app.limber.player.Timeline;
import app.limber.words.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Makes the plan of what is heard from a timeline.
public final class CuePlanner {
  private final CueOptions options;
  private final Words words;

  public CuePlanner(CueOptions options, Words words) {
    this.options = options;
    this.words = words;
  }

  /// The plan of a whole timeline.
  public CuePlan plan(Timeline timeline) {
    return plan(timeline, Duration.ZERO);
  }

  /// The plan for a listener who joins at `from`, after a jump: the announcement that is running
  /// there is made anew in the time that is left. Cues before `from` are left out.
  public CuePlan plan(Timeline timeline, Duration from) {
    List<Cue> cues = new ArrayList<>();
    List<Misfit> misfits = List.of();
    if (options.level() != CueLevel.OFF) {
      TonePlan.of(timeline).stream()
          .filter(tone -> tone.at().compareTo(from) >= 0)
          .forEach(cues::add);
    }
    if (options.level().speaks()) {
      SpeechPlan speech = new SpeechPlan(timeline, from, options, words);
      cues.addAll(speech.phrases());
      misfits = speech.misfits();
    }
    // The sort is stable: at one instant the tone stays before the phrase.
    cues.sort(Comparator.comparing(Cue::at));
    return new CuePlan(cues, misfits);
  }
}
