package app.limber.ui.maker;

import app.limber.figure.Joint;
import app.limber.figure.posing.Handle;
import app.limber.ui.OpenWindow;
import app.limber.ui.maker.posing.PoseJoints;
import app.limber.ui.robot.WindowRobot;
import app.limber.ui.robot.WindowRobot.Stroke;
import app.limber.ui.robot.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

/// Operates the maker with the keyboard only; the focus moves only by keys.
record KeyHands(OpenWindow window, Work work) implements Hands {
  private static final int MOST = 150;

  private void type(KeyCode key, int times) {
    int[] typed = {0};
    typeWhile(() -> typed[0]++ < times ? Optional.of(new Stroke(key)) : Optional.empty());
  }

  private void type(KeyCode key) {
    type(key, 1);
  }

  private void typeWhile(Supplier<Optional<Stroke>> next) {
    window.typeWhile(
        () -> {
          Optional<Stroke> stroke = next.get();
          stroke.ifPresent(_ -> work.keys(1));
          return stroke;
        });
  }

  /// Types keys until a condition holds; fails if it does not after [#MOST] of them.
  ///
  /// @param what is to be reached, for the message
  private void typeUntil(BooleanSupplier reached, Supplier<Stroke> stroke, String what) {
    int[] typed = {0};
    typeWhile(
        () -> {
          if (reached.getAsBoolean()) {
            return Optional.empty();
          }
          if (typed[0]++ > MOST) {
            Node focused = window.stage().getScene().getFocusOwner();
            throw new AssertionError("no key leads to " + what + "; the focus is on " + focused);
          }
          return Optional.of(stroke.get());
        });
  }

  private void typeWith(KeyCode held, KeyCode key) {
    window.typeWith(held, key);
    work.keys(1);
  }

  /// Moves the focus to a control with Tab, or with Shift+Tab if the control comes before the
  /// focus.
  void goTo(String id) {
    Node wanted = window.node(id);
    Scene scene = window.stage().getScene();
    List<Node> order = new ArrayList<>();
    WindowRobot.fx(() -> collect(scene.getRoot(), order));
    int place = order.indexOf(wanted);
    typeUntil(
        () -> isIn(scene.getFocusOwner(), wanted),
        () ->
            place < order.indexOf(scene.getFocusOwner())
                ? new Stroke(KeyCode.SHIFT, KeyCode.TAB)
                : new Stroke(KeyCode.TAB),
        id);
  }

  private static boolean isIn(Node focused, Node wanted) {
    for (Node above = focused; above != null; above = above.getParent()) {
      if (above.equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  private static void collect(Node node, List<Node> into) {
    into.add(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
    }
  }

  @Override
  public void press(String id) {
    goTo(id);
    type(KeyCode.SPACE);
  }

  @Override
  public void write(String id, String text) {
    goTo(id);
    typeWith(KeyCode.CONTROL, KeyCode.A);
    window.write(text);
    work.text(text);
  }

  @Override
  public void choose(String id, String name) {
    goTo(id);
    ComboBox<?> box = (ComboBox<?>) window.node(id);
    int wanted = WindowRobot.fx(() -> index(box, name));
    go(
        WindowRobot.fx(() -> box.getSelectionModel().getSelectedIndex()),
        wanted,
        KeyCode.UP,
        KeyCode.DOWN);
  }

  static <T> int index(ComboBox<T> box, String name) {
    List<String> names = box.getItems().stream().map(box.getConverter()::toString).toList();
    if (!names.contains(name)) {
      throw new AssertionError("no " + name + " in " + names);
    }
    return names.indexOf(name);
  }

  @Override
  public void phase(int phase) {
    goTo("maker-phases");
    go(selected("maker-phases"), phase, KeyCode.LEFT, KeyCode.RIGHT);
  }

  private int selected(String list) {
    ListView<?> view = (ListView<?>) window.node(list);
    return WindowRobot.fx(() -> view.getSelectionModel().getSelectedIndex());
  }

  private void go(int from, int to, KeyCode back, KeyCode on) {
    type(from < to ? on : back, Math.abs(to - from));
  }

  /// Goes to a row of the list of joints.
  private void goToRow(Predicate<PoseJoints.Row> wanted) {
    goTo("pose-joints");
    PoseJoints list = (PoseJoints) window.node("pose-joints");
    int row =
        WindowRobot.fx(
            () ->
                list.getItems()
                    .indexOf(list.getItems().stream().filter(wanted).findFirst().orElseThrow()));
    go(selected("pose-joints"), row, KeyCode.UP, KeyCode.DOWN);
  }

  /// Bends a joint in steps of five degrees, then of one.
  void bend(Joint joint, int degrees) {
    goToRow(row -> row instanceof PoseJoints.Row.Bend bend && bend.limit().joint() == joint);
    KeyCode way = degrees < 0 ? KeyCode.LEFT : KeyCode.RIGHT;
    for (int i = 0; i < Math.abs(degrees) / 5; i++) {
      typeWith(KeyCode.SHIFT, way);
    }
    type(way, Math.abs(degrees) % 5);
  }

  @Override
  public void pin(Handle part, String to) {
    goToRow(row -> row instanceof PoseJoints.Row.Rest rest && rest.handle() == part);
    type(KeyCode.ENTER);
    typeUntil(
        () -> highlighted().filter(to::equals).isPresent(), () -> new Stroke(KeyCode.DOWN), to);
    type(KeyCode.ENTER);
  }

  /// Moves a part of the figure with an arrow key and Shift, in large steps.
  void move(Handle part, KeyCode way, int times) {
    goTo("pose-figure");
    Scene scene = window.stage().getScene();
    String handle = "pose-" + part.code();
    typeUntil(
        () -> handle.equals(scene.getFocusOwner().getId()),
        () -> new Stroke(KeyCode.PAGE_DOWN),
        handle);
    for (int i = 0; i < times; i++) {
      typeWith(KeyCode.SHIFT, way);
    }
  }

  /// The text of the highlighted item of the open menu.
  private static Optional<String> highlighted() {
    return Window.getWindows().stream()
        .filter(each -> each instanceof ContextMenu && each.isShowing())
        .flatMap(menu -> menu.getScene().getRoot().lookupAll(".menu-item:focused").stream())
        .flatMap(item -> item.lookupAll(".label").stream())
        .map(label -> ((Labeled) label).getText())
        .findFirst();
  }

  @Override
  public void save() {
    typeWith(KeyCode.CONTROL, KeyCode.S);
  }

  @Override
  public void leavePlayer() {
    type(KeyCode.ESCAPE);
  }
}
