package app.limber.practice.preferences;

/// Which leg a stretch with sides begins with.
public enum FirstSide {
  LEFT,
  RIGHT,
  /// The other one than last time.
  ALTERNATE
}
