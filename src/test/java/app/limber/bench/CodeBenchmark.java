package app.limber.bench;

import app.limber.content.ContentReader;
import app.limber.player.Player;
import app.limber.player.PlayerCommand;
import app.limber.player.PlayerOptions;
import app.limber.player.PlayerState;
import app.limber.player.Segment;
import app.limber.player.Timeline;
import app.limber.player.TimelineOptions;
import app.limber.progress.ProgressBenchmark;
import app.limber.routine.Library;
import app.limber.routine.Routine;
import app.limber.words.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/// The pure parts: compiling the timeline of a routine, and playing a whole routine on a simulated
/// clock, one pulse a segment; each beside a pass over the same segments that only adds up their
/// lengths.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CodeBenchmark {
  private final Library library =
      new ContentReader(Messages.of(Locale.ENGLISH)).readAll(null, null).library();
  private final Routine routine = library.routine("full-morning").orElseThrow();
  private Timeline timeline = Timeline.of(routine, library, TimelineOptions.standard());
  private long nanos;

  @Setup
  public void prepare() {
    timeline = Timeline.of(routine, library, TimelineOptions.standard());
  }

  @Benchmark
  public Timeline compile() {
    return Timeline.of(routine, library, TimelineOptions.standard());
  }

  @Benchmark
  public PlayerState simulate() {
    nanos = 0;
    Player player =
        new Player(
            timeline,
            () -> nanos,
            () -> Instant.EPOCH.plusNanos(nanos),
            PlayerOptions.rehearsal(PlayerOptions.MAX_SPEED));
    player.perform(new PlayerCommand.Start());
    while (!(player.snapshot().state() instanceof PlayerState.Finished)) {
      for (Segment segment : timeline.segments()) {
        // At true speed, a pulse after more than two seconds would count as sleep.
        nanos += Math.round(segment.length().toNanos() / PlayerOptions.MAX_SPEED);
        player.pulse();
      }
    }
    return player.snapshot().state();
  }

  @Benchmark
  public Duration addUp() {
    Duration sum = Duration.ZERO;
    for (Segment segment : timeline.segments()) {
      sum = sum.plus(segment.length());
    }
    return sum;
  }

  static List<Row> rows() throws RunnerException {
    double compile = 0;
    double simulate = 0;
    double addUp = 1;
    double streak = 0;
    double sum = 1;
    var options =
        new OptionsBuilder()
            .include(CodeBenchmark.class.getName() + "\\.")
            .include(ProgressBenchmark.class.getName() + "\\.")
            .build();
    for (RunResult result : new Runner(options).run()) {
      String name = result.getParams().getBenchmark();
      double score = result.getPrimaryResult().getScore();
      switch (name.substring(name.lastIndexOf('.') + 1)) {
        case "compile" -> compile = score;
        case "simulate" -> simulate = score;
        case "addUp" -> addUp = score;
        case "progress" -> streak = score;
        default -> sum = score;
      }
    }
    List<Row> rows = new ArrayList<>();
    String pass = "one pass over its segments";
    rows.add(new Row("compiling the timeline of `full-morning`", compile, "µs", pass, addUp, null));
    rows.add(new Row("playing it on a simulated clock", simulate, "µs", pass, addUp, null));
    rows.add(
        Row.alone("simulated routines a second (goal: over 10,000)", 1e6 / simulate, "", null));
    rows.add(
        new Row("streak over 100 years", streak, "ms", "one sum over the sessions", sum, null));
    return rows;
  }
}
