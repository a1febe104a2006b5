package app.limber.journal;

/// How a session ended. `PARTIAL` also stands for a session that was cut off.
public enum Outcome {
  COMPLETED,
  PARTIAL,
  STOPPED_FOR_PAIN
}
