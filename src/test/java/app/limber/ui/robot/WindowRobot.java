package app.limber.ui.robot;

import static java.util.concurrent.TimeUnit.SECONDS;

import com.sun.javafx.stage.WindowHelper;
import com.sun.javafx.tk.Toolkit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/// Drives a window by keys and the mouse and reads what it shows. Call from the test's thread.
///
/// @param <S> the type of the subclass, which its methods return
public abstract class WindowRobot<S extends WindowRobot<S>> {
  private static final int LONGEST_WAIT_SECONDS = 20;
  private static final int ROUNDS_TO_SETTLE = 3;

  private final List<Throwable> failures = new ArrayList<>();
  private final Stage stage;
  private final Robot robot;

  protected WindowRobot() {
    stage =
        fx(
            () -> {
              Thread.currentThread().setUncaughtExceptionHandler((_, e) -> failures.add(e));
              return new Stage();
            });
    fx(() -> Unpainted.keep(stage));
    robot = fx(Robot::new);
  }

  /// Returns this object.
  protected abstract S self();

  /// Runs everything that is due, and then lays out the window.
  protected abstract void settle();

  /// The exceptions that no handler has caught on the JavaFX application thread.
  protected final List<Throwable> failures() {
    return failures;
  }

  protected final void layOut() {
    fx(
        () -> {
          if (stage.isShowing()) {
            // As in a pulse, only what has changed is styled and laid out.
            Toolkit.getToolkit().firePulse();
          }
        });
  }

  /// Does something on the thread of the window and waits for it.
  public static void fx(Runnable work) {
    fx(
        () -> {
          work.run();
          return true;
        });
  }

  /// Asks something on the thread of the window. Starts the toolkit if it does not run yet.
  public static <T extends @Nullable Object> T fx(Supplier<T> work) {
    FutureTask<T> task = new FutureTask<>(work::get);
    StartedToolkit.ensure();
    try {
      Platform.runLater(task);
      return task.get(LONGEST_WAIT_SECONDS, SECONDS);
    } catch (ExecutionException e) {
      throw new AssertionError("on the thread of the window: " + e.getCause(), e.getCause());
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError("the thread of the window did not answer", e);
    }
  }

  /// Types keys, one after the other.
  public S type(KeyCode... keys) {
    for (KeyCode key : keys) {
      fx(() -> robot.keyType(key));
      settle();
    }
    return self();
  }

  /// Types a key while another is held down.
  public S typeWith(KeyCode held, KeyCode key) {
    fx(
        () -> {
          robot.keyPress(held);
          robot.keyType(key);
          robot.keyRelease(held);
        });
    settle();
    return self();
  }

  /// A key press, optionally with a modifier held down.
  public record Stroke(Optional<KeyCode> held, KeyCode key) {
    public Stroke(KeyCode key) {
      this(Optional.empty(), key);
    }

    public Stroke(KeyCode held, KeyCode key) {
      this(Optional.of(held), key);
    }
  }

  /// Types the strokes that `next` returns until it returns empty. `next` runs on the JavaFX
  /// application thread; pending work runs only at the end.
  public S typeWhile(Supplier<Optional<Stroke>> next) {
    fx(
        () -> {
          for (var stroke = next.get(); stroke.isPresent(); stroke = next.get()) {
            stroke.get().held().ifPresent(robot::keyPress);
            robot.keyType(stroke.get().key());
            stroke.get().held().ifPresent(robot::keyRelease);
          }
        });
    settle();
    return self();
  }

  /// Types a key of a layout that the system has no codes for, such as a Russian one on Linux.
  public S typeForeign(String typed) {
    fx(
        () -> {
          press(KeyCode.UNDEFINED, typed, false);
          release(KeyCode.UNDEFINED, typed);
        });
    settle();
    return self();
  }

  /// The same while Ctrl is held down.
  public S typeForeignWithControl(String typed) {
    fx(
        () -> {
          press(KeyCode.UNDEFINED, typed, true);
          release(KeyCode.UNDEFINED, typed);
        });
    settle();
    return self();
  }

  /// Holds a key down: the system repeats the press and tells the release once.
  public S hold(KeyCode key, int repeats) {
    for (int repeat = 0; repeat <= repeats; repeat++) {
      fx(() -> press(key, "", false));
      settle();
    }
    fx(() -> release(key, ""));
    settle();
    return self();
  }

  private void press(KeyCode code, String typed, boolean control) {
    fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", typed, code, false, control, false, false));
  }

  private void release(KeyCode code, String typed) {
    fire(new KeyEvent(KeyEvent.KEY_RELEASED, "", typed, code, false, false, false, false));
  }

  private void fire(KeyEvent key) {
    Node focused = stage.getScene().getFocusOwner();
    Event.fireEvent(focused == null ? stage.getScene() : focused, key);
  }

  /// Types a question mark as on an American keyboard.
  public S typeQuestionMark() {
    return typeWith(KeyCode.SHIFT, KeyCode.SLASH);
  }

  /// Types letters, digits, hyphens, commas, full stops, slashes and spaces, one after the other.
  public S write(String text) {
    fx(() -> text.chars().forEach(letter -> type((char) letter)));
    settle();
    return self();
  }

  private void type(char letter) {
    KeyCode key =
        switch (letter) {
          case ' ' -> KeyCode.SPACE;
          case '-' -> KeyCode.MINUS;
          case ',' -> KeyCode.COMMA;
          case '.', '/' -> letter == '.' ? KeyCode.PERIOD : KeyCode.SLASH;
          default ->
              KeyCode.valueOf(
                  (Character.isDigit(letter) ? "DIGIT" : "") + Character.toUpperCase(letter));
        };
    if (Character.isUpperCase(letter)) {
      robot.keyPress(KeyCode.SHIFT);
      robot.keyType(key);
      robot.keyRelease(KeyCode.SHIFT);
    } else {
      robot.keyType(key);
    }
  }

  /// Clicks a node, which is scrolled to if need be.
  public S click(String id) {
    return click(node(id));
  }

  /// Clicks the control that shows this text.
  public S press(String text) {
    return click(
        fx(
            () ->
                shown()
                    .filter(
                        node -> node instanceof ButtonBase button && text.equals(button.getText()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no button " + text + "; " + seen()))));
  }

  /// Clicks the node that shows this text, such as a row of a list.
  public S clickText(String text) {
    return click(
        fx(
            () ->
                shown()
                    .filter(node -> node instanceof Labeled label && text.equals(label.getText()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no " + text + "; " + seen()))));
  }

  private S click(Node node) {
    // What scrolls into sight may get another height there.
    for (int round = 0; round < ROUNDS_TO_SETTLE && fx(() -> scrollTo(node)); round++) {
      settle();
    }
    fx(
        () -> {
          Bounds bounds = node.localToScreen(node.getBoundsInLocal());
          if (!isOnStage(bounds)) {
            throw new AssertionError(node + " lies outside of the window: " + bounds);
          }
          pressAt(bounds);
        });
    return releaseMouse();
  }

  /// Clicks the item of an open menu or list with this text.
  public S clickInPopup(String text) {
    fx(
        () -> {
          Node line =
              Window.getWindows().stream()
                  .filter(window -> !window.equals(stage) && window.isShowing())
                  .flatMap(window -> withChildren(window.getScene().getRoot()))
                  .filter(node -> node instanceof Labeled label && text.equals(label.getText()))
                  .findFirst()
                  .orElseThrow(() -> new AssertionError("no " + text + " in a popup"));
          pressAt(line.localToScreen(line.getBoundsInLocal()));
        });
    return releaseMouse();
  }

  private void pressAt(Bounds bounds) {
    robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
    robot.mousePress(MouseButton.PRIMARY);
  }

  private S releaseMouse() {
    // A finger is slower than a frame.
    settle();
    fx(
        () -> {
          robot.mouseRelease(MouseButton.PRIMARY);
          // Not to rest on the node: a tooltip would come up under the pointer.
          robot.mouseMove(0, 0);
        });
    settle();
    return self();
  }

  private boolean isOnStage(Bounds bounds) {
    return new BoundingBox(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight())
        .contains(bounds.getCenterX(), bounds.getCenterY());
  }

  /// Takes a node by the mouse and lets it go over another.
  public S drag(String from, String to) {
    return dragOver(from, to).drop(from, to);
  }

  /// Takes a node by the mouse and holds it over another. The events are made here: the robot of
  /// the headless screen moves without telling that a button is down.
  public S dragOver(String from, String to) {
    return mouse(MouseEvent.MOUSE_DRAGGED, from, to);
  }

  /// Lets a node go that is held over another.
  public S drop(String from, String to) {
    return mouse(MouseEvent.MOUSE_RELEASED, from, to);
  }

  private S mouse(EventType<MouseEvent> type, String from, String to) {
    Node start = node(from);
    Node end = node(to);
    fx(
        () -> {
          Bounds there = end.localToScene(end.getBoundsInLocal());
          boolean down = type.equals(MouseEvent.MOUSE_DRAGGED);
          Event.fireEvent(
              start, MouseEvents.left(type, there.getCenterX(), there.getCenterY(), down));
        });
    settle();
    return self();
  }

  /// Scrolls a node into view.
  ///
  /// @return whether anything was scrolled
  private static boolean scrollTo(Node node) {
    boolean scrolled = false;
    for (Parent above = node.getParent(); above != null; above = above.getParent()) {
      if (above instanceof ScrollPane pane && pane.getContent() != null) {
        double inContent =
            pane.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal())).getCenterY();
        double room =
            pane.getContent().getBoundsInLocal().getHeight() - pane.getViewportBounds().getHeight();
        if (room > 0) {
          double top = inContent - pane.getViewportBounds().getHeight() / 2;
          double before = pane.getVvalue();
          pane.setVvalue(Math.clamp(top / room, 0, 1));
          scrolled |= pane.getVvalue() != before;
        }
      }
    }
    return scrolled;
  }

  /// The window loses the focus and gets it back. A headless screen never takes it, so the events
  /// are fired by hand.
  public S lookAwayAndBack() {
    fx(
        () -> {
          WindowHelper.setFocused(stage, true);
          WindowHelper.setFocused(stage, false);
          WindowHelper.setFocused(stage, true);
        });
    settle();
    return self();
  }

  public Stage stage() {
    return stage;
  }

  /// How far the page is turned, in degrees clockwise.
  public double turnedBy() {
    return fx(() -> stage.getScene().getRoot().lookup(".limber").getRotate());
  }

  /// Gives the focus to a node, as the Tab key would in the end.
  public S focus(String id) {
    Node node = node(id);
    fx(
        () -> {
          node.requestFocus();
        });
    return self();
  }

  /// The node of this id that is shown.
  public Node node(String id) {
    return fx(
        () ->
            shown()
                .filter(node -> id.equals(node.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no node " + id + " is shown; " + seen())));
  }

  /// Whether a node of this id is shown.
  public boolean shows(String id) {
    return fx(() -> shown().anyMatch(node -> id.equals(node.getId())));
  }

  /// The texts and buttons that a node of a style class lies over.
  public List<String> coveredBy(String styleClass) {
    return fx(
        () -> {
          Node over =
              shown()
                  .filter(node -> node.getStyleClass().contains(styleClass))
                  .findFirst()
                  .orElseThrow(() -> new AssertionError("no " + styleClass + " is shown"));
          Bounds place = over.localToScene(over.getLayoutBounds());
          return shown()
              .filter(node -> node instanceof Labeled labeled && !labeled.getText().isBlank())
              .filter(node -> !node.equals(over))
              .filter(node -> node.localToScene(node.getLayoutBounds()).intersects(place))
              .map(node -> ((Labeled) node).getText())
              .toList();
        });
  }

  /// The text of a shown node.
  public String text(String id) {
    return ((Labeled) node(id)).getText();
  }

  /// All texts that are shown, from top to bottom.
  public List<String> texts() {
    return fx(this::seen);
  }

  /// What cannot be read in the window; see [ScreenInspector#cut()].
  public Set<String> cut() {
    return fx(() -> new ScreenInspector(stage.getScene()).cut());
  }

  /// All texts that are shown, in one piece.
  public String says() {
    return String.join("\n", texts());
  }

  private List<String> seen() {
    return shown()
        .filter(Labeled.class::isInstance)
        .map(node -> ((Labeled) node).getText())
        .filter(text -> text != null && !text.isBlank())
        .toList();
  }

  private Stream<Node> shown() {
    return stage.isShowing() ? withChildren(stage.getScene().getRoot()) : Stream.of();
  }

  private static Stream<Node> withChildren(Node node) {
    if (!node.isVisible()) {
      return Stream.of();
    }
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node),
            parent.getChildrenUnmodifiable().stream().flatMap(WindowRobot::withChildren))
        : Stream.of(node);
  }

  /// Asks the window to close, as the button in its frame does.
  ///
  /// @return whether it is closed
  public boolean askToClose() {
    fx(
        () -> {
          Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        });
    settle();
    return !isOpen();
  }

  /// Whether the window is open.
  public boolean isOpen() {
    return fx(stage::isShowing);
  }
}
