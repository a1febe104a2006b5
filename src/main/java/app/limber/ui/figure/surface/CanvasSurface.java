package app.limber.ui.figure.surface;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// Draws on a canvas of the window.
public final class CanvasSurface implements DrawingSurface {
  private final GraphicsContext gc;

  public CanvasSurface(GraphicsContext gc) {
    this.gc = gc;
    gc.setLineCap(StrokeLineCap.ROUND);
    gc.setLineJoin(StrokeLineJoin.ROUND);
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
  public void clipped(double centreX, double centreY, double radius, Runnable inside) {
    gc.save();
    gc.beginPath();
    gc.arc(centreX, centreY, radius, radius, 0, 360);
    gc.closePath();
    gc.clip();
    inside.run();
    gc.restore();
  }
}
