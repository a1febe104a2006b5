package app.limber.journal;

/// How much of a stretch was done on one side: all planned repetitions or hold seconds, some, none.
public enum StretchOutcome {
  SKIPPED,
  PARTIAL,
  DONE
}
