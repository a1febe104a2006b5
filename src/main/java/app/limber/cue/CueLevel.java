package app.limber.cue;

/// How much of the guidance is heard.
public enum CueLevel {
  /// Everything, and every stretch is introduced in full every time.
  FULL,
  /// Everything, but a stretch that the user knows is introduced briefly.
  FADING,
  /// Names, cautions, sides, each phase once, counts, and all tones.
  BRIEF,
  /// Tones and no voice.
  TONES,
  /// Nothing.
  OFF;

  /// Whether the voice is heard at all.
  public boolean speaks() {
    return explains() || this == BRIEF;
  }

  /// Whether the voice says every phase, and explains a stretch that is new.
  public boolean explains() {
    return this == FULL || this == FADING;
  }
}
