package app.limber.journal;

/// The side of the body that a repetition stretches: the leg that is stretched, not the one held.
public enum Side {
  LEFT,
  RIGHT;

  /// The other side.
  public Side other() {
    return this == LEFT ? RIGHT : LEFT;
  }
}
