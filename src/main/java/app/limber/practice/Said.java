package app.limber.practice;

/// How it went with a phrase.
public enum Said {
  SPOKEN,
  SILENCED,
  FAILED
}
