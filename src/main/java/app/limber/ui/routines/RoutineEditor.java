package app.limber.ui.routines;

import app.limber.practice.library.RoutineDraft;
import app.limber.practice.library.RoutineService.Saving;
import app.limber.routine.ContentProblem;
import app.limber.routine.RoutineStep;
import app.limber.routine.Stretch;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.ButtonLine;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.NameConverter;
import app.limber.ui.controls.StepRange;
import app.limber.ui.controls.Stepper;
import app.limber.ui.controls.Texts;
import app.limber.ui.controls.TwoColumns;
import app.limber.ui.controls.Visible;
import app.limber.ui.figure.Figures;
import app.limber.ui.navigation.Notifier;
import app.limber.words.Messages;
import java.time.Duration;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The editor of a routine: its name, its rests, its stretches in order, and its length.
final class RoutineEditor extends VBox {
  private final RoutinesModel model;
  private final Notifier notifier;
  private final Messages messages;
  private final TextField name = new TextField();
  private final Label total = Texts.of("", "card-heading");
  private final Label lack = Texts.of("", "small");
  private final Button save;
  private final SimpleObjectProperty<Integer> rest = new SimpleObjectProperty<>(0);
  private final StepRows rows;
  private final Node foot;
  private final Subscription following;

  RoutineEditor(RoutinesModel model, Notifier notifier, Figures figures, Messages messages) {
    this.model = model;
    this.notifier = notifier;
    this.messages = messages;
    this.rows = new StepRows(model, figures, messages);
    this.save = Buttons.main("save-routine", messages.text("routines.save"), this::save);
    total.setId("routine-total");
    getStyleClass().add("stretch");
    HBox top = Boxes.row("editor-top", nameLine(), restLine());
    HBox.setHgrow(top.getChildren().getFirst(), Priority.ALWAYS);
    getChildren().addAll(top, rows, addLine());
    this.foot = foot();
    this.following = model.draftProperty().subscribe(this::show);
  }

  /// The footer, which stays visible: the length, what is missing, and the buttons that end
  /// editing.
  Node footNode() {
    return foot;
  }

  /// Stops following the draft; call it when the editor is removed.
  void end() {
    following.unsubscribe();
  }

  private VBox nameLine() {
    name.setId("routine-name");
    RoutineDraft begun = model.draftProperty().get();
    name.setText(begun == null ? "" : begun.name());
    name.setAccessibleText(messages.text("routines.name"));
    name.setPromptText(messages.text("routines.name-prompt"));
    name.textProperty().subscribe((_, text) -> model.change(draft -> draft.withName(text)));
    return Boxes.column("editor-field", Texts.of(messages.text("routines.name"), "small"), name);
  }

  private VBox restLine() {
    String title = messages.text("routines.rest");
    Stepper<Integer> stepper =
        new Stepper<>(
            messages,
            title,
            rest,
            StepRange.of(
                RoutineDraft.REST_SECONDS.min(),
                RoutineDraft.REST_SECONDS.max(),
                5,
                seconds -> messages.text("stretches.seconds", seconds)),
            seconds -> model.change(draft -> draft.withRest(Duration.ofSeconds(seconds))));
    return Boxes.column("editor-field", Texts.of(title, "small"), stepper);
  }

  private FlowPane addLine() {
    ComboBox<Stretch> which = new ComboBox<>();
    which.setId("stretch-to-add");
    which.setAccessibleText(messages.text("routines.which"));
    which.getItems().setAll(model.stretches());
    which.setConverter(new NameConverter<>(new StepText(model, messages)::name));
    which.getSelectionModel().selectFirst();
    Button add =
        Buttons.plain("add-stretch", messages.text("routines.add"), () -> add(which.getValue()));
    return Boxes.flow("choices", which, add);
  }

  private void add(@Nullable Stretch stretch) {
    RoutineDraft draft = model.draftProperty().get();
    if (stretch == null || draft == null) {
      return;
    }
    if (draft.isFull()) {
      notifier.say(messages.text("routines.full", RoutineDraft.MOST_STEPS));
    } else {
      model.change(now -> now.adding(RoutineStep.standard(stretch.id())));
    }
  }

  private TwoColumns foot() {
    Button discard =
        Buttons.plain("discard-routine", messages.text("routines.discard"), model::discard);
    lack.setId("routine-lack");
    VBox told = Boxes.column("cell-texts", total, lack);
    Visible.when(lack, lack.textProperty().isNotEmpty());
    ButtonLine buttons = new ButtonLine();
    buttons.getStyleClass().setAll("editor-buttons");
    buttons.getChildren().addAll(discard, save);
    TwoColumns twoColumns = new TwoColumns(told, buttons);
    twoColumns.getStyleClass().add("editor-foot");
    return twoColumns;
  }

  /// Updates the length, which depends on the settings.
  void refresh() {
    show(model.draftProperty().get());
  }

  private void show(@Nullable RoutineDraft draft) {
    if (draft == null) {
      return;
    }
    rest.set((int) draft.restTime().toSeconds());
    rows.show(draft);
    int seconds = model.seconds(draft.steps(), draft.restTime());
    total.setText(messages.text("routines.total", seconds / 60, seconds % 60));
    lack.setText(
        draft.problem().map(missing -> messages.name("routines.lack", missing)).orElse(""));
    save.setDisable(draft.problem().isPresent());
  }

  private void save() {
    model.save(this::tell);
  }

  private void tell(Saving saving) {
    switch (saving) {
      case Saving.Saved saved ->
          notifier.say(
              saved
                  .aside()
                  .map(
                      aside -> messages.text("routines.saved-aside", saved.routine().name(), aside))
                  .orElseGet(() -> messages.text("routines.saved", saved.routine().name())));
      case Saving.Refused refused -> {
        ContentProblem first = refused.problems().getFirst();
        notifier.say(messages.text("routines.refused", first.found(), first.expected()));
      }
      case Saving.Unwritable unwritable -> notifier.say(messages.text("routines.unwritable"));
    }
  }

  void focusName() {
    name.requestFocus();
  }
}
