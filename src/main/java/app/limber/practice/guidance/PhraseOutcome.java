package app.limber.practice.guidance;

/// What became of a phrase given to the voice.
public enum PhraseOutcome {
  SPOKEN,
  SILENCED,
  FAILED
}
