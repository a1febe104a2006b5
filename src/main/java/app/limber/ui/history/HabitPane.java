package app.limber.ui.history;

import app.limber.practice.log.Chart;
import app.limber.practice.log.Charts;
import app.limber.practice.session.TodaySnapshot;
import app.limber.practice.text.TrendText;
import app.limber.progress.DayState;
import app.limber.progress.Habit;
import app.limber.progress.Progress;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Texts;
import app.limber.words.Messages;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The habit's numbers, and its strength over time.
final class HabitPane extends VBox {
  private final Messages messages;
  private final TrendText trendText;
  private final Progress progress;
  private final Habit habit;

  HabitPane(HistoryModel model, TodaySnapshot history, Messages messages) {
    this.messages = messages;
    this.trendText = new TrendText(messages);
    this.progress = history.progress();
    this.habit = model.habit(history);
    getStyleClass().add("overview-pane");
    FlowPane numbers = Boxes.flow("habit-numbers");
    numbers
        .getChildren()
        .addAll(
            number(messages.text("habit.sessions"), String.valueOf(progress.totalSessions())),
            number(messages.text("habit.minutes"), String.valueOf(progress.activeMinutes())),
            number(messages.text("habit.mornings"), trendText.morningsPerWeek(habit)),
            number(messages.text("habit.start"), trendText.usualStart(habit)),
            number(messages.text("habit.strength"), trendText.strength(progress.habitStrength())));
    getChildren().addAll(Texts.of(messages.text("habit.title"), "history-heading"), numbers);
    Charts.strength(habit)
        .ifPresentOrElse(
            chart ->
                getChildren()
                    .addAll(Texts.of(messages.text("habit.means"), "overview-reason"), box(chart)),
            () -> getChildren().add(Texts.of(messages.text("habit.empty"), "overview-reason")));
  }

  private VBox number(String name, String value) {
    return Boxes.column(
        "overview-streak", Texts.of(name, "small"), Texts.of(value, "overview-number"));
  }

  private ChartBox box(Chart chart) {
    SessionDetailText sessionDetailText = new SessionDetailText(messages);
    List<ChartView.Stop> stops =
        habit.strength().stream()
            .map(
                each ->
                    new ChartView.Stop(
                        each.day(),
                        messages.text(
                            "habit.day",
                            sessionDetailText.day(each.day(), progress.today()),
                            trendText.strength(each.value()))))
            .toList();
    Table<Month> table =
        new Table<>(messages.text("habit.title"), months())
            .column(
                messages.text("habit.column.month"),
                2,
                month -> messages.date("habit.month", month.month()))
            .column(
                messages.text("habit.column.mornings"),
                1,
                month -> String.valueOf(month.mornings()))
            .column(
                messages.text("habit.strength"), 1, month -> trendText.strength(month.strength()));
    return new ChartBox(
        chart,
        messages.text("habit.axis"),
        messages.text("habit.role"),
        stops,
        table,
        List.of(new ChartBox.Entry(Chart.Mark.STRENGTH, messages.text("trend.legend.strength"))),
        messages);
  }

  /// A month, its practised days, and the habit strength at its end.
  private record Month(YearMonth month, int mornings, double strength) {}

  /// Newest first.
  private List<Month> months() {
    Map<YearMonth, Month> months = new TreeMap<>();
    for (int i = 0; i < habit.strength().size(); i++) {
      Habit.Strength strength = habit.strength().get(i);
      YearMonth month = YearMonth.from(strength.day());
      boolean practised = progress.ledger().get(i).state() == DayState.PRACTISED;
      int before = months.containsKey(month) ? months.get(month).mornings() : 0;
      months.put(month, new Month(month, before + (practised ? 1 : 0), strength.value()));
    }
    return List.copyOf(months.values()).reversed();
  }
}
