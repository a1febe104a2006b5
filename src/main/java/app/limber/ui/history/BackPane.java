package app.limber.ui.history;

import app.limber.journal.Outline;
import app.limber.journal.Session;
import app.limber.practice.Chart;
import app.limber.practice.Charts;
import app.limber.practice.History;
import app.limber.practice.TrendWords;
import app.limber.progress.StiffnessTrend;
import app.limber.progress.StiffnessTrend.Point;
import app.limber.ui.controls.Segments;
import app.limber.ui.controls.Texts;
import app.limber.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Whether the back gets better, as far as the answers show it.
final class BackPane extends VBox {
  private final History history;
  private final Words words;
  private final TrendWords trendWords;
  private final SessionWords sessionWords;
  private final VBox shown = new VBox();

  BackPane(HistoryModel model, History history, Words words) {
    this.history = history;
    this.words = words;
    this.trendWords = new TrendWords(words);
    this.sessionWords = new SessionWords(words);
    getStyleClass().add("overview-pane");
    shown.getStyleClass().add("trend-shown");
    Map<Reach, String> reaches = new LinkedHashMap<>();
    for (Reach reach : Reach.values()) {
      reaches.put(reach, words.name("trend.range", reach));
    }
    ObjectProperty<Reach> reach = model.reachProperty();
    Segments<Reach> segments =
        new Segments<>(words.text("trend.range"), reaches, reach, reach::set);
    segments.setId("trend-reach");
    getChildren().addAll(Texts.of(words.text("trend.title"), "history-heading"), segments, shown);
    show(reach.get());
    reach.subscribe((was, now) -> show(now));
  }

  private void show(Reach reach) {
    StiffnessTrend trend = StiffnessTrend.of(sessions(reach));
    shown.getChildren().clear();
    Charts.stiffness(trend).ifPresent(chart -> shown.getChildren().add(box(chart, trend)));
    for (String sentence : trendWords.sentences(trend)) {
      shown.getChildren().add(Texts.of(sentence, "trend-sentence"));
    }
    if (trend.points().size() > Chart.MOST_POINTS) {
      shown.getChildren().add(Texts.of(words.text("trend.no-points"), "small"));
    }
    if (!trend.points().isEmpty()) {
      shown.getChildren().add(Texts.of(words.text("trend.caution"), "small"));
    }
  }

  /// Those that have started within reach, oldest first.
  private List<Session> sessions(Reach reach) {
    return history.sessions().reversed().stream()
        .map(Outline::session)
        .filter(session -> !session.practiceDay().isAfter(history.today()))
        .filter(session -> reach.holds(session.practiceDay(), history.today()))
        .toList();
  }

  private ChartBox box(Chart chart, StiffnessTrend trend) {
    List<ChartView.Stop> stops =
        trend.points().stream().map(p -> new ChartView.Stop(p.day(), told(p))).toList();
    Table<Point> table =
        new Table<>(words.text("trend.title"), trend.points().reversed())
            .column(words.text("trend.column.day"), 2, p -> sessionWords.tableDay(p.day()))
            .column(words.text("trend.column.before"), 1, p -> whole(p.before()))
            .column(words.text("trend.column.after"), 1, p -> whole(p.after()))
            .column(words.text("trend.column.mean-before"), 1.3, p -> mean(p.meanBefore()))
            .column(words.text("trend.column.mean-after"), 1.3, p -> mean(p.meanAfter()))
            .column(
                words.text("trend.column.pain"), 1, p -> p.pain() ? words.text("trend.pain") : "");
    return new ChartBox(
        chart,
        words.text("trend.axis"),
        words.text("trend.role"),
        stops,
        table,
        legend(chart),
        words);
  }

  private List<ChartBox.Entry> legend(Chart chart) {
    List<ChartBox.Entry> legend = new ArrayList<>();
    for (Chart.Series series : chart.series()) {
      boolean smear = series.spots().size() > Chart.MOST_POINTS;
      switch (series.mark()) {
        case BEFORE -> entry(legend, series, !smear, words.text("trend.legend.before"));
        case AFTER -> entry(legend, series, !smear, words.text("trend.legend.after"));
        case MEAN_BEFORE -> entry(legend, series, true, words.text("trend.legend.mean-before"));
        case MEAN_AFTER -> entry(legend, series, true, words.text("trend.legend.mean-after"));
        case PAIN -> entry(legend, series, true, words.text("trend.legend.pain"));
        case STRENGTH -> entry(legend, series, true, words.text("trend.legend.strength"));
      }
    }
    return legend;
  }

  private static void entry(
      List<ChartBox.Entry> legend, Chart.Series series, boolean drawn, String name) {
    if (drawn && !series.spots().isEmpty()) {
      legend.add(new ChartBox.Entry(series.mark(), name));
    }
  }

  private String told(Point point) {
    String told =
        words.text(
            "trend.point",
            sessionWords.day(point.day(), history.today()),
            whole(point.before()),
            whole(point.after()));
    if (point.meanBefore() != null || point.meanAfter() != null) {
      told =
          words.text("trend.point.means", told, mean(point.meanBefore()), mean(point.meanAfter()));
    }
    return point.pain() ? words.text("trend.point.pain", told) : told;
  }

  private String whole(@Nullable Integer value) {
    return value == null ? words.text("history.not-told") : value.toString();
  }

  private String mean(@Nullable Double value) {
    return value == null ? words.text("history.not-told") : trendWords.number(value);
  }
}
