package app.limber.routine;

/// The position a stretch starts from.
public enum Position {
  ON_BACK,
  BED_EDGE,
  HANDS_AND_KNEES
}
