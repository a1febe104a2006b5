package app.limber.ui.figure;

import app.limber.figure.Leg;
import app.limber.figure.Vec3;
import javafx.scene.paint.Color;

/// Draws a leg in trousers, with a bare foot.
final class LegPainter {
  private static final double[] THIGH_FRONT = {0.062, 0.062, 0.058, 0.051, 0.043};
  private static final double[] THIGH_BACK = {0.068, 0.062, 0.055, 0.048, 0.043};
  private static final double[] SHIN_FRONT = {0.042, 0.038, 0.034, 0.031, 0.030};
  private static final double[] SHIN_BACK = {0.042, 0.048, 0.047, 0.037, 0.031};
  private static final double[] ANKLE = {0.0235, 0.022, 0.023};

  /// Where the trousers end, as a share of the shin.
  private static final double HEM = 0.80;

  /// The foot from the side: along the sole and up from it, in shares of body height.
  private static final double[] FOOT = {
    -0.042, 0.014, -0.030, 0.000, 0.004, 0.003, 0.035, 0.006, 0.072, -0.001, 0.104, 0.001, 0.112,
    0.011, 0.100, 0.022, 0.066, 0.033, 0.036, 0.050, 0.022, 0.068, -0.022, 0.068, -0.034, 0.040
  };

  private static final double[] FOOT_LIT = {
    -0.034, 0.020, -0.024, 0.010, 0.004, 0.012, 0.035, 0.014, 0.072, 0.008, 0.100, 0.009, 0.107,
    0.013, 0.098, 0.021, 0.066, 0.032, 0.034, 0.049, 0.020, 0.066, -0.018, 0.066, -0.027, 0.040
  };

  private final ShapePen shapePen;
  private final LimbPainter limbs;
  private final Palette palette;

  LegPainter(ShapePen shapePen, Palette palette) {
    this.shapePen = shapePen;
    this.limbs = new LimbPainter(shapePen);
    this.palette = palette;
  }

  void paint(Leg leg, boolean near) {
    Color skin = palette.skin().lit(near);
    Color skinShade = palette.skin().shaded(near);
    Vec3 hem = leg.knee().towards(leg.ankle(), HEM);
    limbs.shade(hem.towards(leg.knee(), 0.1), leg.ankle(), ANKLE, ANKLE, skinShade);
    foot(leg, FOOT, skinShade);
    limbs.light(hem.towards(leg.knee(), 0.1), leg.ankle(), ANKLE, ANKLE, skin);
    foot(leg, FOOT_LIT, skin);

    Color cloth = palette.trousers().lit(near);
    Color clothShade = palette.trousers().shaded(near);
    limbs.shade(leg.knee(), hem, SHIN_FRONT, SHIN_BACK, clothShade);
    limbs.shade(leg.hip(), leg.knee(), THIGH_FRONT, THIGH_BACK, clothShade);
    limbs.light(leg.knee(), hem, SHIN_FRONT, SHIN_BACK, cloth);
    limbs.light(leg.hip(), leg.knee(), THIGH_FRONT, THIGH_BACK, cloth);
  }

  private void foot(Leg leg, double[] shape, Color paint) {
    Vec3 along = leg.toes().minus(leg.heel()).unit();
    Vec3 sole = leg.heel().plus(along.times(app.limber.figure.BodyProportions.HEEL));
    Vec3 up = leg.ankle().minus(sole).unit();
    if (shapePen.lens().isPlan()) {
      // A foot seen from the sole or from above is as wide as it is high.
      along = new Vec3(along.x(), along.y(), 0);
      Vec3 square = new Vec3(-along.y(), along.x(), 0).unit();
      up = square.times(square.dot(up) < 0 ? -1 : 1);
    }
    shapePen.outline().shape(sole, along, up, 1, shape).fill(paint);
  }
}
