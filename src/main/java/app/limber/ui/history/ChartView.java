package app.limber.ui.history;

import app.limber.practice.log.Chart;
import app.limber.practice.log.Chart.Series;
import app.limber.words.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Font;

/// A chart with its axes. Arrow keys and pointer select a stop, which is described in words, so
/// that nothing depends on the drawing alone.
final class ChartView extends Pane {
  private static final double HEIGHT_EMS = 14;
  private static final double TICK_EMS = 5.5;
  private static final double POINT_EMS = 0.22;

  private final Chart chart;
  private final List<Stop> stops;
  private final Consumer<String> teller;
  private final Messages messages;
  private final Map<Series, SVGPath> outlines = new LinkedHashMap<>();
  private final Map<Double, Label> levels = new LinkedHashMap<>();
  private final List<Label> ticks = new ArrayList<>();
  private final SVGPath grid = new SVGPath();
  private final SVGPath cursor = new SVGPath();
  private final Label em = new Label();
  private int here;

  /// @param role the accessible role description, with the keys
  /// @param stops the days that can be selected, in their order; not empty
  /// @param teller receives the description of the selected stop
  ChartView(
      Chart chart, String role, List<Stop> stops, Messages messages, Consumer<String> teller) {
    this.chart = chart;
    this.stops = List.copyOf(stops);
    this.messages = messages;
    this.teller = teller;
    this.here = stops.size() - 1;
    getStyleClass().add("chart");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleRoleDescription(role);
    setMinHeight(Region.USE_PREF_SIZE);
    grid.getStyleClass().add("chart-grid");
    cursor.getStyleClass().add("chart-cursor");
    cursor.visibleProperty().bind(focusedProperty());
    getChildren().addAll(grid, em, cursor);
    for (double level : chart.levels()) {
      levels.put(level, axis(String.valueOf(Math.round(level))));
    }
    for (Series series : chart.series()) {
      SVGPath outline = new SVGPath();
      outline.getStyleClass().addAll("chart-series", "chart-" + Messages.code(series.mark()));
      outlines.put(series, outline);
    }
    getChildren().addAll(levels.values());
    getChildren().addAll(outlines.values());
    getChildren().forEach(child -> child.setManaged(false));
    setOnKeyPressed(this::key);
    setOnMousePressed(
        press -> {
          requestFocus();
          go(nearest(press.getX() - left()));
        });
    go(here);
  }

  /// A day of the chart and its description.
  record Stop(LocalDate day, String told) {}

  private static Label axis(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("chart-axis");
    return label;
  }

  private void key(KeyEvent key) {
    boolean mine = true;
    switch (key.getCode()) {
      case LEFT -> go(here - 1);
      case RIGHT -> go(here + 1);
      case HOME -> go(0);
      case END -> go(stops.size() - 1);
      default -> mine = false;
    }
    if (mine) {
      key.consume();
    }
  }

  private int nearest(double x) {
    int nearest = 0;
    for (int i = 1; i < stops.size(); i++) {
      if (distance(i, x) < distance(nearest, x)) {
        nearest = i;
      }
    }
    return nearest;
  }

  private double distance(int stop, double x) {
    return Math.abs(chart.x(stops.get(stop).day(), fieldWidth()) - x);
  }

  private void go(int stop) {
    if (stop >= 0 && stop < stops.size()) {
      here = stop;
      setAccessibleText(stops.get(here).told());
      teller.accept(stops.get(here).told());
      requestLayout();
    }
  }

  private double em() {
    Font font = em.getFont();
    return font.getSize();
  }

  private double left() {
    return em() * 2.2;
  }

  private double fieldWidth() {
    return Math.max(1, getWidth() - left() - em() * 1.2);
  }

  private double top() {
    return em() * 0.7;
  }

  private double fieldHeight() {
    return Math.max(1, getHeight() - top() - em() * 1.8);
  }

  @Override
  protected double computePrefHeight(double width) {
    return em() * HEIGHT_EMS;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double width = fieldWidth();
    double height = fieldHeight();
    StringBuilder lines = new StringBuilder();
    levels.forEach(
        (level, label) -> {
          long y = Math.round(chart.y(level, height));
          lines.append("M0 ").append(y).append("H").append(Math.round(width));
          label.autosize();
          label.relocate(left() - label.getWidth() - em() * 0.6, top() + y - label.getHeight() / 2);
        });
    place(grid, lines.toString());
    outlines.forEach(
        (series, outline) ->
            place(outline, chart.outline(series, width, height, em() * POINT_EMS)));
    long x = Math.round(chart.x(stops.get(here).day(), width));
    place(cursor, "M" + x + " 0V" + Math.round(height));
    layTicks(width, height);
  }

  private void place(SVGPath path, String content) {
    path.setContent(content);
    path.relocate(0, 0);
    path.setLayoutX(left());
    path.setLayoutY(top());
  }

  private void layTicks(double width, double height) {
    getChildren().removeAll(ticks);
    ticks.clear();
    for (Chart.Tick tick : chart.ticks((int) (width / (em() * TICK_EMS)))) {
      Label label = axis(tick.label(messages));
      label.setManaged(false);
      ticks.add(label);
      getChildren().add(label);
      label.applyCss();
      label.autosize();
      double x = left() + chart.x(tick.day(), width) - label.getWidth() / 2;
      double most = getWidth() - label.getWidth();
      label.relocate(Math.clamp(x, 0, Math.max(0, most)), top() + height + em() * 0.5);
    }
  }
}
