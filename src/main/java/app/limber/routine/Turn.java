package app.limber.routine;

/// The tone at the start of a move, by which its direction can be heard with eyes closed.
public enum Turn {
  RISE,
  FALL,
  LEFT,
  RIGHT
}
