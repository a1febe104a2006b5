package app.limber.testing;

import app.limber.content.ContentReader;
import app.limber.content.UserRoutines;
import app.limber.desktop.SystemDataFolder;
import app.limber.exchange.LogFilesOnDisk;
import app.limber.figure.PoseBook;
import app.limber.journal.Fact;
import app.limber.journal.Revision;
import app.limber.journal.Session;
import app.limber.journal.sqlite.SqliteJournal;
import app.limber.practice.library.Content;
import app.limber.practice.library.ContentSource;
import app.limber.practice.library.RoutineService;
import app.limber.practice.log.LogService;
import app.limber.practice.preferences.Settings;
import app.limber.practice.session.Coach;
import app.limber.practice.session.DataService;
import app.limber.practice.session.LogTransfer;
import app.limber.practice.session.TodaySnapshot;
import app.limber.routine.Library;
import app.limber.settings.SettingsFile;
import app.limber.words.Messages;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// The program without a window, on the real log and settings of a folder; what it does elsewhere
/// it does when it is told to settle.
public final class TestApp {
  private final Path folder;
  private final ManualExecutor elsewhere = new ManualExecutor();
  private final ManualTime time = new ManualTime();
  private final LogService desk;
  private final Coach coach;
  private final DataService data;
  private final RoutineService routines;
  private final HeardSound sound = new HeardSound(Runnable::run);
  private final List<String> failures = new ArrayList<>();

  /// A program without content.
  public TestApp(Path folder) {
    this(folder, () -> new Content(new Library(Map.of(), Map.of(), List.of()), PoseBook.empty()));
  }

  /// A program with the shipped content and what is in the folder's own.
  public static TestApp withContent(Path folder) {
    return new TestApp(
        folder,
        () -> new ContentReader(Messages.of(Locale.ENGLISH)).readAll(folder.resolve("content")));
  }

  private TestApp(Path folder, ContentSource content) {
    this.folder = folder;
    desk =
        new LogService(
            () -> SqliteJournal.open(folder.resolve("limber.db")), elsewhere, Runnable::run);
    coach =
        new Coach(
            content,
            desk,
            new SettingsFile(folder),
            new SettingsFile(folder).load().settings(),
            elsewhere,
            Runnable::run,
            time,
            () -> ZoneId.of("Europe/Berlin"),
            time,
            UUID::randomUUID);
    data =
        new DataService(
            new SystemDataFolder(folder, "Linux"), coach, desk, elsewhere, Runnable::run);
    routines =
        new RoutineService(
            new UserRoutines(folder.resolve("content"), Messages.of(Locale.ENGLISH)),
            elsewhere,
            Runnable::run);
  }

  public Coach coach() {
    return coach;
  }

  public DataService data() {
    return data;
  }

  public RoutineService routines() {
    return routines;
  }

  public HeardSound sound() {
    return sound;
  }

  public LogTransfer travel() {
    return new LogTransfer(
        coach,
        new LogFilesOnDisk(Messages.of(Locale.ENGLISH)),
        SqliteJournal::factsOf,
        page -> true,
        elsewhere,
        Runnable::run);
  }

  public ManualTime time() {
    return time;
  }

  /// Notes that something could not be done.
  public void fail(String what) {
    failures.add(what);
  }

  public List<String> failures() {
    return failures;
  }

  public void settle() {
    elsewhere.runAll();
  }

  /// The settings as they are kept.
  public Settings kept() {
    settle();
    return new SettingsFile(folder).look().settings();
  }

  public void log(Session... sessions) {
    for (Session session : sessions) {
      Revision revision = new Revision(UUID.randomUUID(), session.startedAt().toInstant());
      desk.tell(log -> log.seal(session, revision), () -> {}, problem -> failures.add("log"));
    }
    settle();
  }

  public List<Session> sessions() {
    List<Session> found = new ArrayList<>();
    desk.ask(
        log -> log.sessions().stream().map(Fact.SavedSession::session).toList(),
        found::addAll,
        problem -> failures.add("log"));
    settle();
    return found;
  }

  public TodaySnapshot morning() {
    List<TodaySnapshot> found = new ArrayList<>();
    coach.morning(found::add);
    settle();
    return found.getFirst();
  }

  public void close() {
    desk.close();
    settle();
  }
}
