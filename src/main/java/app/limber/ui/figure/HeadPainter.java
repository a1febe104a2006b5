package app.limber.ui.figure;

import app.limber.figure.BodyProportions;
import app.limber.figure.Torso;
import app.limber.figure.Vec3;

/// Draws the head in profile: a calm face with closed eyes, and short hair.
///
/// Shapes are pairs towards the face and towards the crown, in half heights of the head.
final class HeadPainter {
  private static final double SIZE = 0.066;
  private static final double[] NECK = {0.033, 0.031, 0.031};

  private static final double[] FACE = {
    0.10, 1.00, 0.48, 0.84, 0.68, 0.52, 0.70, 0.26, 0.71, 0.12, 0.80, -0.04, 0.885, -0.17, 0.84,
    -0.255, 0.735, -0.285, 0.755, -0.37, 0.775, -0.44, 0.735, -0.49, 0.755, -0.56, 0.715, -0.64,
    0.70, -0.76, 0.62, -0.90, 0.42, -0.96, 0.16, -0.82, -0.10, -0.62, -0.40, -0.66, -0.72, -0.35,
    -0.84, 0.15, -0.66, 0.68, -0.30, 0.95
  };

  private static final double[] HAIR = {
    0.56, 0.80, 0.40, 0.66, 0.26, 0.44, 0.18, 0.14, 0.10, -0.02, 0.10, -0.20, 0.02, -0.26, -0.14,
    -0.16, -0.24, -0.42, -0.40, -0.70, -0.62, -0.66, -0.82, -0.36, -0.96, 0.10, -0.90, 0.56, -0.62,
    0.92, -0.18, 1.10, 0.26, 1.06
  };

  private static final double[] HAIR_LIGHT = {
    0.30, 0.92, 0.04, 0.78, -0.28, 0.74, -0.56, 0.56, -0.70, 0.20, -0.74, 0.46, -0.54, 0.78, -0.16,
    0.96
  };

  private static final double[] EAR = {
    -0.02, 0.12, 0.08, 0.02, 0.05, -0.18, -0.05, -0.27, -0.13, -0.14, -0.15, 0.04
  };

  private final ShapePen shapePen;
  private final LimbPainter limbs;
  private final Palette palette;

  HeadPainter(ShapePen shapePen, Palette palette) {
    this.shapePen = shapePen;
    this.limbs = new LimbPainter(shapePen);
    this.palette = palette;
  }

  void paint(Torso torso) {
    Vec3 up = torso.headUp();
    Vec3 front = torso.headFront();
    Vec3 head = torso.head();
    Vec3 base = torso.spine().get(Torso.TOP - 1).towards(torso.spine().get(Torso.TOP), 0.6);
    Vec3 inside = torso.neck().plus(up.times(0.02)).minus(front.times(0.008));
    limbs.shade(
        base.plus(torso.chestFront().times(0.006)), inside, NECK, NECK, palette.skin().shade());
    limbs.light(
        base.plus(torso.chestFront().times(0.012)),
        inside,
        NECK,
        NECK,
        palette.skin().shade().interpolate(palette.skin().base(), 0.6));
    shapePen.outline().shape(head, front, up, SIZE, FACE).fill(palette.skin().base());
    shapePen.disc(at(head, front, up, 0.42, -0.34), 0.016, palette.blush());
    shapePen.outline().shape(head, front, up, SIZE, HAIR).fill(palette.hair().base());
    shapePen
        .outline()
        .shape(head, front, up, SIZE, HAIR_LIGHT)
        .fill(palette.hair().base().interpolate(palette.skin().base(), 0.16));
    shapePen.outline().shape(head, front, up, SIZE, EAR).fill(palette.skin().shade());
    features(head, front, up);
  }

  private void features(Vec3 head, Vec3 front, Vec3 up) {
    double pen = BodyProportions.HEAD * 0.045;
    shapePen
        .outline()
        .shape(head, front, up, SIZE, 0.44, 0.13, 0.50, 0.075, 0.58, 0.09)
        .stroke(palette.line(), pen);
    shapePen
        .outline()
        .shape(head, front, up, SIZE, 0.42, 0.36, 0.52, 0.395, 0.61, 0.35)
        .stroke(palette.hair().base(), pen);
    shapePen
        .outline()
        .shape(head, front, up, SIZE, 0.56, -0.43, 0.63, -0.485, 0.73, -0.475)
        .stroke(palette.line(), pen);
  }

  private static Vec3 at(Vec3 head, Vec3 front, Vec3 up, double f, double u) {
    return head.plus(front.times(f * SIZE)).plus(up.times(u * SIZE));
  }
}
