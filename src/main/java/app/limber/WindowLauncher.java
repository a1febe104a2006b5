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
import app.limber.files.DataFolderLayout;
import app.limber.journal.sqlite.SqliteJournal;
import app.limber.player.Ticker;
import app.limber.practice.library.RoutineService;
import app.limber.practice.log.LogService;
import app.limber.practice.preferences.SettingsStore;
import app.limber.practice.preferences.WindowMemory;
import app.limber.practice.preferences.WindowPlace;
import app.limber.practice.session.Coach;
import app.limber.practice.session.DataService;
import app.limber.practice.session.LogTransfer;
import app.limber.practice.text.ContentProblemText;
import app.limber.practice.text.LogProblemText;
import app.limber.settings.SettingsFile;
import app.limber.settings.WindowFile;
import app.limber.ui.FolderChooser;
import app.limber.ui.FxPulse;
import app.limber.ui.LimberWindow;
import app.limber.ui.UiContext;
import app.limber.ui.history.FileDialogs;
import app.limber.words.Messages;
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
final class WindowLauncher implements Window {
  private static final System.Logger LOG = System.getLogger(WindowLauncher.class.getName());

  private final Messages messages;
  private final InstantSource clock;
  private final Supplier<ZoneId> zone;
  private final Ticker ticker;
  private volatile @Nullable Stage opened;

  WindowLauncher(Messages messages, InstantSource clock, Supplier<ZoneId> zone, Ticker ticker) {
    this.messages = messages;
    this.clock = clock;
    this.zone = zone;
    this.ticker = ticker;
  }

  @Override
  public int open(Path dataFolder, WindowRequest request) {
    CountDownLatch closed = new CountDownLatch(1);
    // What is begun last ends first: whoever still has something for the log comes before the log.
    try (ExecutorService writer = Executors.newSingleThreadExecutor(daemon("limber-log"));
        LogService desk = desk(dataFolder, writer);
        ExecutorService background = Executors.newCachedThreadPool(daemon("limber-background"));
        ScheduledExecutorService minutes =
            Executors.newSingleThreadScheduledExecutor(daemon("limber-minutes"));
        ContentWatch watch =
            new ContentWatch(new DataFolderLayout(dataFolder).content(), background);
        SystemGuidance guidance = new SystemGuidance(messages, ticker, Platform::runLater)) {
      SettingsStore settings = new SettingsFile(dataFolder);
      SettingsStore.Loaded loaded = settings.load();
      Coach coach =
          new Coach(
              () -> new ContentReader(messages).readAll(new DataFolderLayout(dataFolder).content()),
              desk,
              settings,
              loaded.settings(),
              background,
              Platform::runLater,
              clock,
              zone,
              ticker,
              UUID::randomUUID);
      DataService data =
          new DataService(
              new SystemDataFolder(dataFolder, System.getProperty("os.name")),
              coach,
              desk,
              background,
              Platform::runLater);
      Path content = new DataFolderLayout(dataFolder).content();
      RoutineService routines =
          new RoutineService(new UserRoutines(content, messages), background, Platform::runLater);
      LogTransfer travel =
          new LogTransfer(
              coach,
              new LogFilesOnDisk(messages),
              SqliteJournal::factsOf,
              new SystemBrowser(System.getProperty("os.name"))::show,
              background,
              Platform::runLater);
      background.execute(() -> putSchemasBeside(content));
      UiContext parts =
          new UiContext(
              messages,
              coach,
              loaded.reading(),
              new ContentProblemText(messages)::sentence,
              reason -> new LogProblemText(messages).practiseWithout(reason, log(dataFolder)),
              beat -> everyMinute(minutes, beat),
              FxPulse::new,
              guidance,
              data,
              FolderChooser.ofSystem(),
              routines,
              changed -> watch.begin(() -> Platform.runLater(changed)),
              inBackground(new WindowFile(dataFolder), background),
              travel,
              FileDialogs.ofSystem());
      UiContext.Opening opening = new UiContext.Opening(request.routine(), request.speed());
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

  private static LogService desk(Path dataFolder, ExecutorService writer) {
    return new LogService(() -> SqliteJournal.open(log(dataFolder)), writer, Platform::runLater);
  }

  private static Path log(Path dataFolder) {
    return new DataFolderLayout(dataFolder).log();
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
