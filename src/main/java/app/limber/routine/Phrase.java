package app.limber.routine;

import app.limber.values.Require;
import org.jspecify.annotations.Nullable;

/// The words of a phase.
///
/// @param cue the short text on screen
/// @param say what the voice says instead of the cue; null where it says the cue
/// @param firstSay what the voice says instead in the first repetition; null where it says the same
public record Phrase(String cue, @Nullable String say, @Nullable String firstSay) {
  public Phrase {
    Require.notBlank("cue", cue);
  }

  /// Words that are spoken as they stand on screen.
  public static Phrase of(String cue) {
    return new Phrase(cue, null, null);
  }

  /// What the voice says in repetition `rep`, from 1.
  public String spoken(int rep) {
    if (rep == 1 && firstSay != null) {
      return firstSay;
    }
    return say == null ? cue : say;
  }
}
