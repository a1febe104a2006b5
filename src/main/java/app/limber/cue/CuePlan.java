package app.limber.cue;

import java.time.Duration;
import java.util.List;

/// All cues of a routine in chronological order, and the texts that do not fit.
///
/// Phrases do not overlap. At the same instant, a tone comes before a phrase.
public record CuePlan(List<Cue> cues, List<CueOverrun> overruns) {
  public CuePlan {
    cues = List.copyOf(cues);
    overruns = List.copyOf(overruns);
  }

  /// The cues at `position` or later.
  public List<Cue> from(Duration position) {
    return cues.stream().filter(cue -> cue.at().compareTo(position) >= 0).toList();
  }
}
