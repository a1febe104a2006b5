package app.limber.ui.today;

import app.limber.practice.ProgressWords;
import app.limber.progress.Day;
import app.limber.progress.Progress;
import app.limber.ui.controls.DaySign;
import app.limber.words.Words;
import java.time.format.TextStyle;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The last seven days, each with a sign of its own shape, and its reason for pointer and reader.
final class WeekStrip extends HBox {
  private final Words words;

  WeekStrip(Words words) {
    this.words = words;
    getStyleClass().add("week");
  }

  void show(Progress progress) {
    getChildren().setAll(progress.lastSevenDays().stream().map(this::day).toList());
  }

  private VBox day(Day day) {
    Label letter =
        new Label(
            day.date().getDayOfWeek().getDisplayName(TextStyle.NARROW_STANDALONE, words.locale()));
    letter.getStyleClass().add("week-letter");
    Label sign = DaySign.of(day.state());
    VBox box = new VBox(letter, sign);
    box.getStyleClass().add("week-day");
    String reason = new ProgressWords(words).day(day);
    String told =
        words.text(
            "today.day",
            day.date().getDayOfWeek().getDisplayName(TextStyle.FULL, words.locale()),
            reason);
    box.setAccessibleText(told);
    Tooltip.install(box, new Tooltip(told));
    return box;
  }
}
