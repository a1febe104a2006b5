package app.limber.ui.routines;

import app.limber.practice.RoutineSketch;
import app.limber.routine.Routine;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Icon;
import app.limber.ui.controls.Page;
import app.limber.ui.controls.Visible;
import app.limber.ui.stretches.LibraryTabs;
import app.limber.ui.stretches.StretchesHost;
import app.limber.ui.stretches.TextCell;
import app.limber.words.Words;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
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
  private final Words words;
  private final ListView<Routine> list = new ListView<>();
  private final ScrollPane detail = new ScrollPane();
  private final HBox view;
  private boolean editing;

  public RoutinesPage(RoutinesModel model, StretchesHost host, Words words) {
    this.model = model;
    this.host = host;
    this.words = words;
    list.setId("routines");
    list.setAccessibleText(words.text("stretches.tab.routines"));
    list.setCellFactory(all -> new TextCell<>(Routine::name, this::remark));
    list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
    detail.setFitToWidth(true);
    detail.getStyleClass().add("library-detail");
    VBox left = new VBox(new LibraryTabs(words, host, true), list, actions());
    left.getStyleClass().add("library-list");
    VBox.setVgrow(list, Priority.ALWAYS);
    HBox.setHgrow(detail, Priority.ALWAYS);
    view = new HBox(left, detail);
    view.getStyleClass().add("library");
    model.morningProperty().subscribe(morning -> fill());
    model.chosenProperty().subscribe(routine -> show());
    model.sketchProperty().subscribe(this::sketchChanged);
  }

  private FlowPane actions() {
    Button make = Buttons.plain(words.text("routines.make"), model::make);
    make.setId("make-routine");
    make.setGraphic(Icon.MORE.node());
    Button reload = Buttons.link(words.text("routines.reload"), this::reload);
    reload.setId("reload");
    Button undo = Buttons.plain(words.text("routines.undo-delete"), this::undo);
    undo.setId("undo-delete");
    Visible.when(undo, model.removedProperty().isNotNull());
    FlowPane actions = new FlowPane(undo, make, reload);
    actions.getStyleClass().add("choices");
    return actions;
  }

  private void reload() {
    model.refresh();
    host.say(words.text("routines.reloaded"));
  }

  private void undo() {
    model.undoDelete(
        back -> {
          host.say(words.text(back ? "routines.put-back" : "routines.not-put-back"));
          list.requestFocus();
        });
  }

  private String remark(Routine routine) {
    return model.isOwn(routine) ? words.text("routines.own") : "";
  }

  private void fill() {
    if (model.morningProperty().get() != null) {
      Routine chosen = model.chosenProperty().get();
      list.getItems().setAll(model.morningProperty().get().library().routines().values());
      list.getSelectionModel().select(chosen);
      list.refresh();
      show();
    }
  }

  private void choose(@Nullable Routine routine) {
    if (routine != null && model.sketchProperty().get() == null) {
      model.choose(routine);
    }
  }

  private void sketchChanged(@Nullable RoutineSketch sketch) {
    boolean now = sketch != null;
    if (now != editing) {
      editing = now;
      list.setDisable(now);
      show();
      if (!now) {
        list.requestFocus();
      }
    }
  }

  private void show() {
    Routine routine = model.chosenProperty().get();
    if (editing) {
      if (!(detail.getContent() instanceof RoutineEditor)) {
        RoutineEditor editor = new RoutineEditor(model, host, words);
        detail.setContent(editor);
        detail.setVvalue(0);
        editor.focusName();
      }
    } else if (routine != null) {
      detail.setContent(new RoutineDetail(model, routine, host, words));
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
    model.refresh();
    focus();
  }

  @Override
  public void focus() {
    list.requestFocus();
  }
}
