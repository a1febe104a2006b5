package app.limber.ui.maker;

import app.limber.figure.Joint;
import app.limber.figure.Vec3;
import app.limber.figure.posing.Handle;
import app.limber.ui.OpenWindow;
import app.limber.ui.maker.posing.PoseFigure;
import app.limber.ui.maker.posing.PoseHandle;
import app.limber.ui.maker.posing.PoseJoints;
import app.limber.ui.robot.MouseEvents;
import app.limber.ui.robot.WindowRobot;
import app.limber.ui.robot.Work;
import app.limber.words.Messages;
import com.sun.javafx.scene.SceneHelper;
import java.util.stream.IntStream;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;

/// Operates the maker with the mouse only; the keyboard is used only to type and delete texts.
record MouseHands(OpenWindow window, Work work) implements Hands {
  private static final int DRAG_STEPS = 6;

  @Override
  public void press(String id) {
    if (!isInSight(window.node(id))) {
      work.click(); // scrolling
    }
    window.click(id);
    work.click();
  }

  private static boolean isInSight(Node node) {
    return WindowRobot.fx(
        () -> {
          Bounds bounds = node.localToScene(node.getBoundsInLocal());
          for (Parent above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane pane
                && !pane.localToScene(pane.getBoundsInLocal()).contains(bounds)) {
              return false;
            }
          }
          return true;
        });
  }

  @Override
  public void write(String id, String text) {
    press(id);
    TextInputControl field = (TextInputControl) window.node(id);
    int length = WindowRobot.fx(() -> field.getText().length());
    for (int i = 0; i < length; i++) {
      window.type(KeyCode.BACK_SPACE);
    }
    work.keys(length);
    window.write(text);
    work.text(text);
  }

  @Override
  public void choose(String id, String name) {
    press(id);
    window.clickInPopup(name);
    work.click();
  }

  @Override
  public void phase(int phase) {
    press("maker-phase-" + phase);
  }

  @Override
  public void pin(Handle part, String to) {
    PoseFigure figure = (PoseFigure) window.node("pose-figure");
    PoseHandle mark = figure.mark(part);
    if (WindowRobot.fx(() -> figure.taken(mark.middle()).filter(mark::equals).isPresent())) {
      press("pose-" + part.code());
    } else {
      pressRow(part); // covered by another part
    }
    window.clickInPopup(to);
    work.click();
  }

  /// Bends a joint by the button in its line of the list, by five degrees each time.
  void round(Joint joint, int times) {
    press("maker-tab-pose");
    for (int i = 0; i < times; i++) {
      press("pose-more-" + Messages.code(joint));
    }
  }

  private void pressRow(Handle part) {
    PoseJoints list = (PoseJoints) window.node("pose-joints");
    int row =
        WindowRobot.fx(
            () ->
                IntStream.range(0, list.getItems().size())
                    .filter(
                        i ->
                            list.getItems().get(i) instanceof PoseJoints.Row.Rest rest
                                && rest.handle() == part)
                    .findFirst()
                    .orElseThrow());
    WindowRobot.fx(() -> list.scrollTo(row));
    work.click(); // scrolling
    window.pass(0);
    window.clickText(
        WindowRobot.fx(
            () ->
                list.lookupAll(".list-cell").stream()
                    .filter(node -> node instanceof ListCell<?> cell && cell.getIndex() == row)
                    .flatMap(cell -> cell.lookupAll(".label").stream())
                    .map(label -> ((Labeled) label).getText())
                    .findFirst()
                    .orElseThrow()));
    work.click();
  }

  /// Drags a part of the figure on the screen.
  ///
  /// @param right how far to the right, in shares of the figure's height
  /// @param down how far down
  void drag(Handle part, double right, double down) {
    drag(part, right, down, false);
  }

  /// Drags a part of the figure with Shift, which moves it towards the viewer or away.
  ///
  /// @param up how far up on the screen, in shares of the figure's height
  void pull(Handle part, double up) {
    drag(part, 0, -up, true);
  }

  private void drag(Handle part, double right, double down, boolean shift) {
    PoseFigure figure = (PoseFigure) window.node("pose-figure");
    double height = WindowRobot.fx(() -> height(figure));
    Node mark = window.node("pose-" + part.code());
    Bounds from = WindowRobot.fx(() -> mark.localToScene(mark.getBoundsInLocal()));
    Point2D start = new Point2D(from.getCenterX(), from.getCenterY());
    Point2D way = new Point2D(right * height, down * height);
    send(MouseEvent.MOUSE_PRESSED, start, shift);
    for (int step = 1; step <= DRAG_STEPS; step++) {
      Point2D at = start.add(way.multiply((double) step / DRAG_STEPS));
      send(MouseEvent.MOUSE_DRAGGED, at, shift);
    }
    send(MouseEvent.MOUSE_RELEASED, start.add(way), shift);
    work.drag();
  }

  /// Body height in pixels.
  private static double height(PoseFigure figure) {
    Point2D from = figure.place(Vec3.ZERO).orElseThrow();
    return from.distance(figure.place(new Vec3(1, 0, 0)).orElseThrow());
  }

  /// Delivers an event to the node under the pointer. The robot of the headless platform does not
  /// report a pressed button while it moves.
  private void send(EventType<MouseEvent> type, Point2D at, boolean shift) {
    Scene scene = window.stage().getScene();
    boolean down = !type.equals(MouseEvent.MOUSE_RELEASED);
    MouseEvent event = MouseEvents.left(type, at.getX(), at.getY(), down, shift);
    WindowRobot.fx(() -> SceneHelper.processMouseEvent(scene, event));
    window.pass(0);
  }

  @Override
  public void save() {
    press("maker-save");
  }

  @Override
  public void leavePlayer() {
    press("player-leave");
  }
}
