package app.limber.ui.history;

import app.limber.journal.Outline;
import app.limber.journal.Session;
import app.limber.practice.History;
import app.limber.practice.ProgressWords;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Icon;
import app.limber.ui.controls.Texts;
import app.limber.words.Words;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// One day of the calendar: why it is what it is, and its sessions.
final class DayPane extends VBox {
  private final Button back;

  DayPane(HistoryModel model, History history, LocalDate day, Words words) {
    getStyleClass().add("session-pane");
    SessionWords sessionWords = new SessionWords(words);
    back = Buttons.link(words.text("history.overview"), model::stepBack);
    back.setGraphic(Icon.BACK_TO.node());
    back.setId("history-overview");
    Label title = Texts.of(sessionWords.day(day, history.today()), "history-heading");
    title.setId("day-title");
    Label reason =
        Texts.of(new ProgressWords(words).day(history.progress().day(day)), "session-lead");
    reason.setId("day-reason");
    getChildren().addAll(back, new VBox(title, reason));
    List<Outline> sessions = history.sessionsOf(day);
    if (sessions.isEmpty()) {
      getChildren().add(Texts.of(words.text("history.day.none"), "overview-reason"));
    }
    for (int i = 0; i < sessions.size(); i++) {
      Session session = sessions.get(i).session();
      String when = sessionWords.when(session, history.today());
      Button open =
          Buttons.plain(
              words.text("history.day-and-time", when, sessionWords.summary(session)),
              () -> model.choose(session.id()));
      open.setAccessibleText(words.text("history.day.open", when, sessionWords.what(session)));
      open.setId("day-session-" + i);
      open.setWrapText(true);
      getChildren().add(open);
    }
    Button add = Buttons.plain(words.text("history.add.day"), () -> model.add(day));
    add.setGraphic(Icon.MORE.node());
    add.setId("day-add");
    getChildren().add(add);
  }

  void focus() {
    back.requestFocus();
  }
}
