package app.limber.ui.figure.surface;

import javafx.scene.paint.Paint;

/// What the painters of the figure draw on. Its methods are those of
/// [javafx.scene.canvas.GraphicsContext] that the painters use, with the same meaning; all lengths
/// are in pixels, and y grows downwards. Lines have round caps and joins.
///
/// One set of painters therefore serves the window and the printed page, and they cannot differ.
public interface DrawingSurface {
  /// Erases the rectangle from the origin to (`width`, `height`).
  void clear(double width, double height);

  void setFill(Paint paint);

  void setStroke(Paint paint);

  void setLineWidth(double width);

  /// Sets the opacity.
  ///
  /// @param alpha the opacity of everything drawn from now on, 0–1
  void setGlobalAlpha(double alpha);

  void beginPath();

  void moveTo(double x, double y);

  void bezierCurveTo(double xc1, double yc1, double xc2, double yc2, double x, double y);

  void closePath();

  /// Fills the path.
  void fill();

  /// Strokes the path.
  void stroke();

  /// Fills a polygon.
  ///
  /// @param count how many of the points are used
  void fillPolygon(double[] xs, double[] ys, int count);

  /// Strokes a closed polygon.
  ///
  /// @param count how many of the points are used
  void strokePolygon(double[] xs, double[] ys, int count);

  void fillRect(double x, double y, double width, double height);

  void fillRoundRect(
      double x, double y, double width, double height, double arcWidth, double arcHeight);

  void fillOval(double x, double y, double width, double height);

  void strokeOval(double x, double y, double width, double height);

  void strokeLine(double x1, double y1, double x2, double y2);

  /// Draws what does not move, below everything else: call it before drawing anything.
  ///
  /// @param kept stands for what `scenery` draws: the same object, the same picture, whatever the
  ///     frame
  void backdrop(Object kept, Runnable scenery);

  /// Draws what `inside` draws, cut off at a circle, and then its rim. Not to be nested.
  ///
  /// @param margin how far beyond the circle the rim reaches
  void inset(
      double centreX, double centreY, double radius, double margin, Runnable inside, Runnable rim);
}
