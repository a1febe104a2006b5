package app.limber.routine;

import app.limber.values.Require;
import org.jspecify.annotations.Nullable;

/// The words of a phase.
///
/// @param cue the short text on screen
/// @param say what the voice says instead of the cue; null for the cue itself
/// @param firstSay what the voice says in the first repetition; null for the same as in the others
public record Phrase(String cue, @Nullable String say, @Nullable String firstSay) {
  public Phrase {
    Require.notBlank("cue", cue);
  }

  /// Creates a phrase that is spoken as it is shown.
  public static Phrase of(String cue) {
    return new Phrase(cue, null, null);
  }

  /// Returns what the voice says in repetition `rep`, from 1.
  public String spoken(int rep) {
    if (rep == 1 && firstSay != null) {
      return firstSay;
    }
    return say == null ? cue : say;
  }
}
