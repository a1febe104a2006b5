package app.limber.cue;

import java.time.Duration;
import java.util.List;

/// All cues of a routine in the order of time, and the texts that do not fit.
///
/// Phrases never overlap. At one instant a tone comes before a phrase.
public record CuePlan(List<Cue> cues, List<CueOverrun> misfits) {
  public CuePlan {
    cues = List.copyOf(cues);
    misfits = List.copyOf(misfits);
  }

  /// The cues at `position` or later.
  public List<Cue> from(Duration position) {
    return cues.stream().filter(cue -> cue.at().compareTo(position) >= 0).toList();
  }
}
