package app.limber.ui.routines;

import app.limber.practice.library.RoutineDraft;
import app.limber.practice.session.TodaySnapshot;
import app.limber.routine.Routine;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Icon;
import app.limber.ui.controls.Page;
import app.limber.ui.controls.ScrollKeys;
import app.limber.ui.controls.Texts;
import app.limber.ui.controls.Visible;
import app.limber.ui.figure.Figures;
import app.limber.ui.stretches.LibraryTabs;
import app.limber.ui.stretches.StretchesHost;
import app.limber.ui.stretches.TextCell;
import app.limber.words.Messages;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Every routine: those that come with the program, to play and copy, and the user's own, to change
/// and take away.
public final class RoutinesPage implements Page {
  private final RoutinesModel model;
  private final StretchesHost host;
  private final Figures figures;
  private final Messages messages;
  private final ListView<Routine> list = new ListView<>();
  private final ScrollPane detail = new ScrollPane();
  private final VBox right = new VBox();
  private final FlowPane actions;
  private final HBox view;
  private boolean editing;
  private boolean filling;

  public RoutinesPage(RoutinesModel model, StretchesHost host, Figures figures, Messages messages) {
    this.model = model;
    this.host = host;
    this.figures = figures;
    this.messages = messages;
    list.setId("routines");
    list.setAccessibleText(messages.text("stretches.tab.routines"));
    list.setCellFactory(
        all ->
            new TextCell<>(Routine::name, this::remark, none -> Optional.empty(), figures.still()));
    list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
    detail.setFitToWidth(true);
    detail.getStyleClass().add("library-detail");
    actions = actions();
    VBox left = new VBox(new LibraryTabs(messages, host, true), list, actions);
    left.getStyleClass().add("library-list");
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox.setVgrow(detail, Priority.ALWAYS);
    right.getChildren().add(detail);
    HBox.setHgrow(right, Priority.ALWAYS);
    view = new HBox(left, right);
    view.getStyleClass().add("library");
    model.morningProperty().subscribe(todaySnapshot -> fill());
    model.chosenProperty().subscribe(routine -> show());
    model.sketchProperty().subscribe(this::sketchChanged);
  }

  private FlowPane actions() {
    Button make = Buttons.plain(messages.text("routines.make"), model::make);
    make.setId("make-routine");
    make.setGraphic(Icon.MORE.node());
    Button reload = Buttons.link(messages.text("routines.reload"), this::reload);
    reload.setId("reload");
    Button undo = Buttons.plain(messages.text("routines.undo-delete"), this::undo);
    undo.setId("undo-delete");
    Visible.when(undo, model.removedProperty().isNotNull());
    Button undoDiscard = Buttons.plain(messages.text("routines.undo-discard"), model::undoDiscard);
    undoDiscard.setId("undo-discard");
    undoDiscard.setGraphic(Icon.UNDO.node());
    Visible.when(undoDiscard, model.discardedProperty().isNotNull());
    undo.setGraphic(Icon.UNDO.node());
    FlowPane buttons = new FlowPane(undo, undoDiscard, make, reload);
    buttons.getStyleClass().add("choices");
    return buttons;
  }

  private void reload() {
    model.refresh();
    host.say(messages.text("routines.reloaded"));
  }

  private void undo() {
    model.undoDelete(
        back -> {
          host.say(messages.text(back ? "routines.put-back" : "routines.not-put-back"));
          list.requestFocus();
        });
  }

  private String remark(Routine routine) {
    String size = RoutineDetail.size(model, routine, messages);
    if (!model.isOwn(routine)) {
      return size;
    }
    boolean alone =
        list.getItems().stream()
            .filter(other -> !other.id().equals(routine.id()))
            .noneMatch(other -> other.name().equals(routine.name()));
    String own = messages.text("routines.own");
    return messages.text(
        "routines.own-size",
        size,
        alone ? own : messages.text("routines.name-and-id", own, routine.id()));
  }

  private void fill() {
    TodaySnapshot todaySnapshot = model.morningProperty().get();
    if (todaySnapshot == null) {
      return;
    }
    List<Routine> all = List.copyOf(todaySnapshot.library().routines().values());
    // New lines select another one for a moment, which is nobody's choice.
    filling = true;
    if (!all.equals(list.getItems())) {
      list.getItems().setAll(all);
    }
    list.getSelectionModel().select(model.chosenProperty().get());
    filling = false;
    list.refresh();
    show();
  }

  private void choose(@Nullable Routine routine) {
    if (routine != null && !filling && model.sketchProperty().get() == null) {
      model.choose(routine);
    }
  }

  private void sketchChanged(@Nullable RoutineDraft sketch) {
    boolean now = sketch != null;
    if (now != editing) {
      editing = now;
      list.setDisable(now);
      actions.setDisable(now);
      if (!now && detail.getContent() instanceof RoutineEditor editor) {
        editor.end();
        right.getChildren().setAll(detail);
      }
      show();
      if (!now) {
        list.requestFocus();
      }
    }
  }

  private void show() {
    Routine routine = model.chosenProperty().get();
    if (editing) {
      if (detail.getContent() instanceof RoutineEditor editor) {
        editor.refresh();
      } else {
        RoutineEditor editor = new RoutineEditor(model, host, figures, messages);
        detail.setContent(editor);
        detail.setVvalue(0);
        right.getChildren().setAll(detail, editor.footNode());
        editor.focusName();
      }
    } else if (routine == null) {
      if (model.morningProperty().get() != null) {
        detail.setContent(Texts.of(messages.text("routines.none"), "small"));
      }
    } else if (!(detail.getContent() instanceof RoutineDetail shown && shown.isOf(routine))) {
      detail.setContent(new RoutineDetail(model, routine, host, figures, messages));
      detail.setVvalue(0);
      list.getSelectionModel().select(routine);
    }
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public void shown() {
    // The settings may have changed how long a routine takes, even if the content is the same.
    fill();
    model.refresh();
    focus();
  }

  @Override
  public void lookedAt() {
    model.refresh();
  }

  @Override
  public void key(KeyEvent key) {
    boolean typing =
        view.getScene() != null && view.getScene().getFocusOwner() instanceof TextInputControl;
    if (!typing) {
      ScrollKeys.scroll(detail, key);
    }
  }

  @Override
  public void focus() {
    if (editing && detail.getContent() instanceof RoutineEditor editor) {
      editor.focusName();
    } else {
      list.requestFocus();
    }
  }
}
