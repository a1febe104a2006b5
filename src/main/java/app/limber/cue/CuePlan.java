package app.limber.cue;

import java.util.List;

/// All cues of a routine in chronological order, and the texts that do not fit.
///
/// Phrases do not overlap. At the same instant, a tone comes before a phrase.
public record CuePlan(List<Cue> cues, List<CueOverrun> overruns) {
  public CuePlan {
    cues = List.copyOf(cues);
    overruns = List.copyOf(overruns);
  }
}
