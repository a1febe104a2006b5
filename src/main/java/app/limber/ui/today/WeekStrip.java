package app.limber.ui.today;

import app.limber.practice.text.ProgressText;
import app.limber.progress.Day;
import app.limber.progress.Progress;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.DaySign;
import app.limber.ui.controls.Tip;
import app.limber.words.Messages;
import java.time.format.TextStyle;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The last seven days with their signs; the reason is a tooltip and the accessible text.
final class WeekStrip extends HBox {
  private final Messages messages;
  private List<Day> shown = List.of();

  WeekStrip(Messages messages) {
    this.messages = messages;
    getStyleClass().add("week");
  }

  void show(Progress progress) {
    List<Day> days = progress.lastSevenDays();
    if (!days.equals(shown)) {
      shown = days;
      getChildren().setAll(days.stream().map(this::day).toList());
    }
  }

  private VBox day(Day day) {
    Label letter =
        new Label(
            day.date()
                .getDayOfWeek()
                .getDisplayName(TextStyle.NARROW_STANDALONE, messages.locale()));
    letter.getStyleClass().add("week-letter");
    Label sign = DaySign.of(day.state());
    VBox box = Boxes.column("week-day", letter, sign);
    String reason = new ProgressText(messages).day(day);
    String told =
        messages.text(
            "today.day",
            day.date().getDayOfWeek().getDisplayName(TextStyle.FULL, messages.locale()),
            reason);
    box.setAccessibleText(told);
    Tip.set(box, told);
    return box;
  }
}
