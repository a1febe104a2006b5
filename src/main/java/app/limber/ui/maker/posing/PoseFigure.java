package app.limber.ui.maker.posing;

import app.limber.figure.Pose;
import app.limber.figure.Skeleton;
import app.limber.figure.SolvedPose;
import app.limber.figure.Vec3;
import app.limber.figure.posing.DrawingPlane;
import app.limber.figure.posing.Handle;
import app.limber.figure.posing.Posing;
import app.limber.routine.Position;
import app.limber.ui.figure.FigureCanvas;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The figure in a pose, with a mark on each part that can be dragged.
public final class PoseFigure extends Region {
  /// The distance from a mark within which a press picks it up, in pixels.
  private static final double TAKES = 30;

  /// How much closer to the pointer a far part must be to be picked up instead of a near one, in
  /// pixels.
  private static final double BEHIND = 5;

  private final FigureCanvas canvas;
  private final PoseText text;
  private final Map<Handle, PoseHandle> marks = new EnumMap<>(Handle.class);
  private final PoseRoom room = new PoseRoom();
  private Position position;
  private @Nullable SolvedPose solved;
  private Runnable onFrame = () -> {};

  PoseFigure(FigureCanvas canvas, Position position, PoseText text) {
    this.canvas = canvas;
    this.position = position;
    this.text = text;
    getStyleClass().add("pose-figure");
    setId("pose-figure");
    canvas.setReducedMotion(true);
    canvas.setManaged(false);
    canvas.setMouseTransparent(true);
    getChildren().add(canvas);
    for (Handle handle : Handle.values()) {
      marks.put(handle, new PoseHandle(handle));
    }
    // Near parts are drawn over far ones.
    marks.values().stream()
        .sorted((one, other) -> Boolean.compare(isNear(one.handle()), isNear(other.handle())))
        .forEach(getChildren()::add);
    addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
    addEventHandler(MouseEvent.MOUSE_EXITED, _ -> marks.values().forEach(m -> m.setHeld(false)));
  }

  /// Sets what runs once in each frame in which a layout was requested, before the figure is drawn.
  void setOnFrame(Runnable newOnFrame) {
    onFrame = newOnFrame;
  }

  /// Shows a finished pose.
  void show(Pose pose, Position where) {
    position = where;
    draw(pose, Skeleton.solve(pose), true);
    marks.forEach(
        (handle, mark) -> {
          var pin = Posing.pinOf(pose, handle);
          mark.setPinned(pin.isPresent());
          mark.setAccessibleText(text.part(handle, pin));
        });
  }

  /// Shows a pose that is being changed, without changing the visible part of the scene.
  void showMoving(Pose pose, SolvedPose moving) {
    draw(pose, moving, false);
  }

  private void draw(Pose pose, SolvedPose now, boolean settled) {
    solved = now;
    canvas.show(room.frame(pose, now, position, settled));
    placeMarks(now);
  }

  private void placeMarks(SolvedPose now) {
    Posing.handles(now)
        .forEach(
            (handle, at) -> {
              Optional<Point2D> place = place(at);
              mark(handle).setVisible(place.isPresent());
              place.ifPresent(point -> mark(handle).moveTo(point.getX(), point.getY()));
            });
  }

  public PoseHandle mark(Handle handle) {
    return Objects.requireNonNull(marks.get(handle));
  }

  /// Projects a point of the scene into the picture, in pixels; empty before anything has been
  /// drawn.
  public Optional<Point2D> place(Vec3 at) {
    return canvas.place(at).map(this::corner);
  }

  private Point2D corner(Point2D inPicture) {
    return inPicture.add(canvas.getLayoutX(), canvas.getLayoutY());
  }

  /// The point of the plane through `start` that is shown at a place.
  Vec3 under(Point2D place, Vec3 start, DrawingPlane plane) {
    Point2D inPicture = place.subtract(canvas.getLayoutX(), canvas.getLayoutY());
    return canvas.under(inPicture, start, plane.across(), plane.up());
  }

  /// The mark that a press at a place picks up.
  public Optional<PoseHandle> taken(Point2D at) {
    PoseHandle found = null;
    double least = TAKES;
    for (PoseHandle mark : marks.values()) {
      double distance = mark.middle().distance(at) + (isNear(mark.handle()) ? 0 : BEHIND);
      if (mark.isVisible() && distance < least) {
        found = mark;
        least = distance;
      }
    }
    return Optional.ofNullable(found);
  }

  private void hover(MouseEvent mouse) {
    Optional<PoseHandle> taken = taken(sceneToLocal(mouse.getSceneX(), mouse.getSceneY()));
    marks.values().forEach(mark -> mark.setHeld(taken.filter(mark::equals).isPresent()));
  }

  private static boolean isNear(Handle handle) {
    return handle.limb().map(limb -> limb.isNear()).orElse(true);
  }

  @Override
  protected void layoutChildren() {
    Insets insets = getInsets();
    canvas.resizeRelocate(
        insets.getLeft(),
        insets.getTop(),
        Math.max(0, getWidth() - insets.getLeft() - insets.getRight()),
        Math.max(0, getHeight() - insets.getTop() - insets.getBottom()));
    canvas.layout();
    onFrame.run();
    if (solved != null) {
      // The size of the marks comes from the style sheet and may have changed.
      placeMarks(solved);
    }
  }
}
