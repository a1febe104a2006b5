package app.limber.ui.history;

import app.limber.journal.Outcome;
import app.limber.practice.session.TodaySnapshot;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.StiffnessScale;
import app.limber.ui.controls.Texts;
import app.limber.words.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The form that puts a session right.
final class CorrectionPane extends VBox {
  private static final int NOTE_ROWS = 3;

  private final HistoryModel model;
  private final CorrectionModel correction;
  private final Messages messages;
  private final List<ToggleButton> outcomes = new ArrayList<>();
  private final TextArea note = new TextArea();

  CorrectionPane(
      HistoryModel model, CorrectionModel correction, TodaySnapshot history, Messages messages) {
    this.model = model;
    this.correction = correction;
    this.messages = messages;
    getStyleClass().add("session-pane");
    String day =
        new SessionDetailText(messages).day(correction.session().practiceDay(), history.today());
    Button keep = Buttons.main(messages.text("history.correct.keep"), model::keepCorrection);
    keep.setId("correction-keep");
    Button drop = Buttons.plain(messages.text("history.correct.drop"), model::dropCorrection);
    drop.setId("correction-drop");
    FlowPane actions = new FlowPane(keep, drop);
    actions.getStyleClass().add("choices");
    getChildren()
        .addAll(
            Texts.of(messages.text("history.correct.title", day), "history-heading"),
            outcome(),
            new StiffnessScale(
                messages,
                messages.text("history.correct.before"),
                correction.stiffnessBeforeProperty()),
            new StiffnessScale(
                messages,
                messages.text("history.correct.after"),
                correction.stiffnessAfterProperty()),
            note(),
            actions);
  }

  private VBox outcome() {
    FlowPane choices = new FlowPane();
    choices.getStyleClass().add("choices");
    ToggleGroup group = new ToggleGroup();
    for (Outcome outcome : Outcome.values()) {
      ToggleButton choice = new ToggleButton(messages.name("outcome", outcome));
      choice.setId("outcome-" + Messages.code(outcome));
      choice.setToggleGroup(group);
      choice.setSelected(outcome == correction.outcomeProperty().get());
      choice.setOnAction(
          event -> {
            // One of them always holds: pressing it again does not take it back.
            choice.setSelected(true);
            correction.outcomeProperty().set(outcome);
          });
      outcomes.add(choice);
      choices.getChildren().add(choice);
    }
    return section("history.correct.outcome", choices);
  }

  private VBox note() {
    note.setId("correction-note");
    note.setAccessibleText(messages.text("history.correct.note"));
    note.setPrefRowCount(NOTE_ROWS);
    note.setWrapText(true);
    note.textProperty().bindBidirectional(correction.noteProperty());
    note.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveNote);
    return section("history.correct.note", note);
  }

  /// Tab leaves the note, as in a form; Ctrl+Enter keeps the correction.
  private void leaveNote(KeyEvent key) {
    if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
      key.consume();
      note.requestFocusTraversal(
          key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    } else if (key.getCode() == KeyCode.ENTER && key.isControlDown()) {
      key.consume();
      model.keepCorrection();
    }
  }

  private VBox section(String key, Node content) {
    VBox section = new VBox(Texts.of(messages.text(key), "label"), content);
    section.getStyleClass().add("correction-section");
    return section;
  }

  void focus() {
    outcomes.stream().filter(ToggleButton::isSelected).forEach(ToggleButton::requestFocus);
  }
}
