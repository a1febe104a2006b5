package app.limber.progress;

/// What of a dose changes in a step.
public enum Measure {
  REPETITIONS,
  HOLD_SECONDS
}
