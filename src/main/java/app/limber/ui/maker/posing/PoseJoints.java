package app.limber.ui.maker.posing;

import app.limber.figure.Joint;
import app.limber.figure.Pose;
import app.limber.figure.Skeleton;
import app.limber.figure.SolvedPose;
import app.limber.figure.posing.Handle;
import app.limber.figure.posing.JointLimit;
import app.limber.figure.posing.Pin;
import app.limber.figure.posing.Posing;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Icon;
import app.limber.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A list of the joints of a pose with their angles, and of what its parts are pinned to.
///
/// Left and Right bend the selected joint by 1°, with Shift by 5°. The buttons beside the angle of
/// a joint bend it by 5°, with Shift or the other button of the mouse by 1°. Enter, and a click on
/// a part, show what the part can be pinned to.
public final class PoseJoints extends ListView<PoseJoints.Row> {
  private static final double STEP = 1;
  private static final double LONG_STEP = 5;
  private static final PseudoClass AT_LIMIT = PseudoClass.getPseudoClass("at-limit");

  /// From the head down: each part, followed by the joints that move it.
  private static final List<Object> ORDER = order();

  private final PoseText text;
  private final BiConsumer<Joint, Double> nudge;
  private final BiConsumer<Node, Handle> menu;

  /// A line of the list.
  public sealed interface Row {
    /// A joint.
    record Bend(JointLimit limit) implements Row {}

    /// A part that can be pinned.
    record Rest(Handle handle, Optional<Pin> pin) implements Row {}
  }

  /// @param nudge bends a joint by a number of degrees
  /// @param menu shows what a part can be pinned to, below a node
  PoseJoints(PoseText text, BiConsumer<Joint, Double> nudge, BiConsumer<Node, Handle> menu) {
    this.text = text;
    this.nudge = nudge;
    this.menu = menu;
    setId("pose-joints");
    getStyleClass().add("pose-joints");
    setAccessibleText(text.list());
    setCellFactory(_ -> new Cell());
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private static List<Object> order() {
    List<Object> order = new ArrayList<>();
    order.addAll(List.of(Handle.HEAD, Joint.NECK, Handle.CHEST, Joint.THORACIC, Joint.LUMBAR));
    order.addAll(List.of(Joint.TRUNK_TURN, Handle.PELVIS, Joint.PELVIS));
    for (Handle end :
        List.of(Handle.NEAR_HAND, Handle.FAR_HAND, Handle.NEAR_FOOT, Handle.FAR_FOOT)) {
      var limb = end.limb().orElseThrow();
      order.add(end);
      order.addAll(List.of(limb.flex(), limb.out(), limb.turn(), limb.bend(), limb.end()));
    }
    return List.copyOf(order);
  }

  /// Shows the joints of a pose and keeps the selection.
  void show(Pose pose) {
    SolvedPose solved = Skeleton.solve(pose);
    List<Row> rows = new ArrayList<>();
    for (Object line : ORDER) {
      if (line instanceof Joint joint) {
        rows.add(new Row.Bend(Posing.limit(solved, joint)));
      } else if (line instanceof Handle part && Posing.canRest(pose, part)) {
        rows.add(new Row.Rest(part, Posing.pinOf(pose, part)));
      }
    }
    if (getItems().size() != rows.size()) {
      getItems().setAll(rows);
      getSelectionModel().selectFirst();
      return;
    }
    int chosen = getSelectionModel().getSelectedIndex();
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).equals(getItems().get(i))) {
        getItems().set(i, rows.get(i));
      }
    }
    getSelectionModel().select(chosen);
  }

  private void key(KeyEvent key) {
    Row row = getSelectionModel().getSelectedItem();
    double step = key.isShiftDown() ? LONG_STEP : STEP;
    switch (key.getCode()) {
      case LEFT -> nudge(row, -step, key);
      case RIGHT -> nudge(row, step, key);
      case ENTER, SPACE -> {
        if (row instanceof Row.Rest rest) {
          menu.accept(chosenCell(), rest.handle());
        }
        key.consume();
      }
      default -> {}
    }
  }

  private void nudge(@Nullable Row row, double degrees, KeyEvent key) {
    if (row instanceof Row.Bend bend && !key.isShortcutDown()) {
      nudge.accept(bend.limit().joint(), degrees);
    }
    key.consume();
  }

  private Node chosenCell() {
    return lookupAll(".list-cell").stream()
        .filter(node -> node instanceof ListCell<?> cell && cell.isSelected())
        .findFirst()
        .orElse(this);
  }

  /// A joint or part and its angle or rest.
  private final class Cell extends ListCell<Row> {
    private final Label name = new Label();
    private final Label value = new Label();
    private final Button less = bends(Icon.LESS, -1);
    private final Button more = bends(Icon.MORE, 1);
    private final Tooltip range = new Tooltip();
    private final HBox line;
    private boolean finely;

    Cell() {
      name.setWrapText(true);
      value.setWrapText(true);
      value.setMaxWidth(Double.MAX_VALUE);
      value.getStyleClass().add("pose-value");
      value.setTooltip(range);
      HBox.setHgrow(value, Priority.ALWAYS);
      line = Boxes.row("pose-line", name, value, less, more);
      setPrefWidth(0); // as wide as the list, whatever is in it
      setOnMouseClicked(
          mouse -> {
            if (mouse.getButton() == MouseButton.PRIMARY && getItem() instanceof Row.Rest rest) {
              menu.accept(this, rest.handle());
            }
          });
    }

    private Button bends(Icon icon, int sign) {
      Button button = Buttons.icon(null, icon, "", () -> bend(sign * (finely ? STEP : LONG_STEP)));
      button.getStyleClass().add("pose-nudge");
      button.setFocusTraversable(false); // the list has keys for it
      button.addEventFilter(MouseEvent.MOUSE_PRESSED, mouse -> finely = mouse.isShiftDown());
      button.addEventHandler(
          MouseEvent.MOUSE_CLICKED,
          mouse -> {
            if (mouse.getButton() == MouseButton.SECONDARY) {
              bend(sign * STEP);
            }
          });
      return button;
    }

    private void bend(double degrees) {
      if (getItem() instanceof Row.Bend bend) {
        getSelectionModel().select(getIndex());
        nudge.accept(bend.limit().joint(), degrees);
      }
    }

    private void offer(boolean bends) {
      less.setVisible(bends);
      less.setManaged(bends);
      more.setVisible(bends);
      more.setManaged(bends);
    }

    private static void wrap(Label wrapping, Label whole) {
      wrapping.setMinWidth(0);
      whole.setMinWidth(Region.USE_PREF_SIZE);
    }

    @Override
    public Orientation getContentBias() {
      return Orientation.HORIZONTAL;
    }

    /// The height of the texts when wrapped at this width.
    @Override
    protected double computePrefHeight(double width) {
      double usual = super.computePrefHeight(width);
      double room = (width < 0 ? getWidth() : width) - snappedLeftInset() - snappedRightInset();
      return getGraphic() == null || room <= 0
          ? usual
          : Math.max(usual, snappedTopInset() + line.prefHeight(room) + snappedBottomInset());
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
      super.updateItem(row, empty);
      setText(null);
      setGraphic(row == null || empty ? null : line);
      setAccessibleText(null);
      pseudoClassStateChanged(AT_LIMIT, false);
      switch (row) {
        case null -> {}
        case Row.Bend bend -> {
          wrap(name, value);
          name.setText(text.joint(bend.limit()));
          value.setText(text.degrees(bend.limit()));
          pseudoClassStateChanged(AT_LIMIT, bend.limit().atLimit());
          setAccessibleText(text.spoken(bend.limit()));
          range.setText(text.spoken(bend.limit()));
          offer(true);
          less.setDisable(bend.limit().angle() <= bend.limit().min());
          more.setDisable(bend.limit().angle() >= bend.limit().max());
          less.setId("pose-less-" + Messages.code(bend.limit().joint()));
          more.setId("pose-more-" + Messages.code(bend.limit().joint()));
          Buttons.rename(less, text.less(bend.limit()));
          Buttons.rename(more, text.more(bend.limit()));
        }
        case Row.Rest rest -> {
          offer(false);
          wrap(value, name);
          name.setText(text.part(rest.handle()));
          range.setText(text.rest(rest.handle(), rest.pin()));
          value.setText(rest.pin().map(pin -> text.pin(rest.handle(), pin)).orElseGet(text::free));
          setAccessibleText(text.rest(rest.handle(), rest.pin()));
        }
      }
    }
  }
}
