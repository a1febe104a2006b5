package app.limber.ui.history;

import app.limber.practice.session.TodaySnapshot;
import app.limber.practice.text.ProgressText;
import app.limber.progress.DayState;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.DaySign;
import app.limber.ui.controls.Texts;
import app.limber.words.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The year as a calendar with a legend, the totals, and the description of the selected day.
final class YearPane extends VBox {
  private static final int SHADES = 4;
  private static final List<DayState> COUNTED =
      List.of(DayState.EASED, DayState.REST, DayState.TRAVEL, DayState.MISSED);

  private final Messages messages;
  private final ProgressText progressText;
  private final SessionDetailText sessionDetailText;
  private final LocalDate today;

  YearPane(HistoryModel model, TodaySnapshot history, Messages messages) {
    this.messages = messages;
    this.progressText = new ProgressText(messages);
    this.sessionDetailText = new SessionDetailText(messages);
    this.today = history.today();
    getStyleClass().add("year-pane");
    Year year = Year.of(history, messages.firstDayOfWeek());
    Label told = Texts.of("", "overview-reason", "year-told");
    HeatMap map =
        new HeatMap(
            year,
            messages,
            this::tell,
            entry -> told.setText(tell(entry)),
            entry -> model.chooseDay(entry.day().date()));
    getChildren()
        .addAll(Texts.of(messages.text("history.year"), "card-heading"), map, told, legend(year));
  }

  private String tell(Year.Entry entry) {
    String reason =
        messages.text(
            "history.week.day",
            sessionDetailText.day(entry.day().date(), today),
            progressText.day(entry.day()));
    return entry.minutes() == 0
        ? reason
        : messages.text(
            "history.year.day", reason, messages.count("history.year.minutes", entry.minutes()));
  }

  /// The legend, with the number of days of each state.
  private FlowPane legend(Year year) {
    Map<DayState, Integer> states = year.states();
    HBox shades = Boxes.row("year-shades");
    for (int shade = 1; shade <= SHADES; shade++) {
      shades.getChildren().add(cell("", "year-practised", "shade-" + shade));
    }
    FlowPane legend = Boxes.flow("year-legend");
    int practised = states.getOrDefault(DayState.PRACTISED, 0);
    legend.getChildren().add(entry(shades, count(DayState.PRACTISED, practised)));
    legend
        .getChildren()
        .add(new HBox(small(messages.count("history.year.minutes", year.minutes()))));
    for (DayState state : COUNTED) {
      int days = states.getOrDefault(state, 0);
      if (days > 0) {
        Label cell = cell(DaySign.sign(state), "year-" + Messages.code(state), "shade-0");
        legend.getChildren().add(entry(new HBox(cell), count(state, days)));
      }
    }
    return legend;
  }

  private String count(DayState state, int days) {
    return messages.text("history.year.count", days, messages.name("day-state", state));
  }

  private static HBox entry(HBox sign, String text) {
    return Boxes.row("year-legend-entry", sign, small(text));
  }

  private static Label small(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("small");
    return label;
  }

  private static Label cell(String sign, String... styles) {
    Label cell = new Label(sign);
    cell.getStyleClass().addAll("year-cell", "year-legend-cell");
    cell.getStyleClass().addAll(styles);
    return cell;
  }
}
