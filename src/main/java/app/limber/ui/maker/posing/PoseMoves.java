package app.limber.ui.maker.posing;

import app.limber.figure.Pose;
import app.limber.figure.Skeleton;
import app.limber.figure.SolvedPose;
import app.limber.figure.Vec3;
import app.limber.figure.posing.DrawingPlane;
import app.limber.figure.posing.Handle;
import app.limber.figure.posing.Posing;
import app.limber.routine.Position;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Moves the parts of a figure with the mouse and the keyboard.
///
/// A drag moves a part in the plane of the picture, with Shift nearer or farther; while it lasts,
/// one pose is solved and drawn per frame, however many events the mouse sends, and Esc cancels it.
/// A click and Enter show what the part can be pinned to. Arrow keys move a part, with Ctrl nearer
/// or farther, with Shift in larger steps; Page Up and Page Down select the part, which is the only
/// stop for the Tab key.
final class PoseMoves {
  /// A press that moves less than this is a click, in pixels.
  private static final double CLICK = 4;

  /// The distance by which an arrow key moves a part, in shares of body height, alone and with
  /// Shift.
  private static final double STEP = 0.01;

  private static final double LONG_STEP = 0.05;

  private final PoseFigure figure;
  private final PoseText text;
  private final Consumer<Pose> edit;
  private final BiConsumer<Node, Handle> menu;
  private final ReadOnlyStringWrapper telling = new ReadOnlyStringWrapper("");
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
    Point2D last;
    @Nullable Point2D pointer;
    boolean deep;
    boolean moved;

    Drag(Handle handle, Pose start, Point2D pressed, Point2D grip) {
      this.handle = handle;
      this.start = start;
      this.now = start;
      this.pressed = pressed;
      this.last = pressed;
      this.grip = grip;
    }
  }

  /// @param edit receives the pose after each finished drag or step
  /// @param menu shows what a part can be pinned to, below a node
  PoseMoves(
      PoseFigure figure,
      Position position,
      PoseText text,
      Consumer<Pose> edit,
      BiConsumer<Node, Handle> menu) {
    this.figure = figure;
    this.position = position;
    this.posing = new Posing(position);
    this.text = text;
    this.edit = edit;
    this.menu = menu;
    telling.set(text.hint());
    for (Handle handle : Handle.values()) {
      PoseHandle mark = figure.mark(handle);
      mark.setFocusTraversable(handle == current);
      mark.focusedProperty().subscribe(focused -> tellKeys(handle, focused));
    }
    figure.setOnFrame(this::frame);
    figure.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    figure.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::move);
    figure.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    figure.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /// Describes what is moving and its range, why it does not move, or what can be done.
  ReadOnlyStringProperty telling() {
    return telling.getReadOnlyProperty();
  }

  /// Shows a pose and ends a drag.
  void show(Pose shown, Position where) {
    drag = null;
    pose = shown;
    if (where != position) {
      position = where;
      posing = new Posing(where);
    }
    figure.show(shown, where);
  }

  private void press(MouseEvent mouse) {
    Pose now = pose;
    Point2D at = figure.sceneToLocal(mouse.getSceneX(), mouse.getSceneY());
    Optional<PoseHandle> taken = figure.taken(at);
    if (now == null || taken.isEmpty() || drag != null) {
      return;
    }
    PoseHandle mark = taken.get();
    choose(mark.handle());
    mark.requestFocus();
    if (mouse.getButton() == MouseButton.PRIMARY) {
      drag = new Drag(mark.handle(), now, at, at.subtract(mark.middle()));
      mark.setHeld(true);
    } else if (mouse.getButton() == MouseButton.SECONDARY) {
      menu.accept(mark, mark.handle());
    }
    mouse.consume();
  }

  private void move(MouseEvent mouse) {
    Drag dragged = drag;
    if (dragged != null) {
      Point2D at = figure.sceneToLocal(mouse.getSceneX(), mouse.getSceneY());
      dragged.moved |= at.distance(dragged.pressed) > CLICK;
      if (dragged.moved) {
        dragged.pointer = at;
        dragged.deep = mouse.isShiftDown();
        figure.requestLayout();
      }
      mouse.consume();
    }
  }

  private void release(MouseEvent mouse) {
    Drag dragged = drag;
    if (dragged == null || mouse.getButton() != MouseButton.PRIMARY) {
      return;
    }
    frame();
    drag = null;
    PoseHandle mark = figure.mark(dragged.handle);
    mark.setHeld(false);
    if (dragged.moved) {
      finish(dragged.start, dragged.now);
    } else {
      menu.accept(mark, dragged.handle);
    }
    mouse.consume();
  }

  /// Moves the part to where the pointer is, once a frame.
  private void frame() {
    Drag dragged = drag;
    if (dragged == null || dragged.pointer == null) {
      return;
    }
    Point2D pointer = dragged.pointer;
    Point2D way = pointer.subtract(dragged.last);
    dragged.pointer = null;
    dragged.last = pointer;
    SolvedPose before = Skeleton.solve(dragged.now);
    Pose next =
        dragged.deep
            ? pushed(dragged.now, before, dragged.handle, -way.getY())
            : drawn(dragged.now, before, dragged.handle, pointer.subtract(dragged.grip));
    SolvedPose solved = next.equals(dragged.now) ? before : Skeleton.solve(next);
    dragged.now = next;
    figure.showMoving(next, solved);
    // Not during the layout of the figure, because the text would then not be laid out.
    Platform.runLater(() -> tell(dragged.start, next, dragged.handle));
  }

  private Pose drawn(Pose from, SolvedPose solved, Handle handle, Point2D place) {
    Vec3 target = figure.under(place, handle.place(solved), DrawingPlane.of(from));
    return posing.drag(from, handle, target);
  }

  /// Moves a part perpendicular to the picture, by the equivalent of `up` pixels, in the direction
  /// that appears as upward.
  private Pose pushed(Pose from, SolvedPose solved, Handle handle, double up) {
    DrawingPlane plane = DrawingPlane.of(from);
    Vec3 at = handle.place(solved);
    double scale = scale(at, plane);
    double rise =
        figure.place(at).map(Point2D::getY).orElse(0.0)
            - figure.place(at.plus(plane.depth())).map(Point2D::getY).orElse(0.0);
    return scale > 0 ? posing.push(from, handle, Math.signum(rise) * up / scale) : from;
  }

  /// The number of pixels per body height in the plane of the picture.
  private double scale(Vec3 at, DrawingPlane plane) {
    return figure
        .place(at)
        .flatMap(
            here ->
                figure
                    .place(at.plus(plane.across().times(0.1)))
                    .map(beside -> here.distance(beside) / 0.1))
        .orElse(0.0);
  }

  private void finish(Pose start, Pose end) {
    Pose rounded = posing.rounded(end, start);
    if (rounded.equals(start)) {
      show(start, position);
    } else {
      edit.accept(rounded);
    }
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
      case UP -> step(now, 0, step, key);
      case DOWN -> step(now, 0, -step, key);
      case PAGE_DOWN -> turnTo(1, key);
      case PAGE_UP -> turnTo(-1, key);
      case ENTER, SPACE -> {
        menu.accept(figure.mark(current), current);
        key.consume();
      }
      case ESCAPE -> {
        if (drag != null) {
          show(now, position);
          key.consume();
        }
      }
      default -> {}
    }
  }

  private void step(Pose now, double across, double up, KeyEvent key) {
    key.consume();
    SolvedPose solved = Skeleton.solve(now);
    Vec3 at = current.place(solved);
    Optional<Point2D> here = figure.place(at);
    if (here.isEmpty() || drag != null) {
      return;
    }
    double scale = scale(at, DrawingPlane.of(now));
    Pose next =
        key.isShortcutDown()
            ? pushed(now, solved, current, up * scale)
            : drawn(now, solved, current, here.get().add(across * scale, -up * scale));
    finish(now, next);
    tell(now, next, current);
  }

  private void turnTo(int way, KeyEvent key) {
    List<Handle> all = List.of(Handle.values());
    choose(all.get(Math.floorMod(all.indexOf(current) + way, all.size())));
    figure.mark(current).requestFocus();
    Pose now = pose;
    if (now != null) {
      telling.set(text.keys(current, Posing.canRest(now, current)));
    }
    key.consume();
  }

  private void choose(Handle handle) {
    figure.mark(current).setFocusTraversable(false);
    current = handle;
    figure.mark(current).setFocusTraversable(true);
  }

  private void tell(Pose start, Pose now, Handle handle) {
    telling.set(text.change(start, now, handle).orElseGet(text::hint));
  }

  private void tellKeys(Handle handle, boolean focused) {
    Pose now = pose;
    if (drag == null && now != null) {
      boolean byKeys = focused && figure.mark(handle).isFocusVisible();
      telling.set(byKeys ? text.keys(handle, Posing.canRest(now, handle)) : text.hint());
    }
  }
}
