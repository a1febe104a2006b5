package app.limber.ui.history;

import app.limber.journal.Session;
import app.limber.practice.session.TodaySnapshot;
import app.limber.practice.text.ProgressText;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Icon;
import app.limber.ui.controls.Texts;
import app.limber.words.Messages;
import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The details of a session.
final class SessionPane extends VBox {
  private final Messages messages;
  private final Button correct;
  private final GridPane facts = new GridPane();

  SessionPane(HistoryModel model, TodaySnapshot history, Session session, Messages messages) {
    this.messages = messages;
    getStyleClass().add("session-pane");
    Button overview =
        Buttons.link(
            "history-overview",
            Icon.BACK_TO,
            messages.text("history.overview"),
            () -> model.choose(null));
    correct =
        Buttons.plain(
            "session-correct", Icon.EDIT, messages.text("history.correct"), model::correct);
    Button delete =
        Buttons.plain(
            "session-delete", Icon.DELETE, messages.text("history.delete"), model::delete);
    FlowPane actions = Boxes.flow("choices", correct, delete);
    SessionDetailText sessionDetailText = new SessionDetailText(messages);
    LocalDate today = history.today();
    Label title =
        Texts.of(
            sessionDetailText.day(session.practiceDay(), today),
            "history-heading",
            "session-title");
    facts.getStyleClass().add("session-facts");
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(Region.USE_PREF_SIZE);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    facts.getColumnConstraints().addAll(names, values);
    fill(history, session, sessionDetailText);
    getChildren()
        .addAll(
            overview,
            new VBox(title, Texts.of(sessionDetailText.what(session), "session-lead")),
            facts,
            new StretchTable(history, session, messages),
            actions);
  }

  private void fill(TodaySnapshot history, Session session, SessionDetailText sessionDetailText) {
    fact("history.session.started", sessionDetailText.started(session));
    fact("history.session.practice", sessionDetailText.practice(session));
    sessionDetailText.stiffness(session).ifPresent(text -> fact("history.session.stiffness", text));
    sessionDetailText.pain(session, history).ifPresent(text -> fact("history.session.pain", text));
    Optional.ofNullable(session.note()).ifPresent(text -> fact("history.session.note", text));
    if (!session.practiceDay().isAfter(history.today())) {
      String reason = new ProgressText(messages).day(history.progress().day(session.practiceDay()));
      fact("history.session.day", reason);
    }
  }

  private void fact(String name, String value) {
    Label label = Texts.of(messages.text(name), "session-fact-name");
    GridPane.setValignment(label, VPos.TOP);
    facts.addRow(facts.getRowCount(), label, Texts.of(value, "session-fact"));
  }

  void focus() {
    correct.requestFocus();
  }
}
