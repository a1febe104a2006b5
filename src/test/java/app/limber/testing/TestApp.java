package app.limber.testing;

import app.limber.Composition;
import app.limber.journal.Fact;
import app.limber.journal.Revision;
import app.limber.journal.Session;
import app.limber.practice.preferences.Settings;
import app.limber.practice.preferences.SettingsService;
import app.limber.practice.session.Services;
import app.limber.practice.session.SnapshotService;
import app.limber.practice.session.TodaySnapshot;
import app.limber.settings.SettingsFile;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The program without a window, on the real log and settings of a folder; what it does elsewhere
/// it does on `settle`.
public final class TestApp {
  private final Path folder;
  private final ManualExecutor elsewhere = new ManualExecutor();
  private final ManualTime time = new ManualTime();
  private final Composition services;
  private final HeardSound sound = new HeardSound(Runnable::run);
  private final List<String> failures = new ArrayList<>();

  /// A program without content.
  public TestApp(Path folder) {
    this(folder, new TestAdapters(folder).withoutContent());
  }

  /// A program with the shipped content and what is in the folder's own.
  public static TestApp withContent(Path folder) {
    return new TestApp(folder, new TestAdapters(folder));
  }

  private TestApp(Path folder, TestAdapters adapters) {
    this.folder = folder;
    services =
        Composition.of(
            adapters,
            new Composition.Clocks(time, () -> ZoneId.of("Europe/Berlin"), time),
            new Composition.Threads(elsewhere, elsewhere::execute, Runnable::run));
  }

  public Services services() {
    return services;
  }

  public SnapshotService snapshots() {
    return services.snapshots();
  }

  public SettingsService settings() {
    return services.settings();
  }

  public HeardSound sound() {
    return sound;
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
      services.log().tell(log -> log.seal(session, revision), () -> {}, _ -> failures.add("log"));
    }
    settle();
  }

  public List<Session> sessions() {
    List<Session> found = new ArrayList<>();
    services
        .log()
        .ask(
            log -> log.sessions().stream().map(Fact.SavedSession::session).toList(),
            found::addAll,
            _ -> failures.add("log"));
    settle();
    return found;
  }

  public TodaySnapshot morning() {
    List<TodaySnapshot> found = new ArrayList<>();
    snapshots().take(found::add);
    settle();
    return found.getFirst();
  }

  public void close() {
    services.close();
    settle();
  }
}
