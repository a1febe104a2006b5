package app.limber.ui.figure;

import app.limber.figure.FigureFrame;
import app.limber.figure.Joint;
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
    this.warm = palette.felt();
  }

  /// The glow of a region of the trunk, as seen from the side.
  void onBack(FigureFrame frame, FigureFrame.Glow glow) {
    SolvedPose solvedPose = frame.solvedPose();
    double size = begin(frame, glow);
    switch (glow.region()) {
      case LOW_BACK, SIDES_OF_WAIST -> {
        for (int i = 0; i <= 4; i++) {
          spot(inside(solvedPose, i), 0.058 * size);
        }
      }
      case WHOLE_BACK -> {
        for (int i = 0; i < Torso.TOP; i++) {
          spot(inside(solvedPose, i), 0.055 * size);
        }
      }
      case BACK_OF_THIGH, FRONT_OF_HIP, OUTER_HIP -> {}
    }
    end();
  }

  /// The glow of a region of the leg that is stretched, as seen from the side.
  void onLeg(FigureFrame frame, FigureFrame.Glow glow) {
    Leg leg = frame.solvedPose().leg(frame.scene().nearLeg());
    Vec3 front = leg.knee().minus(leg.hip()).unit().cross(new Vec3(0, 0, 1)).times(-1);
    double size = begin(frame, glow);
    switch (glow.region()) {
      case BACK_OF_THIGH -> {
        for (double share : new double[] {0.26, 0.38, 0.50, 0.62, 0.74}) {
          spot(leg.hip().towards(leg.knee(), share).minus(front.times(0.024)), 0.058 * size);
        }
      }
      case FRONT_OF_HIP -> {
        for (double share : new double[] {-0.06, 0.06, 0.18, 0.30, 0.42, 0.54}) {
          spot(leg.hip().towards(leg.knee(), share).plus(front.times(0.03)), 0.058 * size);
        }
      }
      case OUTER_HIP -> {
        for (double share : new double[] {-0.12, 0.02, 0.16, 0.30}) {
          spot(leg.hip().towards(leg.knee(), share).minus(front.times(0.02)), 0.062 * size);
        }
      }
      case LOW_BACK, SIDES_OF_WAIST, WHOLE_BACK -> {}
    }
    end();
  }

  /// On the body as seen from the foot end: of the waist, the side away from which the knees turn;
  /// of the low back, which lies behind the thighs, both sides.
  void fromFootEnd(FigureFrame frame, FigureFrame.Glow glow) {
    SolvedPose solvedPose = frame.solvedPose();
    Torso torso = solvedPose.torso();
    double size = begin(frame, glow);
    switch (glow.region()) {
      case SIDES_OF_WAIST -> {
        double turned = solvedPose.angle(Joint.TRUNK_TURN);
        waist(torso, Math.signum(turned), size);
      }
      case LOW_BACK, WHOLE_BACK -> {
        beneath(torso, 1, size);
        beneath(torso, -1, size);
      }
      case BACK_OF_THIGH, FRONT_OF_HIP, OUTER_HIP -> {
        Leg leg = solvedPose.leg(frame.scene().nearLeg());
        spot(leg.hip().towards(leg.knee(), 0.5), 0.075 * size);
      }
    }
    end();
  }

  private void waist(Torso torso, double side, double size) {
    Vec3 out = torso.pelvisAcross().times(side * 0.085).plus(torso.pelvisFront().times(0.02));
    spot(torso.hips().plus(torso.pelvisUp().times(0.02)).plus(out), 0.055 * size);
    spot(torso.spine().get(0).plus(out), 0.055 * size);
    spot(torso.spine().get(2).plus(out), 0.055 * size);
  }

  /// Draws a glow that shows at one side of the low back, where the thighs would otherwise cover
  /// it.
  private void beneath(Torso torso, double side, double size) {
    Vec3 out = torso.pelvisAcross().times(side * 0.13);
    spot(torso.hips().plus(out), 0.07 * size);
    spot(torso.spine().get(0).plus(out), 0.08 * size);
    spot(torso.spine().get(2).plus(out), 0.08 * size);
  }

  private double begin(FigureFrame frame, FigureFrame.Glow glow) {
    shapePen.gc().setGlobalAlpha(glow.strength());
    return 1 + 0.12 * frame.breath();
  }

  private void end() {
    shapePen.gc().setGlobalAlpha(1);
  }

  private static Vec3 inside(SolvedPose solvedPose, int joint) {
    Torso torso = solvedPose.torso();
    Vec3 along =
        torso.spine().get(joint + 1).minus(torso.spine().get(Math.max(0, joint - 1))).unit();
    return torso.spine().get(joint).minus(along.cross(new Vec3(0, 0, 1)).times(0.012));
  }

  private void spot(Vec3 at, double radius) {
    shapePen.spot(at, radius, radius, warm);
  }
}
