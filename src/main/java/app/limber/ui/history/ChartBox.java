package app.limber.ui.history;

import app.limber.practice.log.Chart;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Texts;
import app.limber.words.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;

/// A chart with its legend and the description of the selected day; a button swaps it for a table.
final class ChartBox extends VBox {
  private final Messages messages;
  private final Node chart;
  private final Table<?> table;
  private final Button swap;

  /// @param axis the title of the value axis
  /// @param legend the entries of the legend
  ChartBox(
      Chart chart,
      String axis,
      String role,
      List<ChartView.Stop> stops,
      Table<?> table,
      List<Entry> legend,
      Messages messages) {
    this.messages = messages;
    this.table = table;
    getStyleClass().add("chart-box");
    Label told = Texts.of("", "overview-reason", "chart-told");
    ChartView view = new ChartView(chart, role, stops, messages, told::setText);
    view.setId("chart");
    table.setId("chart-table");
    FlowPane signs = Boxes.flow("year-legend");
    legend.forEach(entry -> signs.getChildren().add(sign(entry)));
    VBox drawn = Boxes.column("chart-box", Texts.of(axis, "small"), view, told, signs);
    this.chart = drawn;
    swap = Buttons.link("chart-swap", messages.text("history.table"), this::swap);
    getChildren().addAll(drawn, swap);
  }

  /// A mark and its name.
  record Entry(Chart.Mark mark, String name) {}

  private void swap() {
    boolean toTable = getChildren().contains(chart);
    getChildren().set(0, toTable ? table : chart);
    swap.setText(messages.text(toTable ? "history.chart" : "history.table"));
    swap.setAccessibleText(swap.getText());
  }

  private static HBox sign(Entry entry) {
    SVGPath sign = new SVGPath();
    sign.setContent(
        switch (entry.mark()) {
          case BEFORE -> "M0 6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z";
          case AFTER -> "M0 2h8v8h-8Z";
          case PAIN -> "M0 2l8 8m0 -8l-8 8";
          case MEAN_BEFORE, MEAN_AFTER, STRENGTH -> "M0 6H24";
        });
    sign.getStyleClass().addAll("chart-series", "chart-" + Messages.code(entry.mark()));
    Label name = new Label(entry.name());
    name.getStyleClass().add("small");
    return Boxes.row("year-legend-entry", sign, name);
  }
}
