package app.limber.routine;

/// The tone at the start of a move, by which its direction can be heard with eyes closed.
public enum Turn {
  /// A rising tone.
  RISE,
  /// A falling tone.
  FALL,
  /// The tone for the left.
  LEFT,
  /// The tone for the right.
  RIGHT
}
