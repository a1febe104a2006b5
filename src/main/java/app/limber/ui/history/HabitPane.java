package app.limber.ui.history;

import app.limber.practice.Chart;
import app.limber.practice.Charts;
import app.limber.practice.History;
import app.limber.practice.TrendWords;
import app.limber.progress.DayState;
import app.limber.progress.Habit;
import app.limber.progress.Progress;
import app.limber.ui.controls.Texts;
import app.limber.words.Words;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// How settled the habit is: its numbers, and its strength over time.
final class HabitPane extends VBox {
  private final Words words;
  private final TrendWords trendWords;
  private final Progress progress;
  private final Habit habit;

  HabitPane(HistoryModel model, History history, Words words) {
    this.words = words;
    this.trendWords = new TrendWords(words);
    this.progress = history.progress();
    this.habit = model.habit(history);
    getStyleClass().add("overview-pane");
    FlowPane numbers = new FlowPane();
    numbers.getStyleClass().add("habit-numbers");
    numbers
        .getChildren()
        .addAll(
            number(words.text("habit.sessions"), String.valueOf(progress.totalSessions())),
            number(words.text("habit.minutes"), String.valueOf(progress.activeMinutes())),
            number(words.text("habit.mornings"), trendWords.morningsPerWeek(habit)),
            number(words.text("habit.start"), trendWords.usualStart(habit)),
            number(words.text("habit.strength"), trendWords.strength(progress.habitStrength())));
    getChildren().addAll(Texts.of(words.text("habit.title"), "history-heading"), numbers);
    Charts.strength(habit)
        .ifPresentOrElse(
            chart ->
                getChildren()
                    .addAll(Texts.of(words.text("habit.means"), "overview-reason"), box(chart)),
            () -> getChildren().add(Texts.of(words.text("habit.empty"), "overview-reason")));
  }

  private VBox number(String name, String value) {
    VBox box = new VBox(Texts.of(name, "small"), Texts.of(value, "overview-number"));
    box.getStyleClass().add("overview-streak");
    return box;
  }

  private ChartBox box(Chart chart) {
    SessionWords sessionWords = new SessionWords(words);
    List<ChartView.Stop> stops =
        habit.strength().stream()
            .map(
                each ->
                    new ChartView.Stop(
                        each.day(),
                        words.text(
                            "habit.day",
                            sessionWords.day(each.day(), progress.today()),
                            trendWords.strength(each.value()))))
            .toList();
    DateTimeFormatter format =
        DateTimeFormatter.ofPattern(words.text("habit.month"), words.locale());
    Table<Month> table =
        new Table<>(words.text("habit.title"), months())
            .column(words.text("habit.column.month"), 2, month -> format.format(month.month()))
            .column(
                words.text("habit.column.mornings"), 1, month -> String.valueOf(month.mornings()))
            .column(
                words.text("habit.strength"), 1, month -> trendWords.strength(month.strength()));
    return new ChartBox(
        chart,
        words.text("habit.axis"),
        words.text("habit.role"),
        stops,
        table,
        List.of(new ChartBox.Entry(Chart.Mark.STRENGTH, words.text("trend.legend.strength"))),
        words);
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
