package app.limber.routine;

/// The note that starts a move, so that its direction can be heard with eyes shut.
public enum Turn {
  /// A rising note.
  RISE,
  /// A falling note.
  FALL,
  /// The note for the left.
  LEFT,
  /// The note for the right.
  RIGHT
}
