package app.limber.ui.history;

import app.limber.journal.Session;
import app.limber.practice.log.Chart;
import app.limber.practice.log.Charts;
import app.limber.practice.session.TodaySnapshot;
import app.limber.practice.text.TrendText;
import app.limber.progress.StiffnessTrend;
import app.limber.progress.StiffnessTrend.Point;
import app.limber.ui.controls.SegmentedControl;
import app.limber.ui.controls.Texts;
import app.limber.words.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The trend of stiffness as a chart, as a table and in sentences.
final class StiffnessPane extends VBox {
  private final TodaySnapshot history;
  private final Messages messages;
  private final TrendText trendText;
  private final SessionDetailText sessionDetailText;
  private final VBox shown = new VBox();

  StiffnessPane(HistoryModel model, TodaySnapshot history, Messages messages) {
    this.history = history;
    this.messages = messages;
    this.trendText = new TrendText(messages);
    this.sessionDetailText = new SessionDetailText(messages);
    getStyleClass().add("overview-pane");
    shown.getStyleClass().add("trend-shown");
    ObjectProperty<TimeRange> timeRange = model.reachProperty();
    SegmentedControl<TimeRange> segments =
        new SegmentedControl<>(
            messages.text("trend.range"),
            List.of(TimeRange.values()),
            range -> messages.name("trend.range", range),
            timeRange,
            timeRange::set);
    segments.setId("trend-reach");
    getChildren()
        .addAll(Texts.of(messages.text("trend.title"), "history-heading"), segments, shown);
    show(timeRange.get());
    timeRange.subscribe((_, now) -> show(now));
  }

  private void show(TimeRange timeRange) {
    StiffnessTrend trend = StiffnessTrend.of(sessions(timeRange));
    shown.getChildren().clear();
    Charts.stiffness(trend).ifPresent(chart -> shown.getChildren().add(box(chart, trend)));
    for (String sentence : trendText.sentences(trend)) {
      shown.getChildren().add(Texts.of(sentence, "trend-sentence"));
    }
    if (trend.points().size() > Chart.MOST_POINTS) {
      shown.getChildren().add(Texts.of(messages.text("trend.no-points"), "small"));
    }
    if (!trend.points().isEmpty()) {
      shown.getChildren().add(Texts.of(messages.text("trend.caution"), "small"));
    }
  }

  /// The sessions within a time range, oldest first.
  private List<Session> sessions(TimeRange timeRange) {
    return history.sessions().stream()
        .filter(session -> session.isDated() && !session.practiceDay().isAfter(history.today()))
        .filter(session -> timeRange.holds(session.practiceDay(), history.today()))
        .toList();
  }

  private ChartBox box(Chart chart, StiffnessTrend trend) {
    List<ChartView.Stop> stops =
        trend.points().stream().map(p -> new ChartView.Stop(p.day(), told(p))).toList();
    Table<Point> table =
        new Table<>(messages.text("trend.title"), trend.points().reversed())
            .column(messages.text("trend.column.day"), 2, p -> sessionDetailText.tableDay(p.day()))
            .column(messages.text("trend.column.before"), 1, p -> whole(p.before()))
            .column(messages.text("trend.column.after"), 1, p -> whole(p.after()))
            .column(messages.text("trend.column.mean-before"), 1.3, p -> mean(p.meanBefore()))
            .column(messages.text("trend.column.mean-after"), 1.3, p -> mean(p.meanAfter()))
            .column(
                messages.text("trend.column.pain"),
                1,
                p -> p.pain() ? messages.text("trend.pain") : "");
    return new ChartBox(
        chart,
        messages.text("trend.axis"),
        messages.text("trend.role"),
        stops,
        table,
        legend(chart),
        messages);
  }

  private List<ChartBox.Entry> legend(Chart chart) {
    List<ChartBox.Entry> legend = new ArrayList<>();
    for (Chart.Series series : chart.series()) {
      boolean smear = series.spots().size() > Chart.MOST_POINTS;
      switch (series.mark()) {
        case BEFORE -> entry(legend, series, !smear, messages.text("trend.legend.before"));
        case AFTER -> entry(legend, series, !smear, messages.text("trend.legend.after"));
        case MEAN_BEFORE -> entry(legend, series, true, messages.text("trend.legend.mean-before"));
        case MEAN_AFTER -> entry(legend, series, true, messages.text("trend.legend.mean-after"));
        case PAIN -> entry(legend, series, true, messages.text("trend.legend.pain"));
        case STRENGTH -> entry(legend, series, true, messages.text("trend.legend.strength"));
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
        messages.text(
            "trend.point",
            sessionDetailText.day(point.day(), history.today()),
            whole(point.before()),
            whole(point.after()));
    if (point.meanBefore() != null || point.meanAfter() != null) {
      told =
          messages.text(
              "trend.point.means", told, mean(point.meanBefore()), mean(point.meanAfter()));
    }
    return point.pain() ? messages.text("trend.point.pain", told) : told;
  }

  private String whole(@Nullable Integer value) {
    return value == null ? messages.text("history.not-told") : value.toString();
  }

  private String mean(@Nullable Double value) {
    return value == null ? messages.text("history.not-told") : trendText.number(value);
  }
}
