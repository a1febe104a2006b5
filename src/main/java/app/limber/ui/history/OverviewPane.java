package app.limber.ui.history;

import app.limber.practice.session.TodaySnapshot;
import app.limber.practice.text.ProgressText;
import app.limber.progress.Day;
import app.limber.progress.Progress;
import app.limber.progress.Streak;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.DaySign;
import app.limber.ui.controls.Texts;
import app.limber.words.Messages;
import java.time.LocalDate;
import java.time.format.TextStyle;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The streaks, the year, and the last seven days with their reasons.
final class OverviewPane extends VBox {
  private final Messages messages;
  private final ProgressText progressText;

  OverviewPane(HistoryModel model, TodaySnapshot history, Messages messages) {
    this.messages = messages;
    this.progressText = new ProgressText(messages);
    getStyleClass().add("overview-pane");
    Progress progress = history.progress();
    if (model.showsStreak()) {
      getChildren().add(streaks(progress));
    }
    getChildren().addAll(new YearPane(model, history, messages), week(progress));
  }

  private GridPane streaks(Progress progress) {
    GridPane streaks = new GridPane();
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(50);
    streaks.getColumnConstraints().addAll(half, half);
    streaks.addRow(
        0,
        streak("history.current", progress.current(), progressText.currentStreak(progress)),
        streak("history.longest", progress.longest(), progressText.longestStreak(progress)));
    streaks.getStyleClass().add("overview-streaks");
    return streaks;
  }

  private VBox streak(String name, Streak streak, String reason) {
    VBox box =
        new VBox(
            Texts.of(messages.text(name), "small"),
            Texts.of(messages.count("history.days", streak.practisedDays()), "overview-number"),
            Texts.of(reason, "overview-reason"));
    box.getStyleClass().add("overview-streak");
    return box;
  }

  private VBox week(Progress progress) {
    VBox days =
        Boxes.column("overview-week", Texts.of(messages.text("history.week"), "card-heading"));
    progress
        .lastSevenDays()
        .reversed()
        .forEach(day -> days.getChildren().add(day(day, progress.today())));
    return days;
  }

  private HBox day(Day day, LocalDate today) {
    String name =
        day.date().equals(today)
            ? messages.text("place.today")
            : day.date().getDayOfWeek().getDisplayName(TextStyle.FULL, messages.locale());
    Label label = new Label(name);
    label.getStyleClass().add("overview-day-name");
    HBox line =
        new HBox(
            DaySign.of(day.state()), label, Texts.of(progressText.day(day), "overview-reason"));
    line.getStyleClass().add("overview-day");
    line.setAccessibleText(messages.text("history.week.day", name, progressText.day(day)));
    return line;
  }
}
