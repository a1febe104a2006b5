package app.limber.ui.history;

import app.limber.practice.History;
import app.limber.practice.ProgressWords;
import app.limber.progress.Day;
import app.limber.progress.Progress;
import app.limber.progress.Streak;
import app.limber.ui.controls.DaySign;
import app.limber.ui.controls.Texts;
import app.limber.words.Words;
import java.time.LocalDate;
import java.time.format.TextStyle;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// How the days have gone: the streaks, the year, and the last seven days with their reasons.
final class OverviewPane extends VBox {
  private final Words words;
  private final ProgressWords progressWords;

  OverviewPane(HistoryModel model, History history, Words words) {
    this.words = words;
    this.progressWords = new ProgressWords(words);
    getStyleClass().add("overview-pane");
    Progress progress = history.progress();
    if (model.showsStreak()) {
      getChildren().add(streaks(progress));
    }
    getChildren().addAll(new YearPane(model, history, words), week(progress));
  }

  private GridPane streaks(Progress progress) {
    GridPane streaks = new GridPane();
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(50);
    streaks.getColumnConstraints().addAll(half, half);
    streaks.addRow(
        0,
        streak("history.current", progress.current(), progressWords.currentStreak(progress)),
        streak("history.longest", progress.longest(), progressWords.longestStreak(progress)));
    streaks.getStyleClass().add("overview-streaks");
    return streaks;
  }

  private VBox streak(String name, Streak streak, String reason) {
    VBox box =
        new VBox(
            Texts.of(words.text(name), "small"),
            Texts.of(words.count("history.days", streak.practisedDays()), "overview-number"),
            Texts.of(reason, "overview-reason"));
    box.getStyleClass().add("overview-streak");
    return box;
  }

  private VBox week(Progress progress) {
    VBox days = new VBox(Texts.of(words.text("history.week"), "card-heading"));
    days.getStyleClass().add("overview-week");
    progress
        .lastSevenDays()
        .reversed()
        .forEach(day -> days.getChildren().add(day(day, progress.today())));
    return days;
  }

  private HBox day(Day day, LocalDate today) {
    String name =
        day.date().equals(today)
            ? words.text("place.today")
            : day.date().getDayOfWeek().getDisplayName(TextStyle.FULL, words.locale());
    Label label = new Label(name);
    label.getStyleClass().add("overview-day-name");
    HBox line =
        new HBox(
            DaySign.of(day.state()), label, Texts.of(progressWords.day(day), "overview-reason"));
    line.getStyleClass().add("overview-day");
    line.setAccessibleText(words.text("history.week.day", name, progressWords.day(day)));
    return line;
  }
}
