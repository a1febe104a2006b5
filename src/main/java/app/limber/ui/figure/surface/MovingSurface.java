package app.limber.ui.figure.surface;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import org.jspecify.annotations.Nullable;

/// Draws a picture that may move, on canvases that lie above one another.
///
/// With every frame, JavaFX lays a canvas that has changed onto the window as a whole, which can
/// cost more than drawing on it. While the picture moves, what stands still is therefore drawn
/// once, on a canvas of its own, and the canvas of the rest is only as large as that needs.
///
/// What is cut off at a circle always has a small canvas of its own: for a clip that is not a
/// rectangle, the software pipeline allocates two images of the canvas's size with each frame,
/// eight megabytes each in a full screen.
///
/// Confined to the JavaFX application thread once the canvases are shown.
public final class MovingSurface extends CanvasSurface {
  /// How far the canvas of what moves reaches beyond that, in pixels. Each enlargement draws the
  /// frame again.
  private static final double SLACK = 24;

  /// Edges are smoothed over one pixel.
  private static final double EDGE = 1;

  /// The canvas of what moves begins at a multiple of this many pixels, which is a whole pixel of
  /// the screen at all usual scales, so that edges look as they do on the whole picture.
  private static final double STEP = 8;

  private final Canvas backdrop = new Canvas();
  private final Canvas picture;
  private final Canvas inset = new Canvas();

  /// What the frame has drawn on the picture, what its path has reached, and what the canvas of the
  /// picture covers.
  private final Extent drawn = new Extent();

  private final Extent path = new Extent();
  private final Extent covered = new Extent();

  private double width;
  private double height;
  private double lineWidth = 1;
  private boolean divided;
  private boolean measured;
  private boolean measures;
  private @Nullable Object behind;

  public MovingSurface() {
    this(new Canvas());
  }

  private MovingSurface(Canvas picture) {
    super(picture.getGraphicsContext2D());
    this.picture = picture;
    useRoundLines(backdrop.getGraphicsContext2D());
    useRoundLines(inset.getGraphicsContext2D());
    for (Canvas canvas : List.of(backdrop, picture, inset)) {
      canvas.setManaged(false);
    }
    backdrop.setVisible(false);
    inset.setVisible(false);
    inset.opacityProperty().bind(picture.opacityProperty());
  }

  /// The canvases, the lowest first; always the same.
  public List<Node> canvases() {
    return List.of(backdrop, picture, inset);
  }

  /// The canvas of a picture that does not move. Its opacity is that of the whole picture.
  public Node picture() {
    return picture;
  }

  /// The width of the picture, in pixels.
  public double width() {
    return width;
  }

  /// The height of the picture, in pixels.
  public double height() {
    return height;
  }

  /// Changes the size of the picture, in pixels. What has been drawn is drawn anew by the next
  /// frame.
  ///
  /// @return whether it is another size than before
  public boolean resize(double newWidth, double newHeight) {
    if (width == newWidth && height == newHeight) {
      return false;
    }
    width = newWidth;
    height = newHeight;
    unite();
    return true;
  }

  /// Draws a frame.
  ///
  /// @param moves whether only what moves is to be drawn, above what [#backdrop] was last given
  /// @param frame draws it on this surface, beginning with [#clear]; called again if the canvas of
  ///     what moves was too small
  public void draw(boolean moves, Runnable frame) {
    if (!moves) {
      unite();
    }
    divided = moves;
    frame.run();
    if (divided && !fits()) {
      frame.run();
    }
  }

  /// Erases the picture.
  public void erase() {
    unite();
    clear(width, height);
  }

  /// Makes one canvas of the size of the picture serve for all but insets.
  private void unite() {
    divided = false;
    measured = false;
    behind = null;
    backdrop.setVisible(false);
    cover(0, 0, width, height);
  }

  /// Whether what the frame has drawn lies on the canvas. If not, the canvas is larger from now on.
  private boolean fits() {
    Extent needed = new Extent();
    needed.add(drawn, EDGE);
    needed.cut(width, height);
    if (needed.isEmpty() || (measured && covered.contains(needed))) {
      return true;
    }
    if (!measured) {
      covered.empty();
    }
    measured = true;
    covered.add(needed, SLACK);
    covered.cut(width, height);
    covered.align(STEP);
    cover(covered.left(), covered.top(), covered.width(), covered.height());
    return false;
  }

  private void cover(double left, double top, double wide, double high) {
    picture.relocate(left, top);
    picture.setWidth(wide);
    picture.setHeight(high);
    picture.getGraphicsContext2D().setTransform(1, 0, 0, 1, -left, -top);
  }

  @Override
  public void clear(double wide, double high) {
    super.clear(wide, high);
    inset.setVisible(false);
    drawn.empty();
    measures = divided;
  }

  @Override
  public void backdrop(Object kept, Runnable scenery) {
    if (!divided) {
      scenery.run();
    } else if (!kept.equals(behind)) {
      behind = kept;
      backdrop.setWidth(width);
      backdrop.setHeight(height);
      backdrop.setVisible(true);
      backdrop.getGraphicsContext2D().clearRect(0, 0, width, height);
      elsewhere(backdrop, scenery);
    }
  }

  @Override
  public void inset(
      double centreX, double centreY, double radius, double margin, Runnable inside, Runnable rim) {
    double left = Math.floor(centreX - radius - margin);
    double top = Math.floor(centreY - radius - margin);
    double size = Math.ceil(2 * (radius + margin)) + 1;
    inset.setWidth(size);
    inset.setHeight(size);
    inset.relocate(left, top);
    inset.setVisible(true);
    GraphicsContext gc = inset.getGraphicsContext2D();
    gc.clearRect(0, 0, size, size);
    gc.save();
    gc.translate(-left, -top);
    elsewhere(inset, () -> super.inset(centreX, centreY, radius, margin, inside, rim));
    gc.restore();
  }

  /// Draws on another canvas than the picture's.
  private void elsewhere(Canvas other, Runnable drawing) {
    boolean before = measures;
    measures = false;
    on(other.getGraphicsContext2D(), drawing);
    measures = before;
  }

  @Override
  public void setLineWidth(double width) {
    super.setLineWidth(width);
    lineWidth = width;
  }

  @Override
  public void beginPath() {
    super.beginPath();
    path.empty();
  }

  @Override
  public void moveTo(double x, double y) {
    super.moveTo(x, y);
    path.add(x, y);
  }

  @Override
  public void bezierCurveTo(double xc1, double yc1, double xc2, double yc2, double x, double y) {
    super.bezierCurveTo(xc1, yc1, xc2, yc2, x, y);
    path.add(xc1, yc1);
    path.add(xc2, yc2);
    path.add(x, y);
  }

  @Override
  public void fill() {
    super.fill();
    reach(path, 0);
  }

  @Override
  public void stroke() {
    super.stroke();
    reach(path, lineWidth / 2);
  }

  @Override
  public void fillPolygon(double[] xs, double[] ys, int count) {
    super.fillPolygon(xs, ys, count);
    reach(around(xs, ys, count), 0);
  }

  @Override
  public void strokePolygon(double[] xs, double[] ys, int count) {
    super.strokePolygon(xs, ys, count);
    reach(around(xs, ys, count), lineWidth / 2);
  }

  @Override
  public void fillRect(double x, double y, double wide, double high) {
    super.fillRect(x, y, wide, high);
    reach(x, y, x + wide, y + high, 0);
  }

  @Override
  public void fillRoundRect(
      double x, double y, double wide, double high, double arcWidth, double arcHeight) {
    super.fillRoundRect(x, y, wide, high, arcWidth, arcHeight);
    reach(x, y, x + wide, y + high, 0);
  }

  @Override
  public void fillOval(double x, double y, double wide, double high) {
    super.fillOval(x, y, wide, high);
    reach(x, y, x + wide, y + high, 0);
  }

  @Override
  public void strokeOval(double x, double y, double wide, double high) {
    super.strokeOval(x, y, wide, high);
    reach(x, y, x + wide, y + high, lineWidth / 2);
  }

  @Override
  public void strokeLine(double x1, double y1, double x2, double y2) {
    super.strokeLine(x1, y1, x2, y2);
    reach(x1, y1, x2, y2, lineWidth / 2);
  }

  private Extent around(double[] xs, double[] ys, int count) {
    path.empty();
    for (int i = 0; i < count; i++) {
      path.add(xs[i], ys[i]);
    }
    return path;
  }

  private void reach(Extent shape, double margin) {
    if (measures) {
      drawn.add(shape, margin);
    }
  }

  private void reach(double x0, double y0, double x1, double y1, double margin) {
    if (measures) {
      drawn.add(x0, y0, x1, y1, margin);
    }
  }
}
