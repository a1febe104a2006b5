package app.limber.practice.preferences;

/// How much moves in the window.
public enum Motion {
  /// As little or as much as the system asks of its programs.
  SYSTEM,
  /// Pictures stand still and change in steps.
  REDUCED,
  /// Everything moves.
  FULL;

  /// Whether pictures should stand still.
  ///
  /// @param systemReduces whether the system asks its programs for less motion
  public boolean isReduced(boolean systemReduces) {
    return switch (this) {
      case SYSTEM -> systemReduces;
      case REDUCED -> true;
      case FULL -> false;
    };
  }
}
