package app.limber.ui.figure;

import app.limber.figure.FigureFrame;
import app.limber.figure.Leg;
import app.limber.figure.Posture;
import app.limber.figure.Vec;

/// The part of the plane that a picture has to show.
record Bounds(double left, double top, double right, double bottom) {
  private static final double MARGIN = 0.06;

  /// What `frame`'s movement and its bed take up, seen through `lens`.
  static Bounds of(FigureFrame frame, Lens lens) {
    Stage stage = Stage.of(frame);
    Bounds bounds = NOTHING;
    if (lens.isSide()) {
      bounds = bounds.with(lens, new Vec(stage.left(), stage.floor(), 0), 0);
      bounds = bounds.with(lens, new Vec(stage.right(), 0.36, 0), 0);
      if (frame.inset().isPresent()) {
        bounds = bounds.with(lens, InsetPainter.PLACE, InsetPainter.RADIUS + 0.01);
      }
    } else {
      for (double out : new double[] {-stage.half(), stage.half()}) {
        bounds = bounds.with(lens, new Vec(stage.head(), 0.02, out), 0.02);
        bounds = bounds.with(lens, new Vec(stage.foot(), -Stage.MATTRESS - 0.06, out), 0.02);
      }
    }
    for (Vec at : frame.room().ways()) {
      bounds = bounds.with(lens, at, MARGIN);
    }
    for (Posture posture : frame.room().postures()) {
      bounds = bounds.with(lens, posture.torso().head(), MARGIN + 0.05);
      for (boolean near : new boolean[] {true, false}) {
        Leg leg = posture.leg(near);
        bounds = bounds.with(lens, leg.knee(), MARGIN);
        bounds = bounds.with(lens, leg.toes(), MARGIN);
      }
    }
    return bounds;
  }

  private static final Bounds NOTHING =
      new Bounds(
          Double.POSITIVE_INFINITY,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY,
          Double.NEGATIVE_INFINITY);

  private Bounds with(Lens lens, Vec point, double margin) {
    double x = lens.x(point);
    double y = lens.y(point);
    return new Bounds(
        Math.min(left, x - margin),
        Math.min(top, y - margin),
        Math.max(right, x + margin),
        Math.max(bottom, y + margin));
  }

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  double middleX() {
    return (left + right) / 2;
  }

  double middleY() {
    return (top + bottom) / 2;
  }
}
