package app.limber.ui.figure;

import app.limber.figure.FeelRegion;
import app.limber.figure.Leg;
import app.limber.figure.SolvedPose;
import app.limber.figure.Torso;
import app.limber.figure.Vec3;
import javafx.scene.paint.Paint;

/// Draws a soft warm glow where the stretch should be felt; it swells a little with the breath.
final class GlowPainter {
  private final ShapePen shapePen;
  private final Paint warm;

  GlowPainter(ShapePen shapePen, Palette palette) {
    this.shapePen = shapePen;
    this.warm = ShapePen.soft(palette.glow(), 0.5);
  }

  void fromSide(SolvedPose solvedPose, FeelRegion region, double breath) {
    double size = 1 + 0.12 * breath;
    switch (region) {
      case LOW_BACK, SIDES_OF_WAIST -> {
        for (int i = 1; i <= 4; i++) {
          spot(inside(solvedPose, i), 0.060 * size);
        }
      }
      case WHOLE_BACK -> {
        for (int i = 1; i < Torso.TOP; i++) {
          spot(inside(solvedPose, i), 0.055 * size);
        }
      }
      case BACK_OF_THIGH -> {
        Leg leg = solvedPose.nearLeg();
        Vec3 thigh = leg.knee().minus(leg.hip()).unit();
        Vec3 back = thigh.cross(new Vec3(0, 0, 1)).times(0.024);
        for (double share : new double[] {0.26, 0.38, 0.50, 0.62, 0.74}) {
          spot(leg.hip().towards(leg.knee(), share).plus(back), 0.058 * size);
        }
      }
      case FRONT_OF_HIP -> {
        Leg leg = solvedPose.nearLeg();
        Vec3 thigh = leg.knee().minus(leg.hip()).unit();
        Vec3 front = thigh.cross(new Vec3(0, 0, 1)).times(-0.03);
        for (double share : new double[] {-0.06, 0.06, 0.18, 0.30, 0.42, 0.54}) {
          spot(leg.hip().towards(leg.knee(), share).plus(front), 0.058 * size);
        }
      }
    }
  }

  /// On the body as seen from the foot end, where waist and low back lie behind the raised thighs.
  void fromFootEnd(SolvedPose solvedPose, FeelRegion region, double breath) {
    double size = 1 + 0.12 * breath;
    Torso torso = solvedPose.torso();
    switch (region) {
      case LOW_BACK, WHOLE_BACK, SIDES_OF_WAIST -> {
        Vec3 waist = torso.spine().get(Torso.WAIST - 2).plus(torso.pelvisFront().times(0.02));
        spot(waist.plus(torso.pelvisAcross().times(0.075)), 0.075 * size);
        spot(waist.minus(torso.pelvisAcross().times(0.075)), 0.075 * size);
      }
      case BACK_OF_THIGH, FRONT_OF_HIP -> {
        for (boolean near : new boolean[] {true, false}) {
          Leg leg = solvedPose.leg(near);
          spot(leg.hip().towards(leg.knee(), 0.5), 0.075 * size);
        }
      }
    }
  }

  private static Vec3 inside(SolvedPose solvedPose, int joint) {
    Torso torso = solvedPose.torso();
    Vec3 along = torso.spine().get(joint + 1).minus(torso.spine().get(joint - 1)).unit();
    return torso.spine().get(joint).minus(along.cross(new Vec3(0, 0, 1)).times(0.012));
  }

  private void spot(Vec3 at, double radius) {
    shapePen.spot(at, radius, radius, warm);
  }
}
