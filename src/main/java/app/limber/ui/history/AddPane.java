package app.limber.ui.history;

import app.limber.routine.Routine;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.FocusScroller;
import app.limber.ui.controls.SegmentedControl;
import app.limber.ui.controls.Texts;
import app.limber.words.Messages;
import javafx.beans.property.StringProperty;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/// The form that adds a session which was practised without Limber.
final class AddPane extends SessionFormPane {
  private final Messages messages;
  private final HistoryModel model;
  private final TextField time;

  AddPane(HistoryModel model, AddModel adding, Messages messages) {
    super(adding, messages);
    this.model = model;
    this.messages = messages;
    time = field("add-time", messages.text("history.add.time"), adding.timeProperty());
    time.setPromptText(messages.text("history.add.time-prompt"));
    TextField minutes =
        field("add-minutes", messages.text("history.add.minutes"), adding.minutesProperty());
    minutes.setPromptText(messages.text("history.add.minutes-prompt"));
    TextField note =
        field("add-note", messages.text("history.correct.note"), adding.noteProperty());
    note.setMaxWidth(Double.MAX_VALUE);
    Label refusal = Texts.bound(adding.refusalProperty(), "setting-refusal", "add-refusal");
    // The form may be longer than the window.
    refusal
        .textProperty()
        .subscribe(
            text -> {
              if (!text.isEmpty()) {
                FocusScroller.reveal(refusal);
              }
            });
    getChildren()
        .addAll(
            new VBox(
                Texts.of(messages.text("history.add.title"), "history-heading"),
                Texts.of(messages.text("history.add.why"), "session-lead")),
            section(messages.text("history.add.routine"), routine(adding)),
            Boxes.flow(
                "add-when",
                section(messages.text("history.add.date"), date(adding)),
                section(messages.text("history.add.time"), time),
                section(messages.text("history.add.minutes"), minutes)),
            Texts.of(messages.text("history.add.minutes-means"), "small"),
            section(
                messages.text("history.add.outcome"),
                outcome(messages.text("history.add.outcome"))),
            before(messages.text("history.add.before")),
            after(messages.text("history.add.after")),
            section(messages.text("history.correct.note"), note),
            refusal,
            Boxes.flow(
                "choices",
                Buttons.main("add-keep", messages.text("history.add.keep"), model::keepAdded),
                Buttons.plain("add-drop", messages.text("history.add.drop"), model::dropAdded)));
  }

  private SegmentedControl<Routine> routine(AddModel adding) {
    SegmentedControl<Routine> choice =
        new SegmentedControl<>(
            messages.text("history.add.routine"),
            adding.routines(),
            Routine::name,
            adding.routineProperty(),
            adding.routineProperty()::set);
    choice.setId("add-routine");
    return choice;
  }

  private DatePicker date(AddModel adding) {
    DatePicker picker = new DatePicker();
    picker.setId("add-date");
    picker.getEditor().setAccessibleText(messages.text("history.add.date"));
    picker.valueProperty().bindBidirectional(adding.dateProperty());
    // Leaving the field commits what was typed; by default only Enter does.
    picker
        .getEditor()
        .focusedProperty()
        .subscribe(
            (_, focused) -> {
              if (!focused) {
                picker.commitValue();
              }
            });
    return picker;
  }

  private TextField field(String id, String name, StringProperty value) {
    TextField field = bound(new TextField(), id, name, value);
    field.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            model.keepAdded();
          }
        });
    return field;
  }

  @Override
  void focus() {
    time.requestFocus();
  }
}
