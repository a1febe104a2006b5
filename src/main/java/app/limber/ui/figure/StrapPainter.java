package app.limber.ui.figure;

import app.limber.figure.Leg;
import app.limber.figure.Limb;
import app.limber.figure.SolvedPose;
import app.limber.figure.Vec3;

/// Draws a strap: around a raised foot from both hands, or around the ankle of a hanging leg from
/// the hand on that side, since the other hand holds the knee.
final class StrapPainter {
  private static final double WIDTH = 0.013;

  private final ShapePen shapePen;
  private final Palette palette;

  StrapPainter(ShapePen shapePen, Palette palette) {
    this.shapePen = shapePen;
    this.palette = palette;
  }

  /// Whether the hand of the near or the far arm is closed round the strap.
  static boolean isHeld(SolvedPose solvedPose, Limb limb, boolean nearHand) {
    return raised(solvedPose.leg(limb.isNear())) || limb.isNear() == nearHand;
  }

  /// The half of the strap that runs on the far side of the leg.
  void behind(SolvedPose solvedPose, Limb limb) {
    if (raised(solvedPose.leg(limb.isNear()))) {
      line(solvedPose, limb, false);
    }
  }

  /// The half on the near side, and the loop round the leg.
  void before(SolvedPose solvedPose, Limb limb) {
    Leg leg = solvedPose.leg(limb.isNear());
    line(solvedPose, limb, raised(leg) || limb.isNear());
    Vec3 across = new Vec3(0, 0, 1);
    Vec3 middle = loop(leg);
    Vec3 shin = leg.ankle().minus(leg.knee()).unit();
    Vec3 round = raised(leg) ? shin : shin.cross(across);
    shapePen
        .outline()
        .add(middle.plus(round.times(raised(leg) ? -0.05 : -0.027)))
        .add(middle.plus(round.times(raised(leg) ? -0.02 : 0)))
        .add(middle.plus(round.times(raised(leg) ? 0.006 : 0.027)))
        .stroke(palette.strap(), WIDTH * 1.25);
  }

  private void line(SolvedPose solvedPose, Limb limb, boolean near) {
    Vec3 hand = solvedPose.arm(near).wrist().towards(solvedPose.arm(near).fingertips(), 0.5);
    Vec3 end = loop(solvedPose.leg(limb.isNear()));
    shapePen
        .outline()
        .add(hand)
        .add(end)
        .stroke(near ? palette.strap() : palette.strap().darker(), WIDTH);
  }

  private static Vec3 loop(Leg leg) {
    return raised(leg)
        ? leg.heel().towards(leg.toes(), 0.58)
        : leg.knee().towards(leg.ankle(), 0.9);
  }

  /// A strap lies round the sole of a raised leg and round the ankle of a hanging one.
  private static boolean raised(Leg leg) {
    return leg.ankle().y() > leg.hip().y();
  }
}
