package app.limber.routine;

import app.limber.values.Require;

/// How often a movement is repeated per side: at least `min`, at most `max`, `standard` unless the
/// user or a routine says otherwise. All count repetitions, from 1 to 999.
public record RepRange(int min, int standard, int max) {
  public RepRange {
    Require.range("reps.min", min, 1, 999);
    Require.range("reps.max", max, min, 999);
    Require.range("reps.default", standard, min, max);
  }

  public boolean contains(int reps) {
    return reps >= min && reps <= max;
  }
}
