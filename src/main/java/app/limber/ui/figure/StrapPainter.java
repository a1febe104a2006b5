package app.limber.ui.figure;

import app.limber.figure.Leg;
import app.limber.figure.Limb;
import app.limber.figure.Posture;
import app.limber.figure.Vec;

/// Draws a strap from both hands round the foot or, on a hanging leg, the ankle.
final class StrapPainter {
  private static final double WIDTH = 0.013;

  private final Brush brush;
  private final Palette palette;

  StrapPainter(Brush brush, Palette palette) {
    this.brush = brush;
    this.palette = palette;
  }

  /// The half of the strap that runs on the far side of the leg.
  void behind(Posture posture, Limb limb) {
    if (raised(posture.leg(limb.isNear()))) {
      line(posture, limb, false);
    }
  }

  /// The half on the near side, and the loop round the leg.
  void before(Posture posture, Limb limb) {
    line(posture, limb, true);
    Leg leg = posture.leg(limb.isNear());
    Vec across = new Vec(0, 0, 1);
    Vec middle = loop(leg);
    Vec shin = leg.ankle().minus(leg.knee()).unit();
    Vec round = raised(leg) ? shin : shin.cross(across);
    brush
        .outline()
        .add(middle.plus(round.times(raised(leg) ? -0.05 : -0.027)))
        .add(middle.plus(round.times(raised(leg) ? -0.02 : 0)))
        .add(middle.plus(round.times(raised(leg) ? 0.006 : 0.027)))
        .stroke(palette.strap(), WIDTH * 1.25);
  }

  private void line(Posture posture, Limb limb, boolean near) {
    Vec hand = posture.arm(near).wrist().towards(posture.arm(near).fingertips(), 0.5);
    Vec end = loop(posture.leg(limb.isNear()));
    brush
        .outline()
        .add(hand)
        .add(hand.towards(end, 0.5).plus(new Vec(0, -0.008, 0)))
        .add(end)
        .stroke(near ? palette.strap() : palette.strap().darker(), WIDTH);
  }

  private static Vec loop(Leg leg) {
    return raised(leg)
        ? leg.heel().towards(leg.toes(), 0.62)
        : leg.knee().towards(leg.ankle(), 0.9);
  }

  /// A strap lies round the sole of a raised leg and round the ankle of a hanging one.
  private static boolean raised(Leg leg) {
    return leg.ankle().y() > leg.hip().y();
  }
}
