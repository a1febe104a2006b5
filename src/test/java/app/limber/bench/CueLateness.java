package app.limber.bench;

import app.limber.practice.guidance.CueLatencyBenchmark;
import app.limber.practice.guidance.CueLatencyBenchmark.Lateness;
import java.util.List;
import java.util.concurrent.ExecutionException;

/// How late cues come at true speed, beside bare timers for the same instants.
final class CueLateness {
  private static final double GOAL_MILLIS = 20;

  private CueLateness() {}

  static List<Row> rows(String routine) throws InterruptedException {
    try {
      Lateness lateness = CueLatencyBenchmark.measure(routine);
      return List.of(row("p50", 0.5, lateness), row("p99", 0.99, lateness));
    } catch (ExecutionException e) {
      throw new IllegalStateException("the cues of " + routine + " were not played", e);
    }
  }

  private static Row row(String name, double share, Lateness lateness) {
    return new Row(
        "lateness of cues at true speed, %s (goal: %.0f ms)".formatted(name, GOAL_MILLIS),
        at(share, lateness.cues()),
        "ms",
        "bare timers",
        at(share, lateness.timers()),
        null);
  }

  private static double at(double share, List<Double> late) {
    List<Double> sorted = late.stream().sorted().toList();
    return sorted.get((int) ((sorted.size() - 1) * share));
  }
}
