package app.limber.ui.figure.surface;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// Draws a still picture on a canvas. Used on the JavaFX application thread once the canvas is
/// shown.
public sealed class CanvasSurface implements DrawingSurface permits MovingSurface {
  private GraphicsContext gc;

  public CanvasSurface(GraphicsContext picture) {
    this.gc = picture;
    useRoundLines(picture);
  }

  static void useRoundLines(GraphicsContext context) {
    context.setLineCap(StrokeLineCap.ROUND);
    context.setLineJoin(StrokeLineJoin.ROUND);
  }

  /// Makes what `drawing` draws go to another canvas.
  final void on(GraphicsContext other, Runnable drawing) {
    GraphicsContext before = gc;
    gc = other;
    drawing.run();
    gc = before;
  }

  @Override
  public void clear(double width, double height) {
    gc.clearRect(0, 0, width, height);
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
  public void backdrop(Object kept, Runnable scenery) {
    scenery.run();
  }

  @Override
  public void inset(
      double centreX, double centreY, double radius, double margin, Runnable inside, Runnable rim) {
    gc.save();
    gc.beginPath();
    gc.arc(centreX, centreY, radius, radius, 0, 360);
    gc.closePath();
    gc.clip();
    inside.run();
    gc.restore();
    rim.run();
  }
}
