package app.limber.ui.routines;

import app.limber.practice.library.RoutineDraft;
import app.limber.routine.RoutineStep;
import app.limber.routine.Stretch;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Icon;
import app.limber.ui.figure.Figures;
import app.limber.ui.library.DoseBox;
import app.limber.words.Messages;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The steps of a routine that is being edited. Each can be opened to choose its dose, moved by
/// buttons, by Alt and an arrow key or with the mouse, and removed.
final class StepRows extends VBox {
  private static final int NONE = -1;

  private final RoutinesModel model;
  private final Figures figures;
  private final Messages messages;
  private final RowDrag drag = new RowDrag(this, this::move);
  private List<RoutineStep> shown = List.of();
  private int open = NONE;
  private @Nullable DoseBox dose;

  StepRows(RoutinesModel model, Figures figures, Messages messages) {
    this.model = model;
    this.figures = figures;
    this.messages = messages;
    getStyleClass().add("done-list");
  }

  void show(RoutineDraft draft) {
    if (draft.steps().equals(shown)) {
      return;
    }
    boolean sameRows = stretches(draft.steps()).equals(stretches(shown));
    shown = draft.steps();
    if (sameRows) {
      // Only a dose has changed: the rows stay, and with them the focus.
      for (int row = 0; row < shown.size(); row++) {
        nameButton(row).ifPresent(this::label);
      }
      if (dose != null && open != NONE) {
        dose.show(shown.get(open));
      }
    } else {
      build();
    }
  }

  private static List<String> stretches(List<RoutineStep> steps) {
    return steps.stream().map(RoutineStep::stretch).toList();
  }

  private void build() {
    dose = null;
    open = open < shown.size() ? open : NONE;
    getChildren().clear();
    for (int row = 0; row < shown.size(); row++) {
      getChildren().add(row(row));
    }
  }

  private VBox row(int row) {
    Button name = Buttons.link("step-" + (row + 1), "", () -> toggle(row));
    name.getStyleClass().add("step-name");
    name.setUserData(row);
    name.setMaxWidth(Double.MAX_VALUE);
    name.setMinWidth(0);
    label(name);
    HBox.setHgrow(name, Priority.ALWAYS);
    String stretch = name.getText();
    Button up = icon(Icon.UP, messages.text("routines.up", stretch), () -> move(row, row - 1));
    Button down =
        icon(Icon.DOWN, messages.text("routines.down", stretch), () -> move(row, row + 1));
    Button remove = icon(Icon.LEAVE, messages.text("routines.remove", stretch), () -> remove(row));
    up.setDisable(row == 0);
    down.setDisable(row == shown.size() - 1);
    HBox line = Boxes.row("step-line", handle(row), name, up, down, remove);
    VBox box = Boxes.column("step", line);
    box.addEventFilter(KeyEvent.KEY_PRESSED, key -> key(key, row));
    if (row == open) {
      model
          .stretch(shown.get(row))
          .map(found -> doseBox(found, row))
          .ifPresent(box.getChildren()::add);
    }
    return box;
  }

  /// The part of a row that can be dragged: a grip, and the picture if there is one.
  private HBox handle(int row) {
    HBox handle = Boxes.row("step-handle", Icon.GRIP.node());
    handle.setId("step-handle-" + (row + 1));
    StepPicture.of(model, figures, shown.get(row)).ifPresent(handle.getChildren()::add);
    drag.takenBy(handle, row);
    return handle;
  }

  private static Button icon(Icon icon, String name, Runnable action) {
    return Buttons.icon(null, icon, name, action);
  }

  private void label(Button name) {
    int row = (int) name.getUserData();
    String text =
        messages.text("routines.step", row + 1, new StepText(model, messages).of(shown.get(row)));
    name.setText(text);
    name.setAccessibleText(messages.text("routines.open-step", text));
  }

  private DoseBox doseBox(Stretch stretch, int row) {
    DoseBox box =
        new DoseBox(
            messages,
            stretch,
            shown.get(row),
            new DoseBox.Choices(
                variant -> change(row, step -> of(step, variant.id(), null, null)),
                reps ->
                    change(row, step -> of(step, variant(step, stretch), reps, step.holdTime())),
                seconds ->
                    change(
                        row,
                        step ->
                            of(
                                step,
                                variant(step, stretch),
                                step.reps(),
                                Duration.ofSeconds(seconds)))));
    dose = box;
    return box;
  }

  private static String variant(RoutineStep step, Stretch stretch) {
    String variant = step.variant();
    return variant == null ? stretch.standardVariant().id() : variant;
  }

  private static RoutineStep of(
      RoutineStep step, String variant, @Nullable Integer reps, @Nullable Duration hold) {
    return new RoutineStep(step.stretch(), variant, reps, step.setupTime(), hold, step.fixedDose());
  }

  private void change(int row, UnaryOperator<RoutineStep> how) {
    model.change(draft -> draft.with(row, how.apply(draft.steps().get(row))));
  }

  private void toggle(int row) {
    open = open == row ? NONE : row;
    build();
    focus(row);
  }

  private void move(int from, int to) {
    if (to >= 0 && to < shown.size()) {
      open = NONE;
      model.change(draft -> draft.moving(from, to));
      build();
      focus(to);
    }
  }

  private void remove(int row) {
    open = NONE;
    model.change(draft -> draft.removing(row));
    build();
    focus(Math.min(row, shown.size() - 1));
  }

  private void key(KeyEvent key, int row) {
    if (key.isAltDown() && key.getCode() == KeyCode.UP) {
      move(row, row - 1);
      key.consume();
    } else if (key.isAltDown() && key.getCode() == KeyCode.DOWN) {
      move(row, row + 1);
      key.consume();
    } else if (key.getCode() == KeyCode.DELETE) {
      remove(row);
      key.consume();
    }
  }

  private void focus(int row) {
    nameButton(row).ifPresent(Node::requestFocus);
  }

  private Optional<Button> nameButton(int row) {
    return row >= 0
            && row < getChildren().size()
            && getChildren().get(row) instanceof VBox box
            && box.getChildren().getFirst() instanceof HBox line
            && line.getChildren().get(1) instanceof Button button
        ? Optional.of(button)
        : Optional.empty();
  }
}
