package app.limber.player;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// How long it takes to find places in a timeline of 10,000 segments, held against a scan of it
/// from the start. The ratio says what the search is worth on any machine.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TimelineBenchmark {
  private Timeline timeline = Timelines.ofSegments(500);
  private Duration[] positions = {};
  private int turn;

  @Setup
  public void prepare() {
    timeline = Timelines.ofSegments(10_000);
    positions =
        new Random(1)
            .longs(1024, 0, timeline.total().toNanos())
            .mapToObj(Duration::ofNanos)
            .toArray(Duration[]::new);
  }

  private Duration nextPosition() {
    turn = (turn + 1) % positions.length;
    return positions[turn];
  }

  @Benchmark
  public int search() {
    return timeline.indexAt(nextPosition());
  }

  @Benchmark
  public int scan() {
    Duration position = nextPosition();
    List<Segment> segments = timeline.segments();
    int index = 0;
    while (segments.get(index).end().compareTo(position) <= 0) {
      index++;
    }
    return index;
  }

  /// Runs both and prints how many times faster the search is.
  public static void main(String[] args) throws RunnerException {
    double search = 1;
    double scan = 0;
    for (RunResult result :
        new Runner(
                new OptionsBuilder().include(TimelineBenchmark.class.getName() + "\\..*").build())
            .run()) {
      double score = result.getPrimaryResult().getScore();
      if (result.getParams().getBenchmark().endsWith(".search")) {
        search = score;
      } else {
        scan = score;
      }
    }
    System.out.printf(
        "search %.0f ns, scan %.0f ns, ratio 1 : %.0f%n", search, scan, scan / search);
  }
}
