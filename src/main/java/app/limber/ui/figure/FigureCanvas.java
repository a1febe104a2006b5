package app.limber.ui.figure;

import app.limber.figure.FigureFrame;
import app.limber.figure.Vec3;
import app.limber.ui.figure.surface.CanvasSurface;
import java.util.Optional;
import javafx.animation.FadeTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Shows one frame of the figure at a time, as large as its bounds allow.
///
/// Cross-fades between two scenes (another position, side or view). Apart from that, nothing runs
/// on its own: without calls of [#show], the picture is still and costs nothing.
public final class FigureCanvas extends Region {
  private static final Duration FADE = Duration.millis(450);

  private Layer front = new Layer();
  private Layer back = new Layer();
  private final FadeTransition fade = new FadeTransition(FADE);
  private boolean dark;
  private boolean still;
  private @Nullable FigureFrame frame;

  public FigureCanvas() {
    getChildren().addAll(back.canvas, back.inset, front.canvas, front.inset);
    fade.setFromValue(1);
    fade.setToValue(0);
    fade.setOnFinished(done -> back.clear());
    setMinSize(0, 0);
  }

  /// Draws a frame, cross-fading if its scene differs from that of the frame before.
  public void show(FigureFrame next) {
    boolean otherScene = frame != null && !frame.scene().equals(next.scene());
    frame = next;
    if (otherScene && !still) {
      turnOver();
    }
    paint();
  }

  /// Projects a point of the scene into the picture, in pixels; empty before a frame has been
  /// drawn.
  public Optional<Point2D> place(Vec3 at) {
    return projection().map(lens -> new Point2D(lens.x(at), lens.y(at)));
  }

  /// The point of the scene that is shown at `place`, in pixels, and differs from `start` only
  /// along the directions `across` and `up`; `start` itself before a frame has been drawn.
  public Vec3 under(Point2D place, Vec3 start, Vec3 across, Vec3 up) {
    return projection()
        .map(lens -> lens.under(place.getX(), place.getY(), start, across, up))
        .orElse(start);
  }

  private Optional<Projection> projection() {
    return Optional.ofNullable(front.painter).map(FigurePainter::projection);
  }

  /// Clears the picture.
  public void clear() {
    frame = null;
    fade.stop();
    front.clear();
    back.clear();
  }

  /// Chooses the colours for a dark or a light window.
  public void setDark(boolean dark) {
    if (this.dark != dark) {
      this.dark = dark;
      paint();
    }
  }

  /// Follows the window's colours while the picture is part of a scene.
  public void follow(ObservableBooleanValue darkWindow) {
    sceneProperty()
        .flatMap(scene -> darkWindow)
        .subscribe(
            isDark -> {
              if (isDark != null) {
                setDark(isDark);
              }
            });
  }

  /// With reduced motion, scenes change at once.
  public void setReducedMotion(boolean reduced) {
    still = reduced;
  }

  @Override
  protected void layoutChildren() {
    if (front.resize(getWidth(), getHeight())) {
      back.resize(getWidth(), getHeight());
      paint();
    }
  }

  /// The old picture comes to the front and fades away above the new one.
  private void turnOver() {
    fade.stop();
    Layer old = front;
    front = back;
    back = old;
    front.canvas.setOpacity(1);
    back.canvas.setOpacity(1);
    back.canvas.toFront();
    back.inset.toFront();
    fade.setNode(back.canvas);
    fade.playFromStart();
  }

  private void paint() {
    if (frame != null && getWidth() > 0 && getHeight() > 0) {
      front.paint(frame, dark ? Palette.DARK : Palette.LIGHT);
    }
  }

  /// A canvas, one for an inset above it, and the painter that draws on both.
  private static final class Layer {
    private final Canvas canvas = new Canvas();
    private final Canvas inset = new Canvas();
    private @Nullable FigurePainter painter;

    Layer() {
      inset.setManaged(false);
      inset.setVisible(false);
      inset.opacityProperty().bind(canvas.opacityProperty());
    }

    boolean resize(double width, double height) {
      if (canvas.getWidth() == width && canvas.getHeight() == height) {
        return false;
      }
      canvas.setWidth(width);
      canvas.setHeight(height);
      return true;
    }

    void paint(FigureFrame frame, Palette palette) {
      FigurePainter ready = painter;
      if (ready == null || !ready.palette().equals(palette)) {
        ready =
            new FigurePainter(
                new CanvasSurface(canvas.getGraphicsContext2D(), inset),
                palette,
                frame,
                canvas.getWidth(),
                canvas.getHeight());
        painter = ready;
      }
      ready.paint(frame, canvas.getWidth(), canvas.getHeight());
    }

    void clear() {
      canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth() + 1, canvas.getHeight() + 1);
      inset.setVisible(false);
    }
  }
}
