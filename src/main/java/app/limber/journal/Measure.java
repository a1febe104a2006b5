package app.limber.journal;

/// What of a dose changes in a step.
public enum Measure {
  REPETITIONS,
  HOLD_SECONDS
}
