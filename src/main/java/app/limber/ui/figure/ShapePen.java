package app.limber.ui.figure;

import app.limber.figure.Vec3;
import app.limber.ui.figure.surface.DrawingSurface;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.Paint;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;

/// Draws soft shapes through a [Projection]. Outlines are collected point by point and joined by a
/// smooth curve. A pen is reused for all frames without allocating.
final class ShapePen {
  private static final int MOST_POINTS = 128;

  private final DrawingSurface gc;
  private final double rise;
  private final double[] xs = new double[MOST_POINTS];
  private final double[] ys = new double[MOST_POINTS];
  private int count;
  private Projection projection;

  /// @param rise how far lit forms rise above shaded ones, as a share of what is usual
  ShapePen(DrawingSurface gc, Projection projection, double rise) {
    this.rise = rise;
    this.gc = gc;
    this.projection = projection;
  }

  DrawingSurface gc() {
    return gc;
  }

  /// How far lit forms rise above shaded ones, as a share of what is usual, 0–1.
  double rise() {
    return rise;
  }

  Projection lens() {
    return projection;
  }

  void look(Projection through) {
    projection = through;
  }

  /// Begins an outline.
  ShapePen outline() {
    count = 0;
    return this;
  }

  ShapePen add(Vec3 point) {
    return add(projection.x(point), projection.y(point));
  }

  /// A point in pixels.
  ShapePen add(double x, double y) {
    xs[count] = x;
    ys[count] = y;
    count++;
    return this;
  }

  /// The points of a flat shape: pairs along `e` and `u` from `origin`, in shares of body height.
  ShapePen shape(Vec3 origin, Vec3 e, Vec3 u, double size, double... pairs) {
    for (int i = 0; i < pairs.length; i += 2) {
      add(origin.plus(e.times(pairs[i] * size)).plus(u.times(pairs[i + 1] * size)));
    }
    return this;
  }

  /// Fills the outline as a closed smooth curve.
  void fill(Paint paint) {
    trace(true);
    gc.setFill(paint);
    gc.fill();
  }

  /// Strokes the outline as an open smooth curve, `width` in shares of body height.
  void stroke(Paint paint, double width) {
    trace(false);
    strokePath(paint, width * projection.scale());
  }

  /// Fills the outline as a polygon.
  void fillPlain(Paint paint) {
    gc.setFill(paint);
    gc.fillPolygon(xs, ys, count);
  }

  /// Strokes the outline as a closed smooth curve, `width` in shares of body height.
  void strokeClosed(Paint paint, double width) {
    trace(true);
    strokePath(paint, width * projection.scale());
  }

  /// Strokes the outline as a polygon, `width` in shares of body height.
  void strokePlain(Paint paint, double width) {
    gc.setStroke(paint);
    gc.setLineWidth(width * projection.scale());
    gc.strokePolygon(xs, ys, count);
  }

  private void strokePath(Paint paint, double pixels) {
    gc.setStroke(paint);
    gc.setLineWidth(pixels);
    gc.stroke();
  }

  /// A circle with its radius in shares of body height.
  void disc(Vec3 centre, double radius, Paint paint) {
    double r = radius * projection.size(centre);
    gc.setFill(paint);
    gc.fillOval(projection.x(centre) - r, projection.y(centre) - r, 2 * r, 2 * r);
  }

  /// A soft spot: an ellipse with a [#soft] paint, its half axes in shares of body height.
  void spot(Vec3 centre, double wide, double high, Paint soft) {
    double rx = wide * projection.size(centre);
    double ry = high * projection.size(centre);
    gc.setFill(soft);
    gc.fillOval(projection.x(centre) - rx, projection.y(centre) - ry, 2 * rx, 2 * ry);
  }

  /// A paint for spots that fades from `colour` in the middle to nothing at the rim.
  static Paint soft(Color colour, double strength) {
    return new RadialGradient(
        0,
        0,
        0.5,
        0.5,
        0.5,
        true,
        CycleMethod.NO_CYCLE,
        new Stop(0, colour.deriveColor(0, 1, 1, strength)),
        new Stop(0.5, colour.deriveColor(0, 1, 1, strength * 0.55)),
        new Stop(1, colour.deriveColor(0, 1, 1, 0)));
  }

  /// Lays the outline as a path of Catmull-Rom curves.
  void trace(boolean closed) {
    gc.beginPath();
    gc.moveTo(xs[0], ys[0]);
    int curves = closed ? count : count - 1;
    for (int i = 0; i < curves; i++) {
      int before = index(i - 1, closed);
      int to = index(i + 1, closed);
      if (xs[i] == xs[to] && ys[i] == ys[to]) {
        continue; // a doubled point is a corner
      }
      int after = index(i + 2, closed);
      gc.bezierCurveTo(
          xs[i] + (xs[to] - xs[before]) / 6,
          ys[i] + (ys[to] - ys[before]) / 6,
          xs[to] - (xs[after] - xs[i]) / 6,
          ys[to] - (ys[after] - ys[i]) / 6,
          xs[to],
          ys[to]);
    }
    if (closed) {
      gc.closePath();
    }
  }

  private int index(int i, boolean closed) {
    return closed ? Math.floorMod(i, count) : Math.clamp(i, 0, count - 1);
  }
}
