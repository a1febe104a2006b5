package app.limber.ui.history;

import app.limber.journal.Outcome;
import app.limber.routine.Routine;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.SegmentedControl;
import app.limber.ui.controls.StiffnessScale;
import app.limber.ui.controls.Texts;
import app.limber.words.Messages;
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
  private final Messages messages;
  private final HistoryModel model;
  private final TextField time;

  AddPane(HistoryModel model, AddModel adding, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("session-pane");
    time = field("add-time", messages.text("history.add.time"), adding.timeProperty());
    time.setPromptText(messages.text("history.add.time-prompt"));
    TextField minutes =
        field("add-minutes", messages.text("history.add.minutes"), adding.minutesProperty());
    minutes.setPromptText(messages.text("history.add.minutes-prompt"));
    FlowPane when =
        new FlowPane(
            section(messages.text("history.add.date"), date(adding)),
            section(messages.text("history.add.time"), time),
            section(messages.text("history.add.minutes"), minutes));
    when.getStyleClass().add("add-when");
    TextField note =
        field("add-note", messages.text("history.correct.note"), adding.noteProperty());
    note.setMaxWidth(Double.MAX_VALUE);
    Label refusal = Texts.bound(adding.refusalProperty(), "setting-refusal");
    refusal.setId("add-refusal");
    Button keep = Buttons.main(messages.text("history.add.keep"), model::keepAdded);
    keep.setId("add-keep");
    Button drop = Buttons.plain(messages.text("history.add.drop"), model::dropAdded);
    drop.setId("add-drop");
    FlowPane actions = new FlowPane(keep, drop);
    actions.getStyleClass().add("choices");
    getChildren()
        .addAll(
            new VBox(
                Texts.of(messages.text("history.add.title"), "history-heading"),
                Texts.of(messages.text("history.add.why"), "session-lead")),
            section(messages.text("history.add.routine"), routine(adding)),
            when,
            Texts.of(messages.text("history.add.minutes-means"), "small"),
            section(messages.text("history.add.outcome"), outcome(adding)),
            new StiffnessScale(
                messages, messages.text("history.add.before"), adding.stiffnessBeforeProperty()),
            new StiffnessScale(
                messages, messages.text("history.add.after"), adding.stiffnessAfterProperty()),
            section(messages.text("history.correct.note"), note),
            refusal,
            actions);
  }

  private SegmentedControl<Routine> routine(AddModel adding) {
    Map<Routine, String> routines = new LinkedHashMap<>();
    adding.routines().forEach(routine -> routines.put(routine, routine.name()));
    SegmentedControl<Routine> choice =
        new SegmentedControl<>(
            messages.text("history.add.routine"),
            routines,
            adding.routineProperty(),
            adding.routineProperty()::set);
    choice.setId("add-routine");
    return choice;
  }

  private SegmentedControl<Outcome> outcome(AddModel adding) {
    Map<Outcome, String> outcomes = new LinkedHashMap<>();
    for (Outcome outcome : Outcome.values()) {
      outcomes.put(outcome, messages.name("outcome", outcome));
    }
    SegmentedControl<Outcome> choice =
        new SegmentedControl<>(
            messages.text("history.add.outcome"),
            outcomes,
            adding.outcomeProperty(),
            adding.outcomeProperty()::set);
    choice.setId("add-outcome");
    return choice;
  }

  private DatePicker date(AddModel adding) {
    DatePicker picker = new DatePicker();
    picker.setId("add-date");
    picker.getEditor().setAccessibleText(messages.text("history.add.date"));
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
