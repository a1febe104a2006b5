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
import app.limber.practice.Coach;
import app.limber.practice.Content;
import app.limber.practice.ContentSource;
import app.limber.practice.DataDesk;
import app.limber.practice.LogDesk;
import app.limber.practice.LogTravel;
import app.limber.practice.Morning;
import app.limber.practice.RoutineDesk;
import app.limber.practice.Settings;
import app.limber.routine.Library;
import app.limber.settings.SettingsFile;
import app.limber.words.Words;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// The program without a window, on the real log and settings of a folder; what it does elsewhere
/// it does when it is told to settle.
public final class Household {
  private final Path folder;
  private final HandExecutor elsewhere = new HandExecutor();
  private final ManualTime time = new ManualTime();
  private final LogDesk desk;
  private final Coach coach;
  private final DataDesk data;
  private final RoutineDesk routines;
  private final HeardSound sound = new HeardSound(Runnable::run);
  private final List<String> failures = new ArrayList<>();

  /// A program without content.
  public Household(Path folder) {
    this(folder, () -> new Content(new Library(Map.of(), Map.of(), List.of()), PoseBook.empty()));
  }

  /// A program with the shipped content and what is in the folder's own.
  public static Household withContent(Path folder) {
    return new Household(
        folder,
        () -> new ContentReader(Words.of(Locale.ENGLISH)).readAll(folder.resolve("content")));
  }

  private Household(Path folder, ContentSource content) {
    this.folder = folder;
    desk =
        new LogDesk(
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
        new DataDesk(new SystemDataFolder(folder, "Linux"), coach, desk, elsewhere, Runnable::run);
    routines =
        new RoutineDesk(
            new UserRoutines(folder.resolve("content"), Words.of(Locale.ENGLISH)),
            elsewhere,
            Runnable::run);
  }

  public Coach coach() {
    return coach;
  }

  public DataDesk data() {
    return data;
  }

  public RoutineDesk routines() {
    return routines;
  }

  public HeardSound sound() {
    return sound;
  }

  public LogTravel travel() {
    return new LogTravel(
        coach,
        new LogFilesOnDisk(Words.of(Locale.ENGLISH)),
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
        log -> log.sessions().stream().map(Fact.Kept::session).toList(),
        found::addAll,
        problem -> failures.add("log"));
    settle();
    return found;
  }

  public Morning morning() {
    List<Morning> found = new ArrayList<>();
    coach.morning(found::add);
    settle();
    return found.getFirst();
  }

  public void close() {
    desk.close();
    settle();
  }
}
