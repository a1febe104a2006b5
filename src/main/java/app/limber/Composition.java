package app.limber;

import app.limber.player.Ticker;
import app.limber.practice.handout.HandoutService;
import app.limber.practice.library.CheckedContent;
import app.limber.practice.library.Emblems;
import app.limber.practice.library.LanguageFiles;
import app.limber.practice.library.LibraryService;
import app.limber.practice.library.RoutineService;
import app.limber.practice.log.LogFiles;
import app.limber.practice.log.LogNotices;
import app.limber.practice.log.LogService;
import app.limber.practice.log.LogThread;
import app.limber.practice.log.LogVersions;
import app.limber.practice.maker.MakerService;
import app.limber.practice.physio.PhysioService;
import app.limber.practice.preferences.SettingsService;
import app.limber.practice.preferences.SettingsStore;
import app.limber.practice.program.LocalClock;
import app.limber.practice.programme.ProgrammeService;
import app.limber.practice.reminder.ReminderService;
import app.limber.practice.session.CheckpointStore;
import app.limber.practice.session.DataService;
import app.limber.practice.session.HabitImport;
import app.limber.practice.session.ImportPreview;
import app.limber.practice.session.LogTransfer;
import app.limber.practice.session.ResumeService;
import app.limber.practice.session.Services;
import app.limber.practice.session.SessionFactory;
import app.limber.practice.session.SnapshotService;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

/// The composition root: creates the services of one data folder from adapters, clocks and threads.
/// The window, the command line, the console player and the tests obtain their services here.
///
/// Not thread-safe; use from one thread.
public final class Composition implements Services {
  private final SystemAdapters adapters;
  private final Clocks clocks;
  private final Threads threads;
  private final LogNotices logNotices;
  private final Made<LibraryService> library;
  private final Emblems emblems = new Emblems();
  private final Made<SettingsStore.Loaded> loaded;
  private final Made<SettingsService> settings;
  private final Made<LocalClock> clock;
  private final Made<LogService> log;
  private final Made<SnapshotService> snapshots;
  private final Made<SessionFactory> sessions;
  private final Made<ResumeService> resumes;
  private final Made<ReminderService> reminders;
  private final Made<DataService> data;

  /// The clocks and the time zone.
  ///
  /// @param zone returns the system's time zone; may read files
  /// @param throughSleep a clock that continues while the computer sleeps and, where the operating
  ///     system has such a clock, does not change when the wall clock is set
  public record Clocks(
      InstantSource clock, Supplier<ZoneId> zone, Ticker ticker, InstantSource throughSleep) {
    /// Uses the wall clock as the clock that continues during sleep.
    public Clocks(InstantSource clock, Supplier<ZoneId> zone, Ticker ticker) {
      this(clock, zone, ticker, clock);
    }
  }

  /// The executors of a user interface.
  ///
  /// @param background runs tasks off the UI thread
  /// @param log the thread of the log
  /// @param face runs tasks on the UI thread
  public record Threads(Executor background, LogThread log, Executor face) {
    /// Runs every task on the calling thread.
    public static Threads none() {
      return new Threads(Runnable::run, Runnable::run, Runnable::run);
    }
  }

  private Composition(
      SystemAdapters adapters,
      Clocks clocks,
      Threads threads,
      Made<LibraryService> library,
      Function<SettingsStore, SettingsStore.Loaded> loading) {
    this.adapters = adapters;
    this.clocks = clocks;
    this.threads = threads;
    this.library = library;
    this.logNotices = new LogNotices(threads.face());
    SettingsStore store = adapters.settings();
    loaded = new Made<>(() -> loading.apply(store));
    settings =
        new Made<>(
            () ->
                new SettingsService(
                    store, loaded.get().settings(), threads.background(), threads.face()));
    clock = new Made<>(() -> new LocalClock(clocks.clock(), clocks.zone()));
    log =
        new Made<>(
            () ->
                new LogService(
                    adapters.log(clocks.clock(), clocks.zone(), logNotices::tell),
                    threads.log(),
                    threads.face(),
                    clocks.clock(),
                    UUID::randomUUID));
    snapshots =
        new Made<>(
            () ->
                new SnapshotService(
                    library(),
                    log(),
                    settings(),
                    clock(),
                    adapters.messages(),
                    adapters.timesToKnow(),
                    threads.background()));
    Made<CheckpointStore> checkpoints = new Made<>(adapters::checkpoints);
    sessions =
        new Made<>(
            () ->
                new SessionFactory(
                    log(),
                    checkpoints.get(),
                    settings(),
                    clock(),
                    ticker(),
                    clocks.throughSleep(),
                    UUID::randomUUID));
    resumes =
        new Made<>(
            () ->
                new ResumeService(
                    checkpoints.get(),
                    library(),
                    log(),
                    settings(),
                    clock(),
                    UUID::randomUUID,
                    threads.background(),
                    threads.face()));
    reminders =
        new Made<>(
            () ->
                new ReminderService(
                    adapters.reminders(),
                    adapters.reminderMemory(),
                    settings(),
                    log(),
                    clock(),
                    threads.background(),
                    threads.face()));
    data =
        new Made<>(
            () ->
                new DataService(
                    adapters.dataFolder(),
                    clock(),
                    settings(),
                    library(),
                    log(),
                    reminders(),
                    threads.background(),
                    threads.face()));
  }

  /// Creates the services for the window or the console player. Moves an unusable settings file
  /// aside.
  public static Composition of(SystemAdapters adapters, Clocks clocks, Threads threads) {
    return new Composition(adapters, clocks, threads, library(adapters), SettingsStore::load);
  }

  /// The services for one command, on its own thread. The settings file is only looked at.
  public static Composition ofCommand(SystemAdapters adapters, Clocks clocks) {
    return new Composition(
        adapters, clocks, Threads.none(), library(adapters), SettingsStore::look);
  }

  private static Made<LibraryService> library(SystemAdapters adapters) {
    return new Made<>(() -> new LibraryService(adapters::content));
  }

  @Override
  public Services on(Executor background, LogThread logThread, Executor face) {
    return new Composition(
        adapters, clocks, new Threads(background, logThread, face), library, SettingsStore::load);
  }

  @Override
  public SettingsService settings() {
    return settings.get();
  }

  @Override
  public SettingsStore.Loaded loadedSettings() {
    return loaded.get();
  }

  @Override
  public Emblems emblems() {
    return emblems;
  }

  @Override
  public LibraryService library() {
    return library.get();
  }

  @Override
  public CheckedContent check(List<Path> paths) {
    return adapters.check(paths);
  }

  @Override
  public LanguageFiles languageFiles(Locale language) {
    return adapters.languageFiles(language);
  }

  @Override
  public RoutineService routines() {
    return new RoutineService(adapters.routines(), library(), threads.background(), threads.face());
  }

  @Override
  public MakerService maker() {
    return new MakerService(
        adapters.stretches(), library(), adapters.messages(), threads.background(), threads.face());
  }

  @Override
  public ProgrammeService programmes() {
    return new ProgrammeService(
        adapters.programmes(), library(), threads.background(), threads.face());
  }

  @Override
  public HandoutService handouts() {
    return new HandoutService(
        adapters.handouts(),
        adapters.logFiles(),
        adapters::show,
        threads.background(),
        threads.face());
  }

  @Override
  public PhysioService physio() {
    return new PhysioService(
        adapters.physio(), adapters.programmes(), clock(), adapters.messages().firstDayOfWeek());
  }

  @Override
  public LogService log() {
    return log.get();
  }

  @Override
  public LogNotices logNotices() {
    return logNotices;
  }

  @Override
  public LogVersions logVersions() {
    return new LogVersions(log());
  }

  @Override
  public LogFiles logFiles() {
    return adapters.logFiles();
  }

  @Override
  public SnapshotService snapshots() {
    return snapshots.get();
  }

  @Override
  public SessionFactory sessions() {
    return sessions.get();
  }

  @Override
  public ResumeService resumes() {
    return resumes.get();
  }

  @Override
  public LogTransfer transfers() {
    return new LogTransfer(
        log(),
        adapters.logFiles(),
        physio(),
        clock(),
        adapters::show,
        () -> settings().settings(),
        threads.background(),
        threads.face());
  }

  @Override
  public HabitImport habits() {
    return new HabitImport(adapters.habitFiles(), settings(), clock(), UUID::randomUUID);
  }

  @Override
  public ImportPreview importPreview() {
    return new ImportPreview(
        log(),
        adapters.logFiles(),
        habits(),
        () -> settings().settings().days().dayStart(),
        threads.background(),
        threads.face());
  }

  @Override
  public DataService data() {
    return data.get();
  }

  @Override
  public ReminderService reminders() {
    return reminders.get();
  }

  @Override
  public LocalClock clock() {
    return clock.get();
  }

  @Override
  public Ticker ticker() {
    return clocks.ticker();
  }

  @Override
  public void close() {
    log.ifMade(LogService::close);
  }
}
