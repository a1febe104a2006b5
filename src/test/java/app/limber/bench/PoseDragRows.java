package app.limber.bench;

import app.limber.ui.maker.posing.PoseDragBenchmark;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// The time that a frame takes on the JavaFX application thread while a part of the figure is
/// dragged.
final class PoseDragRows {
  private static final double MOST_MILLIS = 8;

  private PoseDragRows() {}

  static List<Row> rows() throws RunnerException {
    var options = new OptionsBuilder().include(PoseDragBenchmark.class.getName() + "\\.").build();
    List<Row> rows = new ArrayList<>();
    for (RunResult result : new Runner(options).run()) {
      rows.add(
          Row.alone(
              "a frame while dragging " + result.getParams().getParam("part"),
              result.getPrimaryResult().getScore(),
              "ms",
              MOST_MILLIS));
    }
    return rows;
  }
}
