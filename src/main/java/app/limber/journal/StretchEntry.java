package app.limber.journal;

import app.limber.values.Require;
import org.jspecify.annotations.Nullable;

/// What a session says of one stretch on one side; `side` is null where the stretch has no sides.
///
/// `reps` counts the repetitions of the best attempt; `activeSeconds` is the time in its movement,
/// repeats included.
public record StretchEntry(
    String stretch, @Nullable Side side, StretchOutcome outcome, int reps, int activeSeconds) {
  public StretchEntry {
    Require.notBlank("stretch", stretch);
    Require.notNegative("reps", reps);
    Require.notNegative("activeSeconds", activeSeconds);
  }
}
