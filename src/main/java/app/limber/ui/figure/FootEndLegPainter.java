package app.limber.ui.figure;

import app.limber.figure.Leg;
import app.limber.figure.Vec3;
import javafx.scene.paint.Color;

/// Draws a leg as seen from the foot end: thigh behind, shin and foot towards the eye.
final class FootEndLegPainter {
  private static final double[] THIGH = {0.066, 0.064, 0.060, 0.054, 0.048};
  private static final double[] SHIN = {0.047, 0.047, 0.043, 0.037, 0.033};
  private static final double[] ANKLE = {0.025, 0.023, 0.025};
  private static final double HEM = 0.80;

  /// The top of the foot: across and towards the toes.
  private static final double[] FOOT = {
    -0.026, -0.02, -0.030, 0.03, -0.040, 0.075, -0.038, 0.098, -0.022, 0.110, 0.006, 0.116, 0.030,
    0.114, 0.040, 0.098, 0.036, 0.06, 0.030, 0.02, 0.026, -0.02, 0.0, -0.04
  };

  /// The sole, without its toes.
  private static final double[] SOLE = {
    0.0, -0.044, 0.022, -0.034, 0.024, 0.0, 0.022, 0.035, 0.036, 0.075, 0.036, 0.104, 0.010, 0.110,
    -0.020, 0.100, -0.032, 0.080, -0.030, 0.04, -0.025, 0.0, -0.022, -0.034
  };

  private final ShapePen shapePen;
  private final LimbPainter limbs;
  private final Palette palette;

  FootEndLegPainter(ShapePen shapePen, Palette palette) {
    this.shapePen = shapePen;
    this.limbs = new LimbPainter(shapePen);
    this.palette = palette;
  }

  void paint(Leg leg) {
    Vec3 hem = leg.knee().towards(leg.ankle(), HEM);
    Color cloth = palette.trousers().base();
    Color clothShade = palette.trousers().shade();
    limbs.shade(leg.hip(), leg.knee(), THIGH, THIGH, palette.trousers().far());
    limbs.light(leg.hip(), leg.knee(), THIGH, THIGH, clothShade.interpolate(cloth, 0.6));
    Vec3 sole = leg.heel().towards(leg.toes(), 0.27).minus(leg.ankle());
    boolean soleSeen = shapePen.lens().sees(sole);
    if (!soleSeen) {
      foot(leg);
    }
    limbs.shade(hem, leg.ankle(), ANKLE, ANKLE, palette.skin().shade());
    limbs.light(hem, leg.ankle(), ANKLE, ANKLE, palette.skin().base());
    limbs.shade(leg.knee(), hem, SHIN, SHIN, clothShade);
    limbs.light(leg.knee(), hem, SHIN, SHIN, cloth);
    if (soleSeen) {
      sole(leg);
    }
  }

  private void sole(Leg leg) {
    Vec3 along = leg.toes().minus(leg.heel()).unit();
    Vec3 across = new Vec3(0, 0, leg.hip().z() < 0 ? -1 : 1);
    Vec3 middle = leg.heel().towards(leg.toes(), 0.27);
    shapePen.outline().shape(middle, across, along, 1, SOLE).fill(palette.skin().shade());
    shapePen.outline().shape(middle, across, along, 0.92, SOLE).fill(palette.skin().base());
    for (int toe = 0; toe < 5; toe++) {
      Vec3 at = middle.plus(across.times(0.032 - toe * 0.014));
      shapePen.disc(
          at.plus(along.times(0.116 - toe * 0.004)), 0.0088 - toe * 0.0008, palette.skin().base());
    }
  }

  private void foot(Leg leg) {
    Vec3 along = leg.toes().minus(leg.heel()).unit();
    Vec3 middle = leg.heel().towards(leg.toes(), 0.27);
    Vec3 up = leg.ankle().minus(middle).unit();
    // Across, the foot tips with its sole; its outer edge is on the side of the leg.
    Vec3 across = along.cross(up).times(leg.hip().z() < 0 ? -1 : 1);
    Vec3 top = middle.plus(up.times(0.026));
    shapePen.outline().shape(top.minus(up.times(0.018)), across, along, 1, FOOT);
    shapePen.fill(palette.skin().shade());
    shapePen.outline().shape(top, across, along, 0.94, FOOT).fill(palette.skin().base());
    for (int toe = 0; toe < 4; toe++) {
      Vec3 gap = top.plus(across.times(0.018 - toe * 0.016)).plus(along.times(0.100 - toe * 0.002));
      shapePen
          .outline()
          .add(gap)
          .add(gap.minus(along.times(0.018)))
          .stroke(palette.skin().shade(), 0.0035);
    }
  }
}
