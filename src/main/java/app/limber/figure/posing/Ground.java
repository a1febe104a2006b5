package app.limber.figure.posing;

import app.limber.figure.Arm;
import app.limber.figure.Leg;
import app.limber.figure.SolvedPose;
import app.limber.figure.Vec3;
import app.limber.routine.Position;
import java.util.ArrayList;
import java.util.List;

/// The bed below the figure, which no part of it goes through.
///
/// @param edge where the mattress ends towards the feet, in shares of body height
record Ground(double edge) {
  /// How high above the bed the middle of a part is that lies on it, in shares of body height.
  private static final double ELBOW = 0.02;

  private static final double WRIST = 0.015;
  private static final double KNEE = 0.035;
  private static final double ANKLE = 0.025;
  private static final double HEAD = 0.062;

  /// Where someone sits on the edge, the bed ends below the thighs.
  private static final double BED_EDGE = 0.27;

  static Ground of(Position position) {
    return new Ground(position == Position.BED_EDGE ? BED_EDGE : Double.POSITIVE_INFINITY);
  }

  /// How deep each part is in the bed, in shares of body height; always as many numbers.
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

  /// The shortest way out of the bed: up, or off its edge.
  private double depth(Vec3 at, double height) {
    return Math.max(0, Math.min(height - at.y(), edge + height - at.x()));
  }
}
