package app.limber.ui.history;

import app.limber.journal.Session;
import app.limber.practice.session.TodaySnapshot;
import app.limber.practice.text.ProgressText;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Icon;
import app.limber.ui.controls.Texts;
import app.limber.words.Messages;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The details of a day: its state with the reason, and its sessions.
final class DayPane extends VBox {
  private final Button back;

  DayPane(HistoryModel model, TodaySnapshot history, LocalDate day, Messages messages) {
    getStyleClass().add("session-pane");
    SessionDetailText sessionDetailText = new SessionDetailText(messages);
    back =
        Buttons.link(
            "history-overview", Icon.BACK_TO, messages.text("history.overview"), model::stepBack);
    Label title =
        Texts.of(sessionDetailText.day(day, history.today()), "history-heading", "day-title");
    Label reason =
        Texts.of(
            new ProgressText(messages).day(history.progress().day(day)),
            "session-lead",
            "day-reason");
    getChildren().addAll(back, new VBox(title, reason));
    List<Session> sessions = history.sessionsOf(day);
    if (sessions.isEmpty()) {
      getChildren().add(Texts.of(messages.text("history.day.none"), "overview-reason"));
    }
    for (int i = 0; i < sessions.size(); i++) {
      Session session = sessions.get(i);
      String when = sessionDetailText.when(session, history.today());
      Button open =
          Buttons.plain(
              "day-session-" + i,
              messages.text("history.day-and-time", when, sessionDetailText.summary(session)),
              () -> model.choose(session.id()));
      open.setAccessibleText(
          messages.text("history.day.open", when, sessionDetailText.what(session)));
      open.setWrapText(true);
      getChildren().add(open);
    }
    Button add =
        Buttons.plain("day-add", Icon.MORE, messages.text("history.add.day"), () -> model.add(day));
    getChildren().add(add);
  }

  void focus() {
    back.requestFocus();
  }
}
