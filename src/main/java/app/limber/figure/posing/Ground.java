package app.limber.figure.posing;

import app.limber.figure.Arm;
import app.limber.figure.BodyProportions;
import app.limber.figure.Leg;
import app.limber.figure.Pose;
import app.limber.figure.SolvedPose;
import app.limber.figure.Vec3;
import app.limber.routine.Position;
import java.util.ArrayList;
import java.util.List;

/// The bed and the floor below the figure, which no part of it may penetrate.
///
/// @param edge where the mattress ends towards the feet, in shares of body height
/// @param onSide whether the figure lies on its side, with the bed behind the picture
record Ground(double edge, boolean onSide) {
  /// The height of the centre of a part above the surface on which it lies, in shares of body
  /// height.
  private static final double ELBOW = 0.02;

  private static final double WRIST = 0.015;
  private static final double KNEE = 0.035;
  private static final double ANKLE = 0.025;
  private static final double HEAD = 0.062;

  /// When someone lies at the edge with a leg hanging, sits, or stands in front of the bed, the bed
  /// ends below the thighs.
  private static final double BED_EDGE = 0.27;

  private static final double SEAT_EDGE = 0.22;

  /// The ground below a pose of a stretch that starts in `start`.
  static Ground of(Pose pose, Position start) {
    Position shown = pose.shownIn(start);
    double edge =
        switch (shown) {
          case BED_EDGE -> BED_EDGE;
          case SITTING, STANDING -> SEAT_EDGE;
          case ON_BACK, ON_SIDE, ON_FRONT, HANDS_AND_KNEES -> Double.POSITIVE_INFINITY;
        };
    return new Ground(edge, pose.stance() == Position.ON_SIDE);
  }

  /// The penetration of each part into the bed or the floor, in shares of body height; always the
  /// same number of values.
  List<Double> depths(SolvedPose solved) {
    List<Double> depths = new ArrayList<>(9);
    for (boolean near : new boolean[] {true, false}) {
      Arm arm = solved.arm(near);
      depths.add(depth(arm.elbow(), ELBOW));
      depths.add(depth(arm.wrist(), WRIST));
      Leg leg = solved.leg(near);
      depths.add(depth(leg.knee(), KNEE));
      depths.add(depth(leg.ankle(), ANKLE));
    }
    depths.add(depth(solved.torso().head(), HEAD));
    return depths;
  }

  /// The shortest distance out: up, or past the edge of the bed.
  private double depth(Vec3 at, double height) {
    if (onSide) {
      return Math.max(0, height - BodyProportions.SIDE_DEPTH - at.z());
    }
    double inBed = Math.min(height - at.y(), edge + height - at.x());
    double inFloor = height - BodyProportions.BED_HEIGHT - at.y();
    return Math.max(0, Math.max(inBed, inFloor));
  }
}
