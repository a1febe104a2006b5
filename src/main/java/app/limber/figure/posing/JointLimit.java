package app.limber.figure.posing;

import app.limber.figure.Joint;

/// The angle of a joint in a pose and the range that a body allows, all in degrees.
public record JointLimit(Joint joint, double angle, double min, double max) {
  /// So near to an end of its range, in degrees, a joint counts as stopped by it.
  private static final double NEAR_END = 0.5;

  /// Whether the joint is as far bent one way or the other as it goes.
  public boolean atLimit() {
    return atMin() || atMax();
  }

  /// Whether the joint is at the low end of its range.
  public boolean atMin() {
    return angle <= min + NEAR_END;
  }

  /// Whether the joint is at the high end of its range.
  public boolean atMax() {
    return angle >= max - NEAR_END;
  }
}
