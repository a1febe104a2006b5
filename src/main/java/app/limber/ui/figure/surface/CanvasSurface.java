package app.limber.ui.figure.surface;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.jspecify.annotations.Nullable;

/// Draws on a canvas of the window. Used on the JavaFX application thread once the canvas is shown.
///
/// For each frame with a clip that is not a rectangle, the software pipeline allocates two images
/// of the canvas's size, eight megabytes each in a full screen. A surface for moving pictures
/// therefore has a second, small canvas, on which everything that is clipped is drawn.
public final class CanvasSurface implements DrawingSurface {
  private final GraphicsContext picture;
  private final @Nullable Canvas inset;
  private GraphicsContext gc;

  /// A surface for a still picture, which is clipped in place.
  public CanvasSurface(GraphicsContext picture) {
    this(picture, null);
  }

  /// A surface for moving pictures.
  ///
  /// @param inset lies above the canvas of `picture`, in the same coordinates; moved, resized and
  ///     shown as needed
  public CanvasSurface(GraphicsContext picture, @Nullable Canvas inset) {
    this.picture = picture;
    this.inset = inset;
    this.gc = picture;
    useRoundLines(picture);
    if (inset != null) {
      useRoundLines(inset.getGraphicsContext2D());
    }
  }

  private static void useRoundLines(GraphicsContext context) {
    context.setLineCap(StrokeLineCap.ROUND);
    context.setLineJoin(StrokeLineJoin.ROUND);
  }

  @Override
  public void clear(double width, double height) {
    picture.clearRect(0, 0, width, height);
    if (inset != null) {
      inset.setVisible(false);
    }
  }

  @Override
  public void setFill(Paint paint) {
    gc.setFill(paint);
  }

  @Override
  public void setStroke(Paint paint) {
    gc.setStroke(paint);
  }

  @Override
  public void setLineWidth(double width) {
    gc.setLineWidth(width);
  }

  @Override
  public void setGlobalAlpha(double alpha) {
    gc.setGlobalAlpha(alpha);
  }

  @Override
  public void beginPath() {
    gc.beginPath();
  }

  @Override
  public void moveTo(double x, double y) {
    gc.moveTo(x, y);
  }

  @Override
  public void bezierCurveTo(double xc1, double yc1, double xc2, double yc2, double x, double y) {
    gc.bezierCurveTo(xc1, yc1, xc2, yc2, x, y);
  }

  @Override
  public void closePath() {
    gc.closePath();
  }

  @Override
  public void fill() {
    gc.fill();
  }

  @Override
  public void stroke() {
    gc.stroke();
  }

  @Override
  public void fillPolygon(double[] xs, double[] ys, int count) {
    gc.fillPolygon(xs, ys, count);
  }

  @Override
  public void strokePolygon(double[] xs, double[] ys, int count) {
    gc.strokePolygon(xs, ys, count);
  }

  @Override
  public void fillRect(double x, double y, double width, double height) {
    gc.fillRect(x, y, width, height);
  }

  @Override
  public void fillRoundRect(
      double x, double y, double width, double height, double arcWidth, double arcHeight) {
    gc.fillRoundRect(x, y, width, height, arcWidth, arcHeight);
  }

  @Override
  public void fillOval(double x, double y, double width, double height) {
    gc.fillOval(x, y, width, height);
  }

  @Override
  public void strokeOval(double x, double y, double width, double height) {
    gc.strokeOval(x, y, width, height);
  }

  @Override
  public void strokeLine(double x1, double y1, double x2, double y2) {
    gc.strokeLine(x1, y1, x2, y2);
  }

  @Override
  public void clipped(double centreX, double centreY, double radius, Runnable inside) {
    Canvas small = inset;
    if (small == null) {
      clip(centreX, centreY, radius, inside);
      return;
    }
    double left = Math.floor(centreX - radius);
    double top = Math.floor(centreY - radius);
    double size = Math.ceil(2 * radius) + 1;
    if (small.getWidth() != size) {
      small.setWidth(size);
      small.setHeight(size);
    }
    small.relocate(left, top);
    small.setVisible(true);
    gc = small.getGraphicsContext2D();
    gc.clearRect(0, 0, size, size);
    gc.save();
    gc.translate(-left, -top);
    clip(centreX, centreY, radius, inside);
    gc.restore();
    gc = picture;
  }

  private void clip(double centreX, double centreY, double radius, Runnable inside) {
    gc.save();
    gc.beginPath();
    gc.arc(centreX, centreY, radius, radius, 0, 360);
    gc.closePath();
    gc.clip();
    inside.run();
    gc.restore();
  }
}
