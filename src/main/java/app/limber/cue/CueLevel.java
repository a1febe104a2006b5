package app.limber.cue;

/// How much of the guidance is heard.
public enum CueLevel {
  /// Everything, with a full introduction of every stretch every time.
  FULL,
  /// Everything, with a brief introduction of known stretches.
  FADING,
  /// Names, cautions, sides, each phase once, counts, and all tones.
  BRIEF,
  /// Tones and no voice.
  TONES,
  /// Nothing.
  OFF;

  /// Whether there is any speech.
  public boolean speaks() {
    return explains() || this == BRIEF;
  }

  /// Whether every phase is announced and new stretches are explained.
  public boolean explains() {
    return this == FULL || this == FADING;
  }
}
