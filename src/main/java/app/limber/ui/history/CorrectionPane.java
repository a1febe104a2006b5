package app.limber.ui.history;

import app.limber.journal.Outcome;
import app.limber.practice.session.TodaySnapshot;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Focus;
import app.limber.ui.controls.SegmentedControl;
import app.limber.ui.controls.Texts;
import app.limber.ui.controls.UncachedTextArea;
import app.limber.words.Messages;
import javafx.scene.control.TextArea;

/// The form that corrects a session.
final class CorrectionPane extends SessionFormPane {
  private static final int NOTE_ROWS = 3;

  private final SegmentedControl<Outcome> outcome;

  CorrectionPane(
      HistoryModel model, CorrectionModel correction, TodaySnapshot history, Messages messages) {
    super(correction, messages);
    String day =
        new SessionDetailText(messages).day(correction.session().practiceDay(), history.today());
    outcome = outcome(messages.text("history.correct.outcome"));
    String noteName = messages.text("history.correct.note");
    TextArea note =
        bound(new UncachedTextArea(), "correction-note", noteName, correction.noteProperty());
    note.setPrefRowCount(NOTE_ROWS);
    note.setWrapText(true);
    Focus.leaveByTab(note, model::keepCorrection);
    getChildren()
        .addAll(
            Texts.of(messages.text("history.correct.title", day), "history-heading"),
            section(messages.text("history.correct.outcome"), outcome),
            before(messages.text("history.correct.before")),
            after(messages.text("history.correct.after")),
            section(noteName, note),
            Boxes.flow(
                "choices",
                Buttons.main(
                    "correction-keep",
                    messages.text("history.correct.keep"),
                    model::keepCorrection),
                Buttons.plain(
                    "correction-drop",
                    messages.text("history.correct.drop"),
                    model::dropCorrection)));
  }

  @Override
  void focus() {
    outcome.requestFocus();
  }
}
