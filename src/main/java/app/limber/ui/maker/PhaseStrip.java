package app.limber.ui.maker;

import app.limber.figure.Pose;
import app.limber.maker.Draft;
import app.limber.maker.DraftPhases;
import app.limber.maker.DraftVariants;
import app.limber.maker.Place;
import app.limber.maker.PosePicture;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Icon;
import app.limber.ui.controls.Texts;
import app.limber.ui.figure.FigureCanvas;
import app.limber.ui.figure.Figures;
import app.limber.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The way in, the start and the phases of the movement in a row, with pictures. The arrow keys
/// select; with Alt, they move a phase. Delete removes a phase, and Insert adds one.
final class PhaseStrip extends VBox {
  private final MakerModel model;
  private final PhaseEdits edits;
  private final Figures figures;
  private final Messages messages;
  private final ListView<Item> list = new ListView<>();
  private final VariantChoice variants;
  private final Button add;
  private final Button remove;
  private final Button earlier;
  private final Button later;
  private boolean showing;

  /// The content of a cell.
  ///
  /// @param text the caption of the phase
  private record Item(int phase, String text, @Nullable Pose pose) {}

  PhaseStrip(MakerModel model, Figures figures, Messages messages) {
    this.model = model;
    this.edits = new PhaseEdits(model);
    this.figures = figures;
    this.messages = messages;
    list.setId("maker-phases");
    list.setAccessibleText(messages.text("maker.phases"));
    list.setOrientation(Orientation.HORIZONTAL);
    list.setCellFactory(_ -> new PhaseCell());
    list.getStyleClass().add("maker-phases");
    list.getSelectionModel().selectedItemProperty().subscribe(this::select);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    variants = new VariantChoice(model, messages);
    add =
        Buttons.plain(
            "maker-add-phase", Icon.MORE, messages.text("maker.phase.add"), edits::addPhase);
    remove =
        Buttons.icon(
            "maker-remove-phase",
            Icon.LEAVE,
            messages.text("maker.phase.remove"),
            edits::removePhase);
    earlier =
        Buttons.icon(
            "maker-earlier",
            Icon.BACK,
            messages.text("maker.phase.earlier"),
            () -> edits.movePhase(-1));
    later =
        Buttons.icon(
            "maker-later", Icon.NEXT, messages.text("maker.phase.later"), () -> edits.movePhase(1));
    getStyleClass().add("maker-strip");
    getChildren().addAll(list, Boxes.flow("choices", add, earlier, later, remove, variants));
  }

  private void select(@Nullable Item item) {
    if (item != null && !showing) {
      model.selectPhase(item.phase());
    }
  }

  private void key(KeyEvent key) {
    boolean handled = true;
    if (key.isAltDown() && key.getCode() == KeyCode.LEFT) {
      edits.movePhase(-1);
    } else if (key.isAltDown() && key.getCode() == KeyCode.RIGHT) {
      edits.movePhase(1);
    } else if (key.getCode() == KeyCode.LEFT) {
      list.getSelectionModel().selectPrevious();
    } else if (key.getCode() == KeyCode.RIGHT) {
      list.getSelectionModel().selectNext();
    } else if (key.getCode() == KeyCode.DELETE) {
      edits.removePhase();
    } else if (key.getCode() == KeyCode.INSERT) {
      edits.addPhase();
    } else {
      handled = false;
    }
    if (handled) {
      key.consume();
    }
  }

  /// Updates everything from the draft and the selection.
  void refresh() {
    Selection at = model.selectionProperty().get();
    Draft draft = model.draft();
    List<Item> items = new ArrayList<>();
    int first = Selection.first(draft, at.variant());
    for (int i = first; i < Selection.START; i++) {
      items.add(item(i, messages.text("maker.way-in.pose", i - first + 1)));
    }
    items.add(item(Selection.START, messages.text("maker.start")));
    int count = DraftPhases.count(draft, at.variant());
    for (int i = 0; i < count; i++) {
      items.add(item(i, text(draft, DraftPhases.phase(at.variant(), i), i)));
    }
    showing = true;
    if (items.size() != list.getItems().size()) {
      list.getItems().setAll(items);
    } else {
      for (int i = 0; i < items.size(); i++) {
        if (!items.get(i).equals(list.getItems().get(i))) {
          list.getItems().set(i, items.get(i));
        }
      }
    }
    int selected = at.phase() - first;
    if (list.getSelectionModel().getSelectedIndex() != selected) {
      list.getSelectionModel().clearAndSelect(selected);
      list.scrollTo(Math.max(0, selected - 1));
    }
    showing = false;
    if (variants.isFocused() && DraftVariants.count(draft) < 2) {
      list.requestFocus();
    }
    variants.refresh();
    boolean start = at.phase() <= Selection.START;
    show(remove, !start);
    show(earlier, at.phase() > 0);
    show(later, !start && at.phase() < count - 1);
    show(add, count < DraftPhases.MOST);
  }

  /// Focuses the list.
  void focusList() {
    list.requestFocus();
  }

  private void show(Button button, boolean useful) {
    if (!useful && button.isFocused()) {
      list.requestFocus();
    }
    button.setVisible(useful);
    button.setManaged(useful);
  }

  private Item item(int phase, String text) {
    return new Item(phase, text, model.pose(phase).orElse(null));
  }

  private String text(Draft draft, Place phase, int index) {
    String cue = draft.text(phase.child("cue"));
    String time =
        draft.text(phase.child("kind")).equals("breath")
            ? draft
                .number(phase.child("breaths"))
                .map(n -> messages.count("maker.phase.breaths", n.intValue()))
                .orElse("")
            : draft
                .number(phase.child("seconds"))
                .map(n -> messages.text("maker.phase.seconds", n.toPlainString()))
                .orElse("");
    return messages.text("maker.phase", index + 1, cue.isBlank() ? "–" : cue, time);
  }

  private final class PhaseCell extends ListCell<Item> {
    private final FigureCanvas picture = figures.still();
    private final Label label = Texts.of("", "small");
    private final VBox box = Boxes.column("maker-phase", picture, label);

    @Override
    protected void updateItem(@Nullable Item item, boolean empty) {
      super.updateItem(item, empty);
      setText(null);
      if (empty || item == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      box.setId("maker-phase-" + (item.phase() + 1));
      label.setText(item.text());
      setAccessibleText(item.text());
      Pose pose = item.pose();
      if (pose == null) {
        picture.clear();
      } else {
        picture.show(PosePicture.of(pose, model.position(), model.felt()));
      }
      setGraphic(Objects.requireNonNull(box));
    }
  }
}
