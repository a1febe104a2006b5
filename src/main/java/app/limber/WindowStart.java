package app.limber;

import app.limber.cli.Window;
import app.limber.cli.WindowRequest;
import app.limber.content.ContentReader;
import app.limber.content.ContentWatch;
import app.limber.content.SchemaFiles;
import app.limber.content.UserRoutines;
import app.limber.desktop.SystemBrowser;
import app.limber.desktop.SystemDataFolder;
import app.limber.exchange.LogFilesOnDisk;
import app.limber.journal.sqlite.SqliteJournal;
import app.limber.player.Ticker;
import app.limber.practice.Coach;
import app.limber.practice.DataDesk;
import app.limber.practice.LogDesk;
import app.limber.practice.LogTravel;
import app.limber.practice.LogWords;
import app.limber.practice.ProblemWords;
import app.limber.practice.RoutineDesk;
import app.limber.practice.SettingsStore;
import app.limber.practice.WindowMemory;
import app.limber.practice.WindowPlace;
import app.limber.settings.SettingsFile;
import app.limber.settings.WindowFile;
import app.limber.ui.FolderChooser;
import app.limber.ui.FxPulse;
import app.limber.ui.LimberWindow;
import app.limber.ui.UiParts;
import app.limber.ui.history.FileDialogs;
import app.limber.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Opens the window: starts the toolkit and the executors, puts the parts together, and ends them
/// when the window is closed.
final class WindowStart implements Window {
  private static final System.Logger LOG = System.getLogger(WindowStart.class.getName());

  private final Words words;
  private final InstantSource clock;
  private final Supplier<ZoneId> zone;
  private final Ticker ticker;
  private volatile @Nullable Stage opened;

  WindowStart(Words words, InstantSource clock, Supplier<ZoneId> zone, Ticker ticker) {
    this.words = words;
    this.clock = clock;
    this.zone = zone;
    this.ticker = ticker;
  }

  @Override
  public int open(Path dataFolder, WindowRequest request) {
    CountDownLatch closed = new CountDownLatch(1);
    // What is begun last ends first: whoever still has something for the log comes before the log.
    try (ExecutorService writer = Executors.newSingleThreadExecutor(daemon("limber-log"));
        LogDesk desk = desk(dataFolder, writer);
        ExecutorService background = Executors.newCachedThreadPool(daemon("limber-background"));
        ScheduledExecutorService minutes =
            Executors.newSingleThreadScheduledExecutor(daemon("limber-minutes"));
        ContentWatch watch = new ContentWatch(dataFolder.resolve("content"), background);
        CompanyStart company = new CompanyStart(words, ticker, Platform::runLater)) {
      SettingsStore settings = new SettingsFile(dataFolder);
      SettingsStore.Loaded loaded = settings.load();
      Coach coach =
          new Coach(
              () -> new ContentReader(words).readAll(dataFolder.resolve("content")),
              desk,
              settings,
              loaded.settings(),
              background,
              Platform::runLater,
              clock,
              zone,
              ticker,
              UUID::randomUUID);
      DataDesk data =
          new DataDesk(
              new SystemDataFolder(dataFolder, System.getProperty("os.name")),
              coach,
              desk,
              background,
              Platform::runLater);
      Path content = dataFolder.resolve("content");
      RoutineDesk routines =
          new RoutineDesk(new UserRoutines(content, words), background, Platform::runLater);
      LogTravel travel =
          new LogTravel(
              coach,
              new LogFilesOnDisk(words),
              SqliteJournal::factsOf,
              new SystemBrowser(System.getProperty("os.name"))::show,
              background,
              Platform::runLater);
      background.execute(() -> putSchemasBeside(content));
      UiParts parts =
          new UiParts(
              words,
              coach,
              loaded.reading(),
              new ProblemWords(words)::sentence,
              new LogWords(words, log(dataFolder))::sentence,
              beat -> everyMinute(minutes, beat),
              FxPulse::new,
              company,
              company.sound(),
              data,
              FolderChooser.ofSystem(),
              routines,
              changed -> watch.begin(() -> Platform.runLater(changed)),
              inBackground(new WindowFile(dataFolder), background),
              travel,
              FileDialogs.ofSystem());
      UiParts.Opening opening = new UiParts.Opening(request.routine(), request.speed());
      Platform.startup(
          () -> {
            Stage stage = new Stage();
            stage.setOnHidden(event -> closed.countDown());
            new LimberWindow(stage, parts, opening).show();
            opened = stage;
          });
      closed.await();
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    } finally {
      Platform.exit();
    }
  }

  /// Brings the window to the front. One that is still opening comes there by itself.
  void comeToFront() {
    Stage stage = opened;
    if (stage != null) {
      Platform.runLater(
          () -> {
            stage.setIconified(false);
            stage.toFront();
            stage.requestFocus();
          });
    }
  }

  private static LogDesk desk(Path dataFolder, ExecutorService writer) {
    return new LogDesk(() -> SqliteJournal.open(log(dataFolder)), writer, Platform::runLater);
  }

  private static Path log(Path dataFolder) {
    return dataFolder.resolve("limber.db");
  }

  @SuppressWarnings("FutureReturnValueIgnored") // it ends with its executor
  private static void everyMinute(ScheduledExecutorService minutes, Runnable beat) {
    minutes.scheduleAtFixedRate(() -> Platform.runLater(beat), 1, 1, TimeUnit.MINUTES);
  }

  /// What is to be recalled is read now, before there is a window that would have to wait for it.
  private static WindowMemory inBackground(WindowMemory file, ExecutorService background) {
    Optional<WindowPlace> last = file.recall();
    return new WindowMemory() {
      @Override
      public Optional<WindowPlace> recall() {
        return last;
      }

      @Override
      public void keep(WindowPlace place) {
        background.execute(() -> file.keep(place));
      }
    };
  }

  private static void putSchemasBeside(Path content) {
    if (Files.isDirectory(content)) {
      try {
        SchemaFiles.writeTo(content);
      } catch (IOException e) {
        // Only editors miss them; the content is read all the same.
        LOG.log(System.Logger.Level.DEBUG, "schemas not written", e);
      }
    }
  }

  private static ThreadFactory daemon(String name) {
    return Thread.ofPlatform().daemon().name(name, 0).factory();
  }
}
