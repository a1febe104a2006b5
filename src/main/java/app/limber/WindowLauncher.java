package app.limber;

import app.limber.cli.Window;
import app.limber.cli.WindowRequest;
import app.limber.content.store.ContentWatch;
import app.limber.content.store.SchemaFiles;
import app.limber.desktop.ProgramLog;
import app.limber.desktop.XKeyPositions;
import app.limber.files.DataFolderLayout;
import app.limber.files.StaleTemporaries;
import app.limber.practice.profiles.Profile;
import app.limber.practice.profiles.ProfileService;
import app.limber.practice.profiles.WindowProfiles;
import app.limber.practice.program.KeyPositions;
import app.limber.practice.program.Release;
import app.limber.practice.program.SingleInstance.Reply;
import app.limber.settings.VoiceRateFile;
import app.limber.settings.WindowFile;
import app.limber.ui.EmptyWindow;
import app.limber.ui.FxPulse;
import app.limber.ui.LimberWindow;
import app.limber.ui.PositionedKeys;
import app.limber.ui.UiContext;
import app.limber.ui.controls.FileDialogs;
import app.limber.words.Messages;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.input.InputEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Opens the window: starts the toolkit and the executors, puts the parts together, and ends them
/// when the window is closed.
final class WindowLauncher implements Window {
  private static final System.Logger LOG = System.getLogger(WindowLauncher.class.getName());

  /// A time after which the first page has been drawn, even on a slow machine, counted from the
  /// first focus of the window or from when the toolkit is ready. What that page does not need is
  /// done only then, because making and drawing it keeps two processors busy.
  private static final int FIRST_PAGE_MILLIS = 500;

  private static final int LONGEST_ANSWER_SECONDS = 5;
  private static final int LONGEST_END_SECONDS = 5;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

  private final Messages messages;
  private final Composition.Clocks clocks;
  private final ToolkitStart toolkit;
  private volatile @Nullable Opened opened;
  private volatile boolean closing;
  private @Nullable Stage previous;
  private volatile @Nullable Path next;

  private record Opened(Stage stage, LimberWindow window, double speed) {}

  /// @param toolkit serves this window and those of further profiles; the caller ends it
  WindowLauncher(Messages messages, Composition.Clocks clocks, ToolkitStart toolkit) {
    this.messages = messages;
    this.clocks = clocks;
    this.toolkit = toolkit;
  }

  /// The data folder of the profile that the user chose to go on with when the window was left;
  /// empty if the window was closed.
  Optional<Path> next() {
    return Optional.ofNullable(next);
  }

  @Override
  public int open(Path dataFolder, WindowRequest request) {
    ErrorsUntilEnd.install();
    toolkit.begin();
    next = null;
    closing = false;
    opened = null;
    CountDownLatch closed = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> endInOrder(closed, ended), "limber-end"));
    Path content = new DataFolderLayout(dataFolder).content();
    ExecutorService noter =
        Executors.newSingleThreadExecutor(DaemonThreads.named("limber-program-log"));
    ProgramLog notes = new ProgramLog(dataFolder, noter);
    ScheduledExecutorService writer = DaemonThreads.scheduler("limber-log");
    ExecutorService background =
        Executors.newCachedThreadPool(DaemonThreads.named("limber-background"));
    Composition services =
        Composition.of(
            new SystemAdapters(dataFolder, messages, System.getProperty("os.name")),
            clocks,
            new Composition.Threads(background, new TimedLogThread(writer), Platform::runLater));
    // Closed in the opposite order: whoever still has something for the log comes before the log.
    try (noter;
        notes;
        writer;
        services;
        background;
        ScheduledExecutorService minutes = DaemonThreads.scheduler("limber-minutes");
        ContentWatch watch = new ContentWatch(content, background);
        SystemGuidance guidance =
            new SystemGuidance(
                messages,
                clocks.ticker(),
                Platform::runLater,
                new VoiceRateFile(dataFolder, messages::language))) {
      LOG.log(System.Logger.Level.DEBUG, "window opens, Limber " + Release.number());
      // The content is read in the language of the settings.
      messages.prefer(services.settings().settings().look().language());
      background.execute(() -> readAhead(services.library()::content));
      // These read files: now, before there is a window that would have to wait for it.
      services.clock();
      Runnable takingAhead = services.snapshots().takingAhead(services.emblems()::of);
      writer.execute(() -> readAhead(takingAhead));
      String osName = System.getProperty("os.name");
      ProfileService profiles = SystemProfiles.of(dataFolder, messages, osName, clocks);
      IdleMemory memory = new IdleMemory(minutes);
      UiContext parts =
          new UiContext(
              messages,
              services,
              beat -> everyMinute(minutes, beat),
              () -> new FxPulse(memory::moves),
              guidance,
              changed -> watch.begin(() -> Platform.runLater(changed)),
              new PlaceMemory(new WindowFile(dataFolder), previous, background),
              FileDialogs.ofSystem(),
              new WindowProfiles(
                  profiles,
                  dataFolder,
                  background,
                  Platform::runLater,
                  profile -> goOnWith(profile, closed)));
      KeyPositions positions =
          XKeyPositions.of(
              osName, System.getenv(), new UnhurriedExecutor(background, FIRST_PAGE_MILLIS));
      UiContext.Opening opening =
          new UiContext.Opening(request.routine(), request.speed(), request.programme());
      AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
      Consumer<RuntimeException> giveUp =
          problem -> {
            failure.set(problem);
            closed.countDown();
          };
      runOnToolkit(
          guarded(
              giveUp,
              () -> {
                Stage stage = new Stage();
                stage.setOnHidden(
                    event -> {
                      closing = true;
                      closed.countDown();
                    });
                EmptyWindow empty = EmptyWindow.show(stage, parts);
                empty.whenDrawn(
                    guarded(
                        giveUp,
                        () -> {
                          if (closing) {
                            return;
                          }
                          LimberWindow window = new LimberWindow(empty, parts, opening);
                          new PositionedKeys(positions).filter(stage);
                          window.fill();
                          closePrevious();
                          opened = new Opened(stage, window, request.speed());
                        }));
              }));
      UnhurriedExecutor later = new UnhurriedExecutor(background, FIRST_PAGE_MILLIS);
      later.execute(
          () -> {
            services.log().checkIn(Runnable::run);
            SchemaFiles.update(content, messages);
            StaleTemporaries.delete(new DataFolderLayout(dataFolder), clocks.clock().instant());
            rememberLast(profiles, dataFolder);
          });
      closed.await();
      later.hurry();
      RuntimeException problem = failure.get();
      if (problem != null) {
        throw failed(problem);
      }
      return 0;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return 1;
    } finally {
      ended.countDown();
    }
  }

  private static Runnable guarded(Consumer<RuntimeException> giveUp, Runnable work) {
    return () -> {
      try {
        work.run();
      } catch (RuntimeException e) {
        giveUp.accept(e);
      }
    };
  }

  /// Leaves the window for that of another profile. Its stage stays visible, without taking any
  /// input, until the other one is there.
  private void goOnWith(Profile profile, CountDownLatch closed) {
    Opened now = opened;
    if (now == null || closing) {
      return;
    }
    closing = true;
    now.window().end();
    Stage stage = now.stage();
    stage.setOnCloseRequest(Event::consume);
    stage.setOnHidden(null);
    takeNoInput(stage);
    previous = stage;
    next = profile.path();
    closed.countDown();
  }

  /// The executors that would serve the input are about to end.
  private static void takeNoInput(Stage stage) {
    stage.addEventFilter(InputEvent.ANY, Event::consume);
    stage.getScene().getRoot().setDisable(true);
  }

  private void closePrevious() {
    Stage stage = previous;
    previous = null;
    if (stage != null) {
      stage.hide();
    }
  }

  private static void rememberLast(ProfileService profiles, Path dataFolder) {
    profiles.list().stream()
        .filter(profile -> profile.path().equals(dataFolder))
        .forEach(profiles::rememberLast);
  }

  /// Waits for the toolkit, which fails to start without a usable display.
  private void runOnToolkit(Runnable open) throws InterruptedException {
    try {
      toolkit.run(open);
    } catch (IllegalStateException e) {
      throw failed(e);
    }
  }

  private IllegalStateException failed(RuntimeException problem) {
    String reason = Optional.ofNullable(problem.getMessage()).orElse(problem.toString());
    return new IllegalStateException(messages.text("window.failed", reason), problem);
  }

  /// Leaves the current page when the operating system ends the program, for example at log-out,
  /// and waits until everything has been saved. Does not close the stage: the toolkit disposes of
  /// its renderer at the same time, and closing would fail with a stack trace.
  private void endInOrder(CountDownLatch closed, CountDownLatch ended) {
    Opened now = opened;
    if (now != null && ended.getCount() > 0) {
      try {
        WorkAtEnd.run(Platform::runLater, () -> leave(now, closed), LONGEST_WAIT);
        if (!ended.await(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
          LOG.log(System.Logger.Level.DEBUG, "the window did not end in time");
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (IllegalStateException e) {
        LOG.log(System.Logger.Level.DEBUG, "the window has ended already", e);
      }
    }
  }

  private void leave(Opened now, CountDownLatch closed) {
    closing = true;
    try {
      now.window().end();
      takeNoInput(now.stage());
    } finally {
      closed.countDown();
    }
  }

  /// Carries out the request of a later start. A window that is still opening cannot start a
  /// routine.
  ///
  /// @param line a line of [WindowRequest#line()]
  Reply asked(String line) {
    if (closing) {
      return Reply.CLOSING;
    }
    WindowRequest request = WindowRequest.ofLine(line).orElse(WindowRequest.today());
    String routine = request.routine();
    Opened now = opened;
    Path programme = request.programme();
    if (now == null) {
      return routine == null && programme == null ? Reply.DONE : Reply.BUSY;
    }
    FutureTask<Reply> answer =
        new FutureTask<>(
            () -> {
              boolean taken =
                  programme != null
                      ? now.window().programmes().open(programme)
                      : routine == null
                          || (now.speed() == request.speed() && now.window().playIfIdle(routine));
              now.stage().setIconified(false);
              now.stage().toFront();
              now.stage().requestFocus();
              return closing ? Reply.CLOSING : taken ? Reply.DONE : Reply.BUSY;
            });
    Platform.runLater(answer);
    try {
      return answer.get(LONGEST_ANSWER_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Reply.BUSY;
    } catch (ExecutionException | TimeoutException e) {
      LOG.log(System.Logger.Level.DEBUG, "the window did not answer", e);
      return closing ? Reply.CLOSING : Reply.BUSY;
    }
  }

  /// Fills a cache for the first page, which reads again, and reports a failure, if this fails.
  private static void readAhead(Runnable reading) {
    try {
      reading.run();
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.DEBUG, "not read ahead", e);
    }
  }

  @SuppressWarnings("FutureReturnValueIgnored") // it ends with its executor
  private static void everyMinute(ScheduledExecutorService minutes, Runnable beat) {
    minutes.scheduleAtFixedRate(() -> Platform.runLater(beat), 1, 1, TimeUnit.MINUTES);
  }
}
