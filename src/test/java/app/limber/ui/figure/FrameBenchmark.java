package app.limber.ui.figure;

import app.limber.figure.Shown;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.stage.Stage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// What a frame of the figure costs the JavaFX thread at 1280×800 on the software pipeline, beside
/// clearing an empty canvas of the same size. Run [#main].
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {
      "-Dglass.platform=Headless",
      "-Dprism.order=sw",
      "--enable-native-access=ALL-UNNAMED"
    })
public class FrameBenchmark {
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 800;

  @Param({"pelvic-tilt", "trunk-rotation", "cat-camel"})
  private String stretch = "";

  private final AtomicInteger count = new AtomicInteger();
  private Shown shown;
  private Stage stage;
  private FigureCanvas figure;
  private Canvas empty;

  @Setup(Level.Trial)
  public void open() throws InterruptedException {
    shown = Shown.of(stretch);
    CountDownLatch opened = new CountDownLatch(1);
    Platform.startup(
        () -> {
          figure = new FigureCanvas();
          figure.resize(WIDTH, HEIGHT);
          empty = new Canvas(WIDTH, HEIGHT);
          stage = new Stage();
          stage.setScene(new Scene(new Group(empty, figure), WIDTH, HEIGHT));
          stage.show();
          opened.countDown();
        });
    opened.await();
  }

  @TearDown(Level.Trial)
  public void close() {
    Platform.exit();
  }

  @Benchmark
  public void figure() throws InterruptedException {
    double share = count.incrementAndGet() % 180 / 180.0;
    onFx(
        () -> {
          figure.show(
              shown
                  .figure()
                  .at(shown.side(), 2, 0, share, Duration.ofMillis((long) (share * 3000))));
          figure.layout();
        });
  }

  @Benchmark
  public void emptyCanvas() throws InterruptedException {
    onFx(() -> empty.getGraphicsContext2D().clearRect(0, 0, WIDTH, HEIGHT));
  }

  /// Frames are drawn as fast as the pulse allows, so what piles up is drawn, too.
  private static void onFx(Runnable work) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          work.run();
          done.countDown();
        });
    done.await();
  }

  /// Runs the benchmark.
  public static void main(String[] arguments) throws RunnerException {
    new Runner(new OptionsBuilder().include(FrameBenchmark.class.getSimpleName()).build()).run();
  }
}
