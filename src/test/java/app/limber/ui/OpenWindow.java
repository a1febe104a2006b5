package app.limber.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.Composition;
import app.limber.journal.Fact;
import app.limber.journal.Journal;
import app.limber.journal.LogNotice;
import app.limber.journal.Session;
import app.limber.journal.sqlite.SqliteJournal;
import app.limber.practice.library.ContentSource;
import app.limber.practice.log.LogStore;
import app.limber.practice.preferences.Settings;
import app.limber.practice.preferences.SettingsStore;
import app.limber.practice.profiles.Profile;
import app.limber.practice.reminder.ReminderSystem;
import app.limber.practice.session.CheckpointStore;
import app.limber.practice.session.Pulse;
import app.limber.settings.SettingsFile;
import app.limber.settings.WindowFile;
import app.limber.testing.Eventually;
import app.limber.testing.HeardSound;
import app.limber.testing.ManualExecutor;
import app.limber.testing.ManualPulse;
import app.limber.testing.ManualTime;
import app.limber.testing.PortGuard;
import app.limber.testing.SavedSettings;
import app.limber.testing.SilentGuidance;
import app.limber.testing.TestAdapters;
import app.limber.testing.TestLogs;
import app.limber.testing.TestProfiles;
import app.limber.ui.controls.FileDialogs;
import app.limber.ui.robot.ChosenFiles;
import app.limber.ui.robot.WindowRobot;
import app.limber.words.Messages;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The real window on the real log, settings and content of a folder. The test advances its clocks,
/// pulses and tasks.
public final class OpenWindow extends WindowRobot<OpenWindow> implements AutoCloseable {
  private static final int ROUNDS_TO_SETTLE = 3;
  private static final double WIDTH = 990;
  private static final double HEIGHT = 760;

  private final Path folder;
  private final Builder builder;
  private final ManualTime time;
  private final ManualExecutor tasks = new ManualExecutor();
  private final HeardSound sound = new HeardSound(tasks);
  private final WatchedGuidance watchedGuidance;
  private final List<Profile> switchedTo = new ArrayList<>();
  private final List<ManualPulse> pulses = new ArrayList<>();
  private final SettingsFile settings;
  private final Composition services;
  private final LimberWindow window;
  private ZoneId zone;
  private Runnable minute = () -> {};
  private Runnable contentChange = () -> {};
  private boolean held;

  private OpenWindow(Builder builder) {
    folder = builder.folder;
    this.builder = builder;
    time = builder.time;
    zone = builder.zone;
    held = builder.held;
    watchedGuidance = new WatchedGuidance(builder.guard, time, this::offTheWindow, tasks);
    settings = new SettingsFile(folder);
    services =
        Composition.of(
            builder.adapters,
            new Composition.Clocks(time, () -> zone, time),
            new Composition.Threads(this::offTheWindow, this::offTheWindow, tasks));
    window = fx(() -> window(builder));
    fx(
        () -> {
          window.fill();
          Stage stage = stage();
          stage.setWidth(builder.width);
          stage.setHeight(builder.height);
        });
    // The scene takes the window's size a little later.
    Eventually.until(() -> fx(this::isSized));
    settle();
  }

  private void offTheWindow(Runnable work) {
    tasks.execute(
        () -> {
          boolean before = builder.isOffTheWindow.getAndSet(true);
          try {
            work.run();
          } finally {
            builder.isOffTheWindow.set(before);
          }
        });
  }

  private boolean isSized() {
    Stage stage = stage();
    Scene scene = stage.getScene();
    return scene.getWidth() == stage.getWidth() && scene.getHeight() == stage.getHeight();
  }

  private LimberWindow window(Builder builder) {
    UiContext parts =
        new UiContext(
            builder.messages,
            services,
            beat -> minute = beat,
            this::newPulse,
            builder.isWatched ? watchedGuidance : new SilentGuidance(sound),
            listener -> contentChange = listener,
            new CornerMemory(new WindowFile(folder)),
            builder.dialogs,
            TestProfiles.of(folder, this::offTheWindow, tasks, switchedTo::add));
    return new LimberWindow(EmptyWindow.show(stage(), parts), parts, builder.opening);
  }

  /// The profiles that the window was to show instead.
  public List<Profile> switchedTo() {
    return switchedTo;
  }

  /// The text of a key in the language of the window.
  public String words(String key) {
    return builder.messages.text(key);
  }

  /// The name of a stretch, in the language of the window.
  public String stretch(String id) {
    return services.library().content().library().stretches().get(id).name();
  }

  /// The voice and the tones.
  public HeardSound sound() {
    return sound;
  }

  /// The calls that reached the speech engine (with the text), the sound device or the keep-awake
  /// of a window that is [Builder#watched()], in order.
  public List<String> reachedByGuidance() {
    return watchedGuidance.reached();
  }

  /// The log tells something about its file.
  public OpenWindow notice(LogNotice notice) {
    return act(() -> services.logNotices().tell(notice));
  }

  /// The operating system ends the program, as at log-out or with SIGTERM.
  public OpenWindow end() {
    return act(window::end);
  }

  /// What could not be written is tried again, as happens by itself after some seconds.
  public OpenWindow tryLogAgain() {
    return act(() -> services.log().tryAgain(() -> {}));
  }

  /// Does something on the thread of the window, and what follows from it.
  private OpenWindow act(Runnable work) {
    fx(work);
    settle();
    return this;
  }

  /// The settings change, as by a command that runs beside the window.
  OpenWindow choose(UnaryOperator<Settings> change) {
    return act(
        () -> services.settings().change(change.apply(services.settings().settings()), () -> {}));
  }

  private Pulse newPulse() {
    ManualPulse pulse = new ManualPulse();
    pulses.add(pulse);
    return pulse;
  }

  /// A window on the data in `folder`, whose safety card has been read.
  public static Builder on(Path folder) {
    return new Builder(folder);
  }

  @Override
  protected OpenWindow self() {
    return this;
  }

  /// Runs everything that is pending: tasks of the JavaFX application thread and of the background,
  /// the tasks these submit, and the layout.
  @Override
  protected void settle() {
    for (int round = 0; round < ROUNDS_TO_SETTLE; round++) {
      fx(
          () -> {
            if (!held) {
              tasks.runAll();
            }
          });
    }
    layOut();
  }

  /// What runs off the thread of the window waits from now on.
  public void holdBack() {
    held = true;
  }

  /// What has waited runs.
  public void letGo() {
    held = false;
    settle();
  }

  /// Time goes on while the pulse beats twice a second.
  public OpenWindow pass(double seconds) {
    fx(
        () -> {
          for (double passed = 0; passed < seconds; passed += 0.5) {
            time.passSeconds(Math.min(0.5, seconds - passed));
            List.copyOf(pulses).forEach(ManualPulse::beat);
            if (builder.isWatched) {
              watchedGuidance.runDue();
              tasks.runAll();
            }
          }
        });
    settle();
    return this;
  }

  /// The computer sleeps and stops its monotonic clock; then the pulse beats again.
  public OpenWindow sleep(Duration duration) {
    return jump(() -> time.sleep(duration));
  }

  /// The computer stands still for a while without a pulse, and both clocks go on.
  public OpenWindow stall(Duration duration) {
    return jump(() -> time.pass(duration));
  }

  private OpenWindow jump(Runnable change) {
    fx(
        () -> {
          change.run();
          List.copyOf(pulses).forEach(ManualPulse::beat);
        });
    settle();
    return this;
  }

  /// Both clocks go on without a pulse, as while the window only stands there; then a minute is up.
  public OpenWindow stand(Duration duration) {
    fx(
        () -> {
          time.pass(duration);
          minute.run();
        });
    settle();
    return this;
  }

  /// The user drops files on the window.
  public OpenWindow drop(Path... files) {
    return act(() -> window.programmes().drop(List.of(files)));
  }

  /// A later start of the program names a programme.
  ///
  /// @return whether the window shows it
  public boolean open(Path programme) {
    boolean taken = fx(() -> window.programmes().open(programme));
    settle();
    return taken;
  }

  /// Files of the user's content have changed on disk, and the window was notified.
  public OpenWindow contentChanges() {
    return act(() -> contentChange.run());
  }

  /// From now on every use of files, processes or the log on the thread of the window throws.
  public OpenWindow watch() {
    builder.isOffTheWindow.set(false);
    return this;
  }

  /// What was used on the thread of the window; for a window that is [Builder#watched()].
  public List<String> usedOnItsThread() {
    return builder.guard.violations();
  }

  /// Whether anything wants to be called with every frame.
  public boolean isPulsing() {
    return fx(() -> pulses.stream().anyMatch(ManualPulse::isRunning));
  }

  /// How many of all pulses so far want to be called with every frame.
  public long pulsing() {
    return fx(() -> pulses.stream().filter(ManualPulse::isRunning).count());
  }

  public ManualTime time() {
    return time;
  }

  public void zone(ZoneId newZone) {
    zone = newZone;
  }

  /// The current sessions of the log.
  public List<Session> log() {
    try (Journal journal = SqliteJournal.open(folder.resolve("limber.db"))) {
      return journal.sessions().stream().map(Fact.SavedSession::session).toList();
    }
  }

  /// The settings as they are kept.
  public Settings settings() {
    return settings.load().settings();
  }

  @Override
  public void close() {
    // What ends the program is not the thread of the window.
    builder.isOffTheWindow.set(true);
    fx(
        () -> {
          stage().close();
          services.close();
          tasks.runAll();
        });
    assertThat(failures()).isEmpty();
  }

  /// Builds a window that opens on Today at seven in the morning in Berlin.
  public static final class Builder {
    private final Path folder;
    private final ManualTime time = new ManualTime();
    private ZoneId zone = ZoneId.of("Europe/Berlin");
    private Messages messages = Messages.of(Locale.ENGLISH);
    private final AtomicBoolean isOffTheWindow = new AtomicBoolean(true);
    private TestAdapters adapters;
    private UiContext.Opening opening = new UiContext.Opening(null, 1);
    private boolean held;
    private FileDialogs dialogs = new ChosenFiles(Optional.empty(), Optional.empty());
    private boolean safetyRead = true;
    private boolean isWatched;
    private final PortGuard guard = new PortGuard(isOffTheWindow::get);
    private double width = WIDTH;
    private double height = HEIGHT;
    private UnaryOperator<Settings> chosen = settings -> settings;
    private final List<Session> log = new ArrayList<>();

    private Builder(Path folder) {
      this.folder = folder;
      this.adapters = new TestAdapters(folder, messages);
    }

    public Path folder() {
      return folder;
    }

    public Builder size(double newWidth, double newHeight) {
      width = newWidth;
      height = newHeight;
      return this;
    }

    /// Another language than English. To be called first.
    public Builder speaking(Messages words) {
      messages = words;
      adapters = new TestAdapters(folder, words);
      return this;
    }

    /// The system that reminds; one that installs nothing unless given.
    public Builder reminders(ReminderSystem system) {
      adapters.reminders(system);
      return this;
    }

    /// What the user had chosen before; called again, it adds to that.
    public Builder chosen(UnaryOperator<Settings> change) {
      UnaryOperator<Settings> before = chosen;
      chosen = settings -> change.apply(before.apply(settings));
      return this;
    }

    /// The safety card has not been read.
    public Builder firstStart() {
      safetyRead = false;
      return this;
    }

    /// Starts a routine at once.
    public Builder playing(String routine, double speed) {
      opening = new UiContext.Opening(routine, speed);
      return this;
    }

    /// The moment at which the window opens.
    public Builder at(String moment) {
      time.setWall(OffsetDateTime.parse(moment).toInstant());
      return this;
    }

    /// Shows what is in a programme at once.
    public Builder opening(Path programme) {
      opening = new UiContext.Opening(null, 1, programme);
      return this;
    }

    /// Every session is a rehearsal at this speed.
    public Builder rehearsing(double speed) {
      opening = new UiContext.Opening(null, speed);
      return this;
    }

    /// What runs off the thread of the window waits until the test lets it go.
    public Builder heldBack() {
      held = true;
      return this;
    }

    public Builder content(ContentSource source) {
      adapters.content(source);
      return this;
    }

    /// Files, processes, content, settings, the log, speech, sound and keep-awake throw on the
    /// thread of the window, once it is shown; see [OpenWindow#watch()]. Sessions are guided.
    public Builder watched() {
      isWatched = true;
      adapters.guard(guard);
      return this;
    }

    public Builder journal(Supplier<Journal> opener) {
      adapters.journal(opener);
      return this;
    }

    public Builder logStore(UnaryOperator<LogStore> change) {
      adapters.logStore(change);
      return this;
    }

    public Builder checkpoints(UnaryOperator<CheckpointStore> change) {
      adapters.checkpoints(change);
      return this;
    }

    public Builder settings(UnaryOperator<SettingsStore> change) {
      adapters.settings(change);
      return this;
    }

    /// The user chooses this file wherever one is asked for.
    public Builder choosing(Path file) {
      return asking(new ChosenFiles(Optional.of(file), Optional.empty()));
    }

    /// Uses these dialogs to choose files.
    public Builder asking(FileDialogs answers) {
      dialogs = answers;
      return this;
    }

    /// Sessions that are in the log already.
    public Builder log(Session... sessions) {
      log.addAll(List.of(sessions));
      return this;
    }

    public OpenWindow open() {
      if (safetyRead) {
        SavedSettings.change(folder, before -> chosen.apply(before.withSafetyRead()));
      }
      if (!log.isEmpty()) {
        TestLogs.seal(folder.resolve("limber.db"), log);
      }
      return new OpenWindow(this);
    }
  }
}
