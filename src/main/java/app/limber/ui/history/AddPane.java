package app.limber.ui.history;

import app.limber.journal.Outcome;
import app.limber.routine.Routine;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Segments;
import app.limber.ui.controls.StiffnessScale;
import app.limber.ui.controls.Texts;
import app.limber.words.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The form that adds a session which was practised without Limber.
final class AddPane extends VBox {
  private final Words words;
  private final HistoryModel model;
  private final TextField time;

  AddPane(HistoryModel model, AddModel adding, Words words) {
    this.model = model;
    this.words = words;
    getStyleClass().add("session-pane");
    time = field("add-time", words.text("history.add.time"), adding.timeProperty());
    time.setPromptText(words.text("history.add.time-prompt"));
    TextField minutes =
        field("add-minutes", words.text("history.add.minutes"), adding.minutesProperty());
    minutes.setPromptText(words.text("history.add.minutes-prompt"));
    FlowPane when =
        new FlowPane(
            section(words.text("history.add.date"), date(adding)),
            section(words.text("history.add.time"), time),
            section(words.text("history.add.minutes"), minutes));
    when.getStyleClass().add("add-when");
    TextField note = field("add-note", words.text("history.correct.note"), adding.noteProperty());
    note.setMaxWidth(Double.MAX_VALUE);
    Label refusal = Texts.bound(adding.refusalProperty(), "setting-refusal");
    refusal.setId("add-refusal");
    Button keep = Buttons.main(words.text("history.add.keep"), model::keepAdded);
    keep.setId("add-keep");
    Button drop = Buttons.plain(words.text("history.add.drop"), model::dropAdded);
    drop.setId("add-drop");
    FlowPane actions = new FlowPane(keep, drop);
    actions.getStyleClass().add("choices");
    getChildren()
        .addAll(
            new VBox(
                Texts.of(words.text("history.add.title"), "history-heading"),
                Texts.of(words.text("history.add.why"), "session-lead")),
            section(words.text("history.add.routine"), routine(adding)),
            when,
            Texts.of(words.text("history.add.minutes-means"), "small"),
            section(words.text("history.add.outcome"), outcome(adding)),
            new StiffnessScale(
                words, words.text("history.add.before"), adding.stiffnessBeforeProperty()),
            new StiffnessScale(
                words, words.text("history.add.after"), adding.stiffnessAfterProperty()),
            section(words.text("history.correct.note"), note),
            refusal,
            actions);
  }

  private Segments<Routine> routine(AddModel adding) {
    Map<Routine, String> routines = new LinkedHashMap<>();
    adding.routines().forEach(routine -> routines.put(routine, routine.name()));
    Segments<Routine> choice =
        new Segments<>(
            words.text("history.add.routine"),
            routines,
            adding.routineProperty(),
            adding.routineProperty()::set);
    choice.setId("add-routine");
    return choice;
  }

  private Segments<Outcome> outcome(AddModel adding) {
    Map<Outcome, String> outcomes = new LinkedHashMap<>();
    for (Outcome outcome : Outcome.values()) {
      outcomes.put(outcome, words.name("outcome", outcome));
    }
    Segments<Outcome> choice =
        new Segments<>(
            words.text("history.add.outcome"),
            outcomes,
            adding.outcomeProperty(),
            adding.outcomeProperty()::set);
    choice.setId("add-outcome");
    return choice;
  }

  private DatePicker date(AddModel adding) {
    DatePicker picker = new DatePicker();
    picker.setId("add-date");
    picker.getEditor().setAccessibleText(words.text("history.add.date"));
    picker.valueProperty().bindBidirectional(adding.dateProperty());
    // What was typed counts as soon as the field is left, not only with Enter.
    picker
        .getEditor()
        .focusedProperty()
        .subscribe(
            (was, focused) -> {
              if (!focused) {
                picker.commitValue();
              }
            });
    return picker;
  }

  private TextField field(String id, String name, StringProperty value) {
    TextField field = new TextField();
    field.setId(id);
    field.setAccessibleText(name);
    field.textProperty().bindBidirectional(value);
    field.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            model.keepAdded();
          }
        });
    return field;
  }

  private static VBox section(String name, Node content) {
    VBox section = new VBox(Texts.of(name, "label"), content);
    section.getStyleClass().add("correction-section");
    return section;
  }

  void focus() {
    time.requestFocus();
  }
}
