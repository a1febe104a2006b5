package app.limber.ui.figure;

import app.limber.figure.FigureFrame;
import app.limber.figure.Vec3;
import app.limber.ui.figure.surface.MovingSurface;
import java.util.Optional;
import javafx.animation.FadeTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Point2D;
import javafx.scene.Node;
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

  /// Whether the frame was preceded by another one of its scene.
  private boolean moves;

  public FigureCanvas() {
    getChildren().addAll(back.surface.canvases());
    getChildren().addAll(front.surface.canvases());
    fade.setFromValue(1);
    fade.setToValue(0);
    fade.setOnFinished(done -> back.clear());
    setMinSize(0, 0);
  }

  /// Draws a frame, cross-fading if its scene differs from that of the frame before.
  public void show(FigureFrame next) {
    if (next.equals(frame)) {
      return;
    }
    boolean otherScene = frame != null && !frame.scene().equals(next.scene());
    moves = frame != null && !otherScene;
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

  /// As wide as it is: it takes the place that it is given.
  @Override
  protected double computePrefWidth(double height) {
    return front.surface.width();
  }

  @Override
  protected double computePrefHeight(double width) {
    return front.surface.height();
  }

  @Override
  protected void layoutChildren() {
    if (front.surface.resize(getWidth(), getHeight())) {
      back.surface.resize(getWidth(), getHeight());
      paint();
    }
  }

  /// The old picture comes to the front and fades away above the new one.
  private void turnOver() {
    fade.stop();
    Layer old = front;
    front = back;
    back = old;
    back.hold();
    front.surface.picture().setOpacity(1);
    back.surface.picture().setOpacity(1);
    back.surface.canvases().forEach(Node::toFront);
    fade.setNode(back.surface.picture());
    fade.playFromStart();
  }

  private void paint() {
    if (frame != null && getWidth() > 0 && getHeight() > 0) {
      front.paint(frame, dark ? Palette.DARK : Palette.LIGHT, moves);
    }
  }

  /// The canvases of one scene, and the painter that draws on them.
  private static final class Layer {
    private final MovingSurface surface = new MovingSurface();
    private @Nullable FigurePainter painter;
    private @Nullable FigureFrame painted;

    void paint(FigureFrame frame, Palette palette, boolean moves) {
      FigurePainter ready = painter;
      if (ready == null || !ready.palette().equals(palette)) {
        ready = new FigurePainter(surface, palette, frame, surface.width(), surface.height());
        painter = ready;
      }
      painted = frame;
      paint(ready, frame, moves);
    }

    private void paint(FigurePainter ready, FigureFrame frame, boolean moves) {
      surface.draw(moves, () -> ready.paint(frame, surface.width(), surface.height()));
    }

    /// Draws the last frame as one picture, which can be faded.
    void hold() {
      FigurePainter ready = painter;
      FigureFrame frame = painted;
      if (ready != null && frame != null) {
        paint(ready, frame, false);
      }
    }

    void clear() {
      painted = null;
      surface.erase();
    }
  }
}
