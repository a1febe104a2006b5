package app.limber.ui.maker;

import app.limber.figure.Pose;
import app.limber.figure.Skeleton;
import app.limber.figure.SolvedPose;
import app.limber.figure.Vec3;
import app.limber.figure.posing.DrawingPlane;
import app.limber.figure.posing.Handle;
import app.limber.figure.posing.JointLimit;
import app.limber.figure.posing.Posing;
import app.limber.routine.Position;
import app.limber.ui.figure.FigureCanvas;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The figure with a handle on each part that can be dragged, by the mouse or by arrow keys.
///
/// While a part is dragged, one pose is solved and drawn per frame, however many events the mouse
/// sends. Esc takes the drag back.
final class PoseFigure extends Region {
  /// A press so near to a handle takes it, in pixels.
  private static final double TAKES = 30;

  /// A far handle must be nearer by this to be taken in place of a near one, in pixels.
  private static final double BEHIND = 5;

  /// A press that moves less than this is a click, in pixels.
  private static final double CLICK = 4;

  /// How far an arrow key moves a part, in shares of body height, alone and with Shift.
  private static final double STEP = 0.01;

  private static final double LONG_STEP = 0.05;

  private final FigureCanvas canvas;
  private final PoseText text;
  private final Consumer<Pose> edit;
  private final BiConsumer<Node, Handle> menu;
  private final Map<Handle, PoseHandle> marks = new EnumMap<>(Handle.class);
  private final ReadOnlyStringWrapper telling = new ReadOnlyStringWrapper("");
  private final PoseRoom room = new PoseRoom();
  private Position position;
  private Posing posing;
  private Handle current = Handle.NEAR_FOOT;
  private @Nullable Pose pose;
  private @Nullable Drag drag;

  /// A part that is held by the pointer.
  private static final class Drag {
    final Handle handle;
    final Pose start;
    final Point2D pressed;
    final Point2D grip;
    Pose now;
    @Nullable Point2D pointer;
    boolean moved;

    Drag(Handle handle, Pose start, Point2D pressed, Point2D grip) {
      this.handle = handle;
      this.start = start;
      this.now = start;
      this.pressed = pressed;
      this.grip = grip;
    }
  }

  /// @param edit receives the pose after each finished drag or step
  /// @param menu shows what a part can stay on, below a node
  PoseFigure(
      FigureCanvas canvas,
      Position position,
      PoseText text,
      Consumer<Pose> edit,
      BiConsumer<Node, Handle> menu) {
    this.canvas = canvas;
    this.position = position;
    this.posing = new Posing(position);
    this.text = text;
    this.edit = edit;
    this.menu = menu;
    getStyleClass().add("pose-figure");
    setId("pose-figure");
    canvas.setReducedMotion(true);
    canvas.setManaged(false);
    canvas.setMouseTransparent(true);
    getChildren().add(canvas);
    for (Handle handle : Handle.values()) {
      PoseHandle mark = new PoseHandle(handle);
      marks.put(handle, mark);
      mark.setFocusTraversable(handle == current);
      mark.focusedProperty().subscribe(focused -> tellKeys(handle, focused));
    }
    // Near parts lie over far ones, hands and feet over what they are on.
    marks.values().stream()
        .sorted((one, other) -> Boolean.compare(isNear(one.handle()), isNear(other.handle())))
        .forEach(getChildren()::add);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::move);
    addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    addEventHandler(MouseEvent.MOUSE_MOVED, mouse -> hover(mouse));
    addEventHandler(MouseEvent.MOUSE_EXITED, _ -> marks.values().forEach(m -> m.setHeld(false)));
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /// What moves and how far it goes, or why it does not move; empty when nothing is going on.
  ReadOnlyStringProperty tellingProperty() {
    return telling.getReadOnlyProperty();
  }

  /// Shows a pose.
  void show(Pose shown, Position where) {
    drag = null;
    pose = shown;
    if (where != position) {
      position = where;
      posing = new Posing(where);
    }
    draw(shown, Skeleton.solve(shown), true);
    marks.forEach(
        (handle, mark) -> {
          var pin = Posing.pinOf(shown, handle);
          mark.setPinned(pin.isPresent());
          mark.setAccessibleText(text.part(handle, pin));
        });
  }

  /// Whether a part is being dragged.
  boolean isDragged() {
    return drag != null;
  }

  private void draw(Pose shown, SolvedPose solved, boolean settled) {
    canvas.show(room.frame(shown, solved, position, settled));
    placeMarks(solved);
  }

  private void placeMarks(SolvedPose solved) {
    Posing.handles(solved)
        .forEach(
            (handle, at) -> {
              PoseHandle mark = mark(handle);
              Optional<Point2D> place = canvas.place(at);
              mark.setVisible(place.isPresent());
              place.ifPresent(point -> mark.moveTo(point.getX(), point.getY()));
            });
  }

  private PoseHandle mark(Handle handle) {
    return Objects.requireNonNull(marks.get(handle));
  }

  @Override
  protected void layoutChildren() {
    Drag dragged = drag;
    boolean resized = canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight();
    canvas.resizeRelocate(0, 0, getWidth(), getHeight());
    canvas.layout();
    if (dragged != null && dragged.pointer != null) {
      follow(dragged);
    } else if (pose != null) {
      // Marks take their size from the style, which may have changed.
      placeMarks(Skeleton.solve(dragged == null ? pose : dragged.now));
    }
    if (resized) {
      canvas.layout();
    }
  }

  /// Draws the pose to where the pointer is, once a frame.
  private void follow(Drag dragged) {
    Point2D pointer = dragged.pointer;
    dragged.pointer = null;
    if (pointer == null) {
      return;
    }
    SolvedPose before = Skeleton.solve(dragged.now);
    Pose next = drawn(dragged.now, before, dragged.handle, pointer.subtract(dragged.grip));
    SolvedPose solved = next.equals(dragged.now) ? before : Skeleton.solve(next);
    dragged.now = next;
    draw(next, solved, false);
    // Not within the layout of the picture, which would leave the text without a layout of its own.
    Platform.runLater(() -> tell(dragged.start, next, solved, dragged.handle));
  }

  private Pose drawn(Pose from, SolvedPose solved, Handle handle, Point2D place) {
    DrawingPlane plane = DrawingPlane.of(from);
    Vec3 target = canvas.under(place, handle.place(solved), plane.across(), plane.up());
    return posing.drag(from, handle, target);
  }

  /// Tells of the joint that has moved most, and first of one that has come to its limit.
  private void tell(Pose start, Pose now, SolvedPose solved, Handle handle) {
    if (now.equals(start)) {
      telling.set(isHeld(now, handle) ? text.stays(handle) : "");
      return;
    }
    SolvedPose before = Skeleton.solve(start);
    List<JointLimit> moved =
        Posing.limits(solved).stream()
            .filter(limit -> Math.abs(limit.angle() - before.angle(limit.joint())) >= 1)
            .sorted(
                (one, other) ->
                    Double.compare(
                        Math.abs(other.angle() - before.angle(other.joint())),
                        Math.abs(one.angle() - before.angle(one.joint()))))
            .toList();
    moved.stream()
        .filter(JointLimit::atLimit)
        .findFirst()
        .or(() -> moved.stream().findFirst())
        .ifPresent(limit -> telling.set(text.moving(limit)));
  }

  /// Whether a part, or the hand or foot of its limb, stays on something.
  private static boolean isHeld(Pose pose, Handle handle) {
    return Posing.pinOf(pose, handle).isPresent()
        || handle
            .limb()
            .flatMap(limb -> Posing.pinOf(pose, Posing.handle(limb)))
            .isPresent();
  }

  private void press(MouseEvent mouse) {
    Pose now = pose;
    Point2D at = sceneToLocal(mouse.getSceneX(), mouse.getSceneY());
    PoseHandle mark = nearest(at);
    if (now == null || mark == null) {
      return;
    }
    choose(mark.handle());
    mark.requestFocus();
    if (mouse.getButton() == MouseButton.PRIMARY) {
      Point2D grip = at.subtract(middle(mark));
      drag = new Drag(mark.handle(), now, at, grip);
      mark.setHeld(true);
    } else if (mouse.getButton() == MouseButton.SECONDARY) {
      menu.accept(mark, mark.handle());
    }
    mouse.consume();
  }

  private void move(MouseEvent mouse) {
    Drag dragged = drag;
    if (dragged == null) {
      return;
    }
    Point2D at = sceneToLocal(mouse.getSceneX(), mouse.getSceneY());
    dragged.moved |= at.distance(dragged.pressed) > CLICK;
    if (dragged.moved) {
      dragged.pointer = at;
      requestLayout();
    }
    mouse.consume();
  }

  private void release(MouseEvent mouse) {
    Drag dragged = drag;
    if (dragged == null) {
      return;
    }
    follow(dragged);
    drag = null;
    PoseHandle mark = mark(dragged.handle);
    mark.setHeld(false);
    if (dragged.moved) {
      finish(dragged.start, dragged.now);
    } else {
      menu.accept(mark, dragged.handle);
    }
    mouse.consume();
  }

  private void finish(Pose start, Pose end) {
    Pose rounded = posing.rounded(end, start);
    if (rounded.equals(start)) {
      show(start, position);
    } else {
      edit.accept(rounded);
    }
  }

  private void hover(MouseEvent mouse) {
    PoseHandle mark = nearest(sceneToLocal(mouse.getSceneX(), mouse.getSceneY()));
    marks.values().forEach(any -> any.setHeld(any.equals(mark)));
  }

  private @Nullable PoseHandle nearest(Point2D at) {
    PoseHandle found = null;
    double least = TAKES;
    for (PoseHandle mark : marks.values()) {
      double distance = middle(mark).distance(at) + (isNear(mark.handle()) ? 0 : BEHIND);
      if (mark.isVisible() && distance < least) {
        found = mark;
        least = distance;
      }
    }
    return found;
  }

  private static Point2D middle(PoseHandle mark) {
    return new Point2D(
        mark.getLayoutX() + mark.getWidth() / 2, mark.getLayoutY() + mark.getHeight() / 2);
  }

  private static boolean isNear(Handle handle) {
    return handle.limb().map(limb -> limb.isNear()).orElse(true);
  }

  private void key(KeyEvent key) {
    Pose now = pose;
    if (now == null) {
      return;
    }
    double step = key.isShiftDown() ? LONG_STEP : STEP;
    switch (key.getCode()) {
      case LEFT -> step(now, -step, 0, key);
      case RIGHT -> step(now, step, 0, key);
      case UP -> step(now, 0, -step, key);
      case DOWN -> step(now, 0, step, key);
      case PAGE_DOWN -> turnTo(1, key);
      case PAGE_UP -> turnTo(-1, key);
      case ENTER, SPACE -> {
        menu.accept(mark(current), current);
        key.consume();
      }
      case ESCAPE -> {
        if (drag != null) {
          telling.set("");
          show(now, position);
          key.consume();
        }
      }
      default -> {}
    }
  }

  private void step(Pose now, double across, double down, KeyEvent key) {
    key.consume();
    if (key.isShortcutDown() || drag != null) {
      return;
    }
    SolvedPose solved = Skeleton.solve(now);
    Vec3 at = current.place(solved);
    DrawingPlane plane = DrawingPlane.of(now);
    Optional<Point2D> here = canvas.place(at);
    Optional<Point2D> beside = canvas.place(at.plus(plane.across().times(0.1)));
    if (here.isEmpty() || beside.isEmpty()) {
      return;
    }
    double scale = here.get().distance(beside.get()) / 0.1;
    Pose next = drawn(now, solved, current, here.get().add(across * scale, down * scale));
    finish(now, next);
    tell(now, next, Skeleton.solve(next), current);
  }

  private void turnTo(int way, KeyEvent key) {
    Handle[] all = Handle.values();
    choose(all[Math.floorMod(current.ordinal() + way, all.length)]);
    mark(current).requestFocus();
    key.consume();
  }

  private void choose(Handle handle) {
    mark(current).setFocusTraversable(false);
    current = handle;
    mark(current).setFocusTraversable(true);
  }

  private void tellKeys(Handle handle, boolean focused) {
    Pose now = pose;
    if (drag == null && now != null) {
      boolean byKeys = focused && mark(handle).isFocusVisible();
      telling.set(byKeys ? text.keys(handle, Posing.canRest(now, handle)) : "");
    }
  }
}
