package app.limber.ui.figure;

import app.limber.figure.Torso;
import app.limber.figure.Vec3;
import app.limber.figure.View;

/// Draws the head as seen from the foot end: the face turned to the ceiling, eyes closed.
///
/// Shapes are pairs across and towards the crown, in half heights of the head as it is seen.
final class FootEndHeadPainter {
  private static final double SIZE = 0.062;

  private static final double[] HAIR = {
    0.0, 1.12, 0.42, 1.02, 0.72, 0.72, 0.84, 0.28, 0.78, -0.12, 0.4, -0.3, -0.4, -0.3, -0.78, -0.12,
    -0.84, 0.28, -0.72, 0.72, -0.42, 1.02
  };
  private static final double[] FACE = {
    0.0, 0.80, 0.36, 0.70, 0.60, 0.36, 0.66, 0.0, 0.60, -0.40, 0.38, -0.78, 0.14, -0.95, -0.14,
    -0.95, -0.38, -0.78, -0.60, -0.40, -0.66, 0.0, -0.60, 0.36, -0.36, 0.70
  };

  private final ShapePen shapePen;
  private final Palette palette;

  FootEndHeadPainter(ShapePen shapePen, Palette palette) {
    this.shapePen = shapePen;
    this.palette = palette;
  }

  void paint(Torso torso, View view) {
    Vec3 across = new Vec3(0, 0, 1);
    // The face tilts towards the eye, so that its chin does not hide it.
    double tilt = view == View.FOOT_END ? 0.75 : 0.1;
    Vec3 up = torso.headUp().plus(torso.headFront().times(tilt)).unit();
    Vec3 head = torso.head().plus(torso.headFront().times(0.02));
    ear(head, across, up, 0.76);
    ear(head, across, up, -0.76);
    shapePen.outline().shape(head, across, up, SIZE, HAIR).fill(palette.hair().base());
    shapePen
        .outline()
        .shape(head.plus(new Vec3(0, -0.006, 0)), across, up, SIZE, FACE)
        .fill(palette.skin().shade());
    shapePen.outline().shape(head, across, up, SIZE, FACE).fill(palette.skin().base());
    shapePen.disc(at(head, across, up, 0.38, -0.26), 0.013, palette.blush());
    shapePen.disc(at(head, across, up, -0.38, -0.26), 0.013, palette.blush());
    eye(head, across, up, 1);
    eye(head, across, up, -1);
    shapePen
        .outline()
        .shape(head, across, up, SIZE, -0.09, -0.20, 0.0, -0.27, 0.09, -0.20)
        .stroke(palette.skin().shade(), 0.0045);
    shapePen
        .outline()
        .shape(head, across, up, SIZE, -0.20, -0.50, 0.0, -0.58, 0.20, -0.50)
        .stroke(palette.line(), 0.0042);
  }

  private void ear(Vec3 head, Vec3 across, Vec3 up, double side) {
    shapePen.disc(at(head, across, up, side, -0.02), 0.012, palette.skin().shade());
  }

  private void eye(Vec3 head, Vec3 across, Vec3 up, int side) {
    shapePen
        .outline()
        .shape(head, across, up, SIZE, side * 0.14, 0.06, side * 0.28, -0.005, side * 0.42, 0.06)
        .stroke(palette.line(), 0.0042);
    shapePen
        .outline()
        .shape(head, across, up, SIZE, side * 0.13, 0.25, side * 0.28, 0.31, side * 0.44, 0.24)
        .stroke(palette.hair().base(), 0.0042);
  }

  private static Vec3 at(Vec3 head, Vec3 across, Vec3 up, double a, double u) {
    return head.plus(across.times(a * SIZE)).plus(up.times(u * SIZE));
  }
}
