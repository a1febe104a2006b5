package app.limber.routine;

/// The position a stretch starts from.
public enum Position {
  ON_BACK,
  /// On the back at the edge of the bed, one leg hanging off.
  BED_EDGE,
  HANDS_AND_KNEES,
  ON_SIDE,
  ON_FRONT,
  /// Sitting on the edge of the bed or on a chair, with the feet on the floor.
  SITTING,
  /// Standing in front of the bed.
  STANDING
}
