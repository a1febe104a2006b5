package app.limber.ui.figure;

import app.limber.figure.Vec3;
import javafx.scene.paint.Paint;

/// Draws a part of a limb as a tapered, rounded form.
///
/// Profiles are half widths in shares of body height at even steps along the bone, for its front
/// and its back. Each form is drawn in shade first and then lit, a little smaller and higher, which
/// leaves a soft shaded rim below.
final class LimbPainter {
  private static final double LIT = 0.88;
  private static final double RISE = 0.10;

  private final ShapePen shapePen;

  LimbPainter(ShapePen shapePen) {
    this.shapePen = shapePen;
  }

  /// The shaded form.
  void shade(Vec3 from, Vec3 to, double[] front, double[] back, Paint paint) {
    form(from, to, front, back, 1, 0, paint);
  }

  /// The lit form inside the shaded one.
  void light(Vec3 from, Vec3 to, double[] front, double[] back, Paint paint) {
    form(from, to, front, back, LIT, RISE * shapePen.rise(), paint);
  }

  private void form(
      Vec3 from, Vec3 to, double[] front, double[] back, double size, double rise, Paint paint) {
    Projection projection = shapePen.lens();
    double dx = projection.x(to) - projection.x(from);
    double dy = projection.y(to) - projection.y(from);
    double length = Math.max(1e-6, Math.hypot(dx, dy));
    // The front of a bone is on its left, seen from above its near side; mirrored, on its right.
    double nx = projection.flip() * dy / length;
    double ny = -projection.flip() * dx / length;
    int last = front.length - 1;
    shapePen.outline();
    // Doubled ends keep the smooth outline from swelling beyond the caps.
    for (int i = 0; i <= last; i++) {
      side(from, to, (double) i / last, front[i] * size, nx, ny, rise * middle(front, back, i));
    }
    for (int i = last; i >= 0; i--) {
      side(from, to, (double) i / last, -back[i] * size, nx, ny, rise * middle(front, back, i));
    }
    shapePen.fill(paint);
    cap(from, front[0], back[0], nx, ny, size, rise, paint);
    cap(to, front[last], back[last], nx, ny, size, rise, paint);
  }

  private void side(
      Vec3 from, Vec3 to, double share, double out, double nx, double ny, double rise) {
    Vec3 at = from.towards(to, share);
    Projection projection = shapePen.lens();
    double size = projection.size(at);
    double x = projection.x(at) + nx * out * size;
    double y = projection.y(at) + (ny * out - rise) * size;
    shapePen.add(x, y);
    if (share == 0 || share == 1) {
      shapePen.add(x, y);
    }
  }

  private void cap(
      Vec3 at,
      double front,
      double back,
      double nx,
      double ny,
      double size,
      double rise,
      Paint paint) {
    Projection projection = shapePen.lens();
    double scale = projection.size(at);
    double r = (front + back) / 2 * size * scale;
    double shift = (front - back) / 2 * size * scale;
    double x = projection.x(at) + nx * shift;
    double y = projection.y(at) + ny * shift - rise * (front + back) / 2 * scale;
    shapePen.gc().setFill(paint);
    shapePen.gc().fillOval(x - r, y - r, 2 * r, 2 * r);
  }

  private static double middle(double[] front, double[] back, int i) {
    return (front[i] + back[i]) / 2;
  }
}
