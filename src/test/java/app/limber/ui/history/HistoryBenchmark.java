package app.limber.ui.history;

import app.limber.Composition;
import app.limber.testing.LongLog;
import app.limber.testing.TestAdapters;
import app.limber.ui.controls.FileDialogs;
import app.limber.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/// How long it takes from the wish to look at History until its page is laid out and drawn, on logs
/// of 1, 10 and 100 years, beside an empty log; all warm. The goal for 100 years (36,500 days,
/// 40,000 sessions, 300,000 stretch rows) is at most 150 ms more than for an empty log. Run
/// [#main]; with `-Dglass.platform=Headless -Dprism.order=sw` it needs no display.
public final class HistoryBenchmark {
  private static final int WARM_UPS = 25;
  private static final int ROUNDS = 21;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Instant NOW = TODAY.atTime(20, 0).toInstant(ZoneOffset.UTC);

  private final Messages messages = Messages.of(Locale.ENGLISH);
  private final Stage stage;
  private final BorderPane root = new BorderPane();

  private HistoryBenchmark(Stage stage) {
    this.stage = stage;
  }

  /// Runs the benchmark.
  public static void main(String[] arguments) throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    HistoryBenchmark[] benchmark = new HistoryBenchmark[1];
    Platform.startup(
        () -> {
          benchmark[0] = new HistoryBenchmark(new Stage());
          benchmark[0].open();
          started.countDown();
        });
    started.await();
    double empty = 0;
    for (int years : new int[] {0, 1, 10, 100}) {
      double milliseconds = benchmark[0].measure(years);
      empty = years == 0 ? milliseconds : empty;
      System.out.printf(
          "%3d years: %6.1f ms, %+.1f ms beside an empty log%n",
          years, milliseconds, milliseconds - empty);
    }
    Platform.exit();
  }

  private void open() {
    root.getStyleClass().add("limber");
    Scene scene = new Scene(root, 1180, 760);
    scene
        .getStylesheets()
        .add(String.valueOf(HistoryPage.class.getResource("/app/limber/ui/limber.css")));
    stage.setScene(scene);
    stage.show();
  }

  private double measure(int years) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("limber-benchmark");
    Path file = folder.resolve("limber.db");
    try (ExecutorService background = Executors.newSingleThreadExecutor();
        ExecutorService writer = Executors.newSingleThreadExecutor();
        Composition services =
            Composition.of(
                new TestAdapters(folder),
                new Composition.Clocks(() -> NOW, () -> ZoneOffset.UTC, System::nanoTime),
                new Composition.Threads(background, writer::execute, Platform::runLater))) {
      if (years > 0) {
        long begin = System.nanoTime();
        int sessions = LongLog.write(file, years, TODAY);
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf("%d sessions written, %.0f a second%n", sessions, sessions / seconds);
      }
      double[] times = new double[ROUNDS];
      for (int round = -WARM_UPS; round < ROUNDS; round++) {
        double time = openOnce(services);
        if (round >= 0) {
          times[round] = time;
        }
      }
      Arrays.sort(times);
      return times[ROUNDS / 2];
    }
  }

  private double openOnce(Composition services) throws InterruptedException {
    CountDownLatch drawn = new CountDownLatch(1);
    long begin = System.nanoTime();
    long[] end = new long[1];
    Platform.runLater(
        () -> {
          HistoryModel model =
              new HistoryModel(
                  services.snapshots(),
                  services.log(),
                  services.sessions(),
                  services.settings(),
                  messages,
                  _ -> {});
          FilesModel files = new FilesModel(model, services.transfers(), messages);
          HistoryPage page =
              new HistoryPage(model, files, FileDialogs.ofSystem(), _ -> {}, _ -> "", messages);
          root.setCenter(page.view());
          page.shown();
          model
              .historyProperty()
              .subscribe(
                  history -> {
                    if (history != null) {
                      WritableImage image = root.getScene().snapshot(null);
                      end[0] = image.getWidth() > 0 ? System.nanoTime() : begin;
                      drawn.countDown();
                    }
                  });
        });
    drawn.await();
    return (end[0] - begin) / 1e6;
  }
}
