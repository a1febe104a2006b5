package app.limber.ui.figure;

import app.limber.figure.Arrow;
import app.limber.figure.Vec3;
import app.limber.ui.figure.surface.DrawingSurface;
import java.util.List;

/// Draws the arrow that shows which way the running movement goes.
final class ArrowPainter {
  private static final double WIDTH = 0.011;
  private static final double HEAD = 0.034;
  private static final double TURN_RADIUS = 0.14;

  /// Where a turn of the pelvis is drawn, in degrees about it: above the belly, clear of the thigh.
  /// The true turn would be too small to see.
  private static final double FEET_END = 98;

  private static final double HEAD_END = 147;

  private final ShapePen shapePen;
  private final Palette palette;

  ArrowPainter(ShapePen shapePen, Palette palette) {
    this.shapePen = shapePen;
    this.palette = palette;
  }

  void paint(Arrow arrow) {
    shapePen.outline();
    switch (arrow) {
      case Arrow.Along along -> along(along.way());
      case Arrow.Turn turn -> turn(turn);
    }
  }

  private void along(List<Vec3> way) {
    way.forEach(shapePen::add);
    shapePen.stroke(palette.arrow(), WIDTH);
    head(way.get(way.size() - 2), way.getLast());
  }

  /// An arc above the pelvis, which rolls towards the head or away from it.
  private void turn(Arrow.Turn turn) {
    double from = turn.degrees() > 0 ? FEET_END : HEAD_END;
    double to = turn.degrees() > 0 ? HEAD_END : FEET_END;
    Vec3 before = Vec3.ZERO;
    Vec3 last = Vec3.ZERO;
    for (int i = 0; i <= 8; i++) {
      double angle = Math.toRadians(from + (to - from) * i / 8);
      before = last;
      last = turn.centre().plus(new Vec3(Math.cos(angle), Math.sin(angle), 0).times(TURN_RADIUS));
      shapePen.add(last);
    }
    shapePen.stroke(palette.arrow(), WIDTH);
    head(before, last);
  }

  private void head(Vec3 before, Vec3 tip) {
    Projection projection = shapePen.lens();
    double dx = projection.x(tip) - projection.x(before);
    double dy = projection.y(tip) - projection.y(before);
    double length = Math.max(1e-6, Math.hypot(dx, dy));
    double size = HEAD * projection.size(tip);
    double ux = dx / length * size;
    double uy = dy / length * size;
    double x = projection.x(tip);
    double y = projection.y(tip);
    shapePen
        .outline()
        .add(x + ux, y + uy)
        .add(x - uy * 0.62, y + ux * 0.62)
        .add(x + uy * 0.62, y - ux * 0.62)
        .fillPlain(palette.arrow());
    DrawingSurface gc = shapePen.gc();
    gc.setStroke(palette.arrow());
    gc.setLineWidth(size * 0.16);
    gc.strokePolygon(
        new double[] {x + ux, x - uy * 0.62, x + uy * 0.62},
        new double[] {y + uy, y + ux * 0.62, y - ux * 0.62},
        3);
  }
}
