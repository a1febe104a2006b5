package app.limber.progress;

import app.limber.journal.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// How long it takes to read a hundred years of practice, held against one pass that only sums the
/// same sessions. The goal is less than 50 ms.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ProgressBenchmark {
  private static final int DAYS = 36_500;

  private final LocalDate today = Pattern.FIRST.plusDays(DAYS - 1);
  private final List<Session> log =
      Pattern.FIRST
          .datesUntil(today.plusDays(1))
          .filter(day -> day.toEpochDay() % 9 != 0)
          .map(day -> DayLog.on(day).build())
          .toList();

  @Benchmark
  public Progress progress() {
    return Progress.of(log, today, ProgressRules.standard());
  }

  @Benchmark
  public long sumOfTheSameSessions() {
    long sum = 0;
    for (Session session : log) {
      sum += session.activeSeconds();
    }
    return sum;
  }

  public static void main(String[] arguments) throws RunnerException {
    double progress = 0;
    double sum = 0;
    var options = new OptionsBuilder().include(ProgressBenchmark.class.getName() + "\\.").build();
    for (RunResult result : new Runner(options).run()) {
      double milliseconds = result.getPrimaryResult().getScore();
      if (result.getParams().getBenchmark().endsWith(".progress")) {
        progress = milliseconds;
      } else {
        sum = milliseconds;
      }
    }
    System.out.printf(
        "%d days: %.3f ms, %.0f times one sum over the sessions (%.4f ms)%n",
        DAYS, progress, progress / sum, sum);
  }
}
