package app.limber.figure.posing;

import app.limber.figure.Pose;
import app.limber.figure.Vec3;
import app.limber.routine.Position;

/// The plane of the picture in which a part of the figure is dragged, as two directions in it and
/// the one into it.
@SuppressWarnings("ImmutableEnumChecker") // a Vec3 is a record of numbers
public enum DrawingPlane {
  /// Seen from the side of the body.
  SIDE(new Vec3(1, 0, 0), new Vec3(0, 1, 0), new Vec3(0, 0, 1)),
  /// Seen along the body.
  END(new Vec3(0, 0, 1), new Vec3(0, 1, 0), new Vec3(1, 0, 0)),
  /// Seen from in front of the body.
  FRONT(new Vec3(1, 0, 0), new Vec3(0, 0, 1), new Vec3(0, 1, 0));

  private final Vec3 across;
  private final Vec3 up;
  private final Vec3 depth;

  DrawingPlane(Vec3 across, Vec3 up, Vec3 depth) {
    this.across = across;
    this.up = up;
    this.depth = depth;
  }

  /// The plane of the pictures of `pose`.
  public static DrawingPlane of(Pose pose) {
    return switch (pose.view()) {
      case SIDE -> SIDE;
      case FOOT_END -> END;
      // Someone on their side is seen from above as others are from the side.
      case ABOVE -> pose.stance() == Position.ON_SIDE ? SIDE : FRONT;
    };
  }

  /// The first direction in the plane.
  public Vec3 across() {
    return across;
  }

  /// The second direction in the plane.
  public Vec3 up() {
    return up;
  }

  /// The direction perpendicular to the plane.
  public Vec3 depth() {
    return depth;
  }

  /// Projects `target` onto the plane through `here`.
  Vec3 through(Vec3 here, Vec3 target) {
    return target.plus(depth.times(here.minus(target).dot(depth)));
  }

  /// 1 in the plane, and `weight` into it.
  Vec3 weight(double weight) {
    return across.plus(up).plus(depth.times(weight));
  }
}
