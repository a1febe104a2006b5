package app.limber.figure;

/// Where the figure is looked at from.
public enum View {
  /// From the side of the bed, a little above it.
  SIDE,
  /// From the foot end of the bed, a little above it; for movements from side to side.
  FOOT_END,
  /// From high above the side of the bed; for what only the width of the body shows.
  ABOVE
}
