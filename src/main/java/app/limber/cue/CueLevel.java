package app.limber.cue;

/// How much of the guidance is heard.
public enum CueLevel {
  /// Names, set-up, every phase, counts, and all tones.
  FULL,
  /// Names, cautions, sides, each phase once, counts, and all tones.
  BRIEF,
  /// Tones and no voice.
  TONES,
  /// Nothing.
  OFF;

  boolean speaks() {
    return this == FULL || this == BRIEF;
  }
}
