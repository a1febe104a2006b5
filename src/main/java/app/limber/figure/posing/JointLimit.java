package app.limber.figure.posing;

import app.limber.figure.Joint;

/// The angle of a joint in a pose and its anatomical range, all in degrees.
public record JointLimit(Joint joint, double angle, double min, double max) {
  /// The distance from an end of its range, in degrees, below which a joint counts as at its limit.
  private static final double NEAR_END = 0.5;

  /// Whether the joint is at either end of its range.
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
