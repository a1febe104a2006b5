package app.limber.ui.figure;

import app.limber.figure.FigureFrame;
import app.limber.figure.Vec3;
import java.util.function.Consumer;
import javafx.scene.canvas.GraphicsContext;

/// Draws a round inset that magnifies the low back, in the free corner above the head.
final class InsetPainter {
  /// Smaller pictures have no room for an inset, in pixels.
  private static final double LEAST_WIDTH = 300;

  static final double RADIUS = 0.175;

  /// Where the inset is, for someone on their back.
  static final Vec3 PLACE = new Vec3(-0.03, 0.39, 0);

  private static final double MAGNIFIED = 2.1;

  private final ShapePen shapePen;
  private final Palette palette;

  InsetPainter(ShapePen shapePen, Palette palette) {
    this.shapePen = shapePen;
    this.palette = palette;
  }

  /// @param scene draws the whole scene through the brush's lens
  void paint(FigureFrame frame, double width, Consumer<FigureFrame> scene) {
    if (width < LEAST_WIDTH) {
      return;
    }
    Projection projection = shapePen.lens();
    GraphicsContext gc = shapePen.gc();
    Vec3 shown = middle(frame);
    double radius = RADIUS * projection.scale();
    double x = projection.x(PLACE);
    double y = projection.y(PLACE);
    thread(projection.x(shown), projection.y(shown), x, y, radius);
    gc.save();
    gc.beginPath();
    gc.arc(x, y, radius, radius, 0, 360);
    gc.closePath();
    gc.clip();
    gc.setFill(palette.insetGround());
    gc.fillRect(x - radius, y - radius, 2 * radius, 2 * radius);
    shapePen.look(projection.magnified(frame.scene(), MAGNIFIED, shown, x, y));
    scene.accept(frame.withoutGlow());
    shapePen.look(projection);
    gc.restore();
    gc.setStroke(palette.insetRing());
    gc.setLineWidth(Math.max(1.5, 0.006 * projection.scale()));
    gc.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  /// The middle of the range in which the low back moves, so that the inset stands still.
  private static Vec3 middle(FigureFrame frame) {
    double x =
        frame.room().postures().stream().mapToDouble(p -> p.lowBack().x()).average().orElse(0);
    return new Vec3(x, 0.05, 0);
  }

  private void thread(double fromX, double fromY, double x, double y, double radius) {
    GraphicsContext gc = shapePen.gc();
    double small = 0.075 * shapePen.lens().scale();
    double dx = x - fromX;
    double dy = y - fromY;
    double length = Math.hypot(dx, dy);
    gc.setStroke(palette.insetRing());
    gc.setLineWidth(Math.max(1, 0.004 * shapePen.lens().scale()));
    gc.strokeOval(fromX - small, fromY - small, 2 * small, 2 * small);
    gc.strokeLine(
        fromX + dx / length * small,
        fromY + dy / length * small,
        x - dx / length * radius,
        y - dy / length * radius);
  }
}
