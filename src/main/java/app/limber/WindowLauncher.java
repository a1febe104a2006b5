package app.limber;

import app.limber.cli.Window;
import app.limber.cli.WindowRequest;
import app.limber.content.ContentWatch;
import app.limber.content.SchemaFiles;
import app.limber.desktop.ProgramLog;
import app.limber.files.DataFolderLayout;
import app.limber.practice.preferences.WindowMemory;
import app.limber.practice.preferences.WindowPlace;
import app.limber.practice.program.Release;
import app.limber.practice.text.ContentProblemText;
import app.limber.settings.VoiceRateFile;
import app.limber.settings.WindowFile;
import app.limber.ui.FxPulse;
import app.limber.ui.LimberWindow;
import app.limber.ui.UiContext;
import app.limber.ui.controls.FileDialogs;
import app.limber.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Opens the window: starts the toolkit and the executors, puts the parts together, and ends them
/// when the window is closed.
final class WindowLauncher implements Window {
  private static final System.Logger LOG = System.getLogger(WindowLauncher.class.getName());

  private final Messages messages;
  private final Composition.Clocks clocks;
  private volatile @Nullable Stage opened;

  WindowLauncher(Messages messages, Composition.Clocks clocks) {
    this.messages = messages;
    this.clocks = clocks;
  }

  @Override
  public int open(Path dataFolder, WindowRequest request) {
    CountDownLatch closed = new CountDownLatch(1);
    Path content = new DataFolderLayout(dataFolder).content();
    ExecutorService noter = Executors.newSingleThreadExecutor(daemon("limber-program-log"));
    ProgramLog notes = new ProgramLog(dataFolder, noter);
    ExecutorService writer = Executors.newSingleThreadExecutor(daemon("limber-log"));
    ExecutorService background = Executors.newCachedThreadPool(daemon("limber-background"));
    Composition services =
        Composition.of(
            new SystemAdapters(dataFolder, messages, System.getProperty("os.name")),
            clocks,
            new Composition.Threads(background, writer, Platform::runLater));
    // Closed in the opposite order: whoever still has something for the log comes before the log.
    try (noter;
        notes;
        writer;
        services;
        background;
        ScheduledExecutorService minutes =
            Executors.newSingleThreadScheduledExecutor(daemon("limber-minutes"));
        ContentWatch watch = new ContentWatch(content, background);
        SystemGuidance guidance =
            new SystemGuidance(
                messages, clocks.ticker(), Platform::runLater, new VoiceRateFile(dataFolder))) {
      LOG.log(System.Logger.Level.DEBUG, "window opens, Limber " + Release.number());
      background.execute(() -> putSchemasBeside(content));
      // These read files: now, before there is a window that would have to wait for it.
      services.settings();
      services.clock();
      UiContext parts =
          new UiContext(
              messages,
              services,
              new ContentProblemText(messages)::sentence,
              beat -> everyMinute(minutes, beat),
              FxPulse::new,
              guidance,
              changed -> watch.begin(() -> Platform.runLater(changed)),
              inBackground(new WindowFile(dataFolder), background),
              FileDialogs.ofSystem());
      UiContext.Opening opening = new UiContext.Opening(request.routine(), request.speed());
      Platform.startup(
          () -> {
            Stage stage = new Stage();
            stage.setOnHidden(_ -> closed.countDown());
            new LimberWindow(stage, parts, opening).show();
            opened = stage;
          });
      closed.await();
      return 0;
    } catch (InterruptedException _) {
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
