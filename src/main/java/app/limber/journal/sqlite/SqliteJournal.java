package app.limber.journal.sqlite;

import app.limber.journal.Change;
import app.limber.journal.Fact;
import app.limber.journal.Journal;
import app.limber.journal.JournalException;
import app.limber.journal.Known;
import app.limber.journal.MissingSession;
import app.limber.journal.Outcome;
import app.limber.journal.Revision;
import app.limber.journal.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The log in a SQLite file.
public final class SqliteJournal implements Journal {
  /// Up to this size a file is read through when it is opened, which takes a few milliseconds.
  /// Damage in a larger one is found when the damaged part is read.
  private static final long CHECKED_AT_ONCE_BYTES = 4L << 20;

  private final Database database;
  private final FactReader reader;
  private final FactWriter writer;
  private final ChangeTable changes;

  private String dataVersion = "";

  SqliteJournal(Database database) {
    this(database, SqliteJournal::log);
  }

  /// @param leftOut receives each session that cannot be read in full, every time it is read
  SqliteJournal(Database database, Consumer<MissingSession> leftOut) {
    this.database = database;
    this.reader = new FactReader(database, leftOut);
    this.writer = new FactWriter(database);
    this.changes = new ChangeTable(database, writer);
  }

  /// Opens the log in `file`, which is created, with its folder, if it is absent.
  ///
  /// A file that is not a log, is damaged or comes from a later version is left as it is.
  ///
  /// @throws JournalException if that cannot be done
  public static SqliteJournal open(Path file) {
    return open(file, Migrations.shipped());
  }

  static SqliteJournal open(Path file, Migrations migrations) {
    return open(file, migrations, SqliteJournal::log);
  }

  static SqliteJournal open(Path file, Migrations migrations, Consumer<MissingSession> leftOut) {
    LogFile.prepare(file);
    LogFile.checkMagic(file);
    try {
      look(file, migrations);
      Database database = Database.open(file);
      try {
        migrations.bringUpToDate(database, file);
        return new SqliteJournal(database, leftOut);
      } catch (SQLException | RuntimeException e) {
        database.close();
        throw e;
      }
    } catch (SQLException e) {
      throw SqlFailure.of(e, file);
    } catch (IOException e) {
      throw SqlFailure.of(e, file);
    }
  }

  /// Returns every fact of the log in another file. The file and its folder are left unchanged.
  ///
  /// @throws JournalException if the file is missing, damaged, not a log or from a later version
  public static List<Fact> factsOf(Path file) {
    List<Fact> facts = new ArrayList<>();
    factsOf(file, facts::add);
    return facts;
  }

  /// Like the overload, but passes the facts on one at a time without holding them all in memory.
  static void factsOf(Path file, Consumer<Fact> facts) {
    ofOther(
        file,
        database -> {
          new FactReader(database, SqliteJournal::log).read(FactReader.Choice.ALL, facts);
          return true;
        });
  }

  /// Checks another log for damage and returns the number of its facts.
  static int countOf(Path file) {
    return ofOther(
        file,
        database -> {
          String verdict = database.single("PRAGMA integrity_check(1)");
          if (!verdict.equals("ok")) {
            throw new JournalException(JournalException.Reason.DAMAGED, verdict, null);
          }
          return Integer.parseInt(database.single("SELECT count(*) FROM fact"));
        });
  }

  /// Returns the standing sessions of the log in a file, oldest first. The file is left unchanged.
  ///
  /// @throws JournalException if the file is missing, damaged, not a log or from a later version
  static List<Session> sessionsOf(Path file) {
    List<Session> sessions = new ArrayList<>();
    ofOther(
        file,
        database -> {
          new FactReader(database, SqliteJournal::log)
              .read(
                  FactReader.Choice.LOG,
                  fact -> {
                    if (fact instanceof Fact.SavedSession saved) {
                      sessions.add(saved.session());
                    }
                  });
          return true;
        });
    return sessions;
  }

  @FunctionalInterface
  private interface Question<T> {
    T ask(Database database) throws SQLException;
  }

  private static <T> T ofOther(Path file, Question<T> question) {
    LogFile.checkMagic(file);
    try (Database database = Unaltered.open(file)) {
      Migrations migrations = Migrations.shipped();
      migrations.check(database);
      if (migrations.isEmpty(database)) {
        throw new JournalException(JournalException.Reason.NOT_A_LOG, "it is empty", null);
      }
      return question.ask(database);
    } catch (SQLException e) {
      throw SqlFailure.of(e, file);
    }
  }

  static void log(MissingSession session) {
    System.getLogger(SqliteJournal.class.getName())
        .log(System.Logger.Level.DEBUG, "left out: " + session);
  }

  Database database() {
    return database;
  }

  /// Whether another program has written to the log through SQLite since the last call.
  boolean othersWrote() {
    String version = database.read(() -> database.single("PRAGMA data_version"));
    boolean changed = !version.equals(dataVersion);
    dataVersion = version;
    return changed;
  }

  /// Whether the file is too large to be checked for damage on opening.
  static boolean isLarge(Path file) {
    try {
      return Files.exists(file) && Files.size(file) > CHECKED_AT_ONCE_BYTES;
    } catch (IOException e) {
      throw SqlFailure.of(e, file);
    }
  }

  private static void look(Path file, Migrations migrations) throws SQLException, IOException {
    try (Database database = Database.openToLook(file)) {
      migrations.check(database);
      if (!isLarge(file)) {
        // Unlike quick_check, this compares the indexes with the tables.
        String verdict = database.single("PRAGMA integrity_check(1)");
        if (!verdict.equals("ok")) {
          throw new JournalException(JournalException.Reason.DAMAGED, verdict, null);
        }
      }
    }
  }

  @Override
  public List<Fact.SavedSession> sessions() {
    return reader.read(FactReader.Choice.LOG).stream()
        .filter(Fact.SavedSession.class::isInstance)
        .map(Fact.SavedSession.class::cast)
        .toList();
  }

  @Override
  public List<Fact.SavedStep> steps() {
    return reader.steps();
  }

  @Override
  public String version() {
    // The first counts what other connections commit, the second what this one writes.
    return database.read(
        () ->
            database.single(
                "SELECT data_version || '.' || total_changes() FROM pragma_data_version"));
  }

  @Override
  public List<Fact> facts() {
    return reader.read(FactReader.Choice.ALL);
  }

  @Override
  public Optional<Fact> standing(UUID sessionId) {
    return reader.read(FactReader.Choice.STANDING, sessionId).stream().findFirst();
  }

  @Override
  public boolean isRunning(UUID sessionId) {
    return database.read(() -> writer.isRunning(sessionId));
  }

  @Override
  public Optional<Fact> fact(UUID revisionId) {
    return reader.read(FactReader.Choice.OF_REVISION, revisionId).stream().findFirst();
  }

  @Override
  public Known known() {
    return reader.known();
  }

  @Override
  public void keepProvisional(Session session, Revision revision) {
    database.write(
        () -> {
          writer.removeProvisional(session.id());
          writer.addProvisional(
              new Fact.SavedSession(session.withOutcome(Outcome.PARTIAL), revision));
        });
  }

  @Override
  public void seal(Session session, Revision revision) {
    database.write(
        () -> {
          writer.removeProvisional(session.id());
          writer.add(new Fact.SavedSession(session, revision));
        });
  }

  @Override
  public void append(Change change, Consumer<Consumer<Fact>> facts) {
    database.write(() -> changes.append(change, facts));
  }

  @Override
  public List<Change> changes() {
    return database.read(() -> changes.changes(reader.hasSteps()));
  }

  @Override
  public List<Change.Effect> effects(UUID changeId) {
    return database.read(
        () -> {
          Map<UUID, Fact> before = new HashMap<>();
          for (Fact fact : reader.read(FactReader.Choice.BEFORE_CHANGE, changeId)) {
            before.put(fact.sessionId(), fact);
          }
          List<Change.Effect> effects = new ArrayList<>();
          for (Fact after : reader.read(FactReader.Choice.AFTER_CHANGE, changeId)) {
            effects.add(new Change.Effect(before.get(after.sessionId()), after));
          }
          return effects;
        });
  }

  @Override
  public <T> T atOnce(Supplier<T> work) {
    return database.write(work::get);
  }

  @Override
  public void close() {
    database.close();
  }
}
