package app.limber.practice.guidance;

/// How it went with a phrase.
public enum PhraseOutcome {
  SPOKEN,
  SILENCED,
  FAILED
}
