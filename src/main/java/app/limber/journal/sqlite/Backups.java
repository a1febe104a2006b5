package app.limber.journal.sqlite;

import app.limber.files.DataFolderLayout;
import app.limber.files.OwnerOnly;
import app.limber.files.TemporaryFolder;
import app.limber.files.WholeFile;
import app.limber.journal.Fact;
import app.limber.journal.JournalException;
import app.limber.journal.JournalException.Reason;
import app.limber.journal.LogBackup;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The backups of a log, in a folder of their own: one of each day on which the log was written,
/// and
/// one from before each change of its tables and each restore.
///
/// Each is a whole log of its own, made by SQLite in one transaction, checked, and private to the
/// user. Names start with what sorts them by age.
public final class Backups {
  private static final Pattern NAMES = DataFolderLayout.backupFiles();

  private final Path folder;

  /// @param folder need not exist
  public Backups(Path folder) {
    this.folder = folder;
  }

  /// A good backup: its name and all its facts.
  record Content(String name, List<Fact> facts) {}

  /// Makes the backup of `day`, unless there is one or the log holds nothing yet. The oldest that
  /// are not needed any more are deleted.
  ///
  /// @throws JournalException if it cannot be made
  void ofDay(Database log, LocalDate day) {
    Path place = folder.resolve("limber-" + day + ".db");
    if (!Files.exists(place) && holdsSomething(log)) {
      make(log, place);
      prune();
    }
  }

  /// Makes a backup before something is done to the log.
  ///
  /// @param what a word for that, such as `restore`; lower-case letters and digits
  /// @return its name
  String before(Database log, String what, LocalDate day) {
    String name = "limber-" + day + "-before-" + what;
    Path place = folder.resolve(name + ".db");
    for (int n = 2; Files.exists(place); n++) {
      place = folder.resolve(name + "-" + n + ".db");
    }
    make(log, place);
    return place.getFileName().toString();
  }

  private static boolean holdsSomething(Database log) {
    return log.read(() -> !log.single("SELECT count(*) FROM fact").equals("0"));
  }

  private void make(Database log, Path place) {
    try {
      OwnerOnly.createFolders(folder);
      try (TemporaryFolder workshop = TemporaryFolder.in(folder)) {
        Path unfinished = workshop.path().resolve("limber.db");
        // SQLite fills an empty file, but would create one that others can read.
        OwnerOnly.createFile(unfinished);
        PreparedStatement vacuum = log.statement("VACUUM INTO ?");
        vacuum.setString(1, unfinished.toString());
        vacuum.execute();
        if (!count(unfinished).equals(log.single("SELECT count(*) FROM fact"))) {
          throw new JournalException(Reason.DAMAGED, "the backup is not the log", null);
        }
        WholeFile.move(unfinished, place);
      }
    } catch (SQLException e) {
      throw SqlFailure.of(e, folder.resolve("limber.db"));
    } catch (IOException e) {
      throw SqlFailure.of(e, folder.resolve("limber.db"));
    }
  }

  private static String count(Path backup) throws SQLException {
    try (Database database = Database.openAlone(backup)) {
      check(database);
      return database.single("SELECT count(*) FROM fact");
    }
  }

  /// Refuses what is no log or not whole.
  private static void check(Database database) throws SQLException {
    Migrations.shipped().check(database);
    String verdict = database.single("PRAGMA integrity_check(1)");
    if (!verdict.equals("ok")) {
      throw new JournalException(Reason.DAMAGED, verdict, null);
    }
  }

  /// All backups, the newest first. Each is opened and checked.
  public List<LogBackup> list() {
    return files().stream().map(this::describe).toList();
  }

  private LogBackup describe(Path file) {
    String name = file.getFileName().toString();
    try {
      Instant madeAt = Files.getLastModifiedTime(file).toInstant();
      try (Database database = Database.openAlone(file)) {
        check(database);
        String sessions =
            database.single("SELECT count(*) FROM fact WHERE standing = 1 AND deleted = 0");
        return new LogBackup(name, madeAt, Integer.parseInt(sessions), true);
      } catch (SQLException | JournalException e) {
        return new LogBackup(name, madeAt, 0, false);
      }
    } catch (IOException e) {
      return new LogBackup(name, Instant.EPOCH, 0, false);
    }
  }

  /// The newest backup that is whole.
  public Optional<LogBackup> newest() {
    return files().stream().map(this::describe).filter(LogBackup::good).findFirst();
  }

  /// The content of the newest backup that is whole.
  Optional<Content> newestGood() {
    for (Path file : files()) {
      try (Database database = Database.openAlone(file)) {
        check(database);
        List<Fact> facts = new FactReader(database, SqliteJournal::log).read(FactReader.Choice.ALL);
        return Optional.of(new Content(file.getFileName().toString(), facts));
      } catch (SQLException | JournalException e) {
        System.getLogger(Backups.class.getName())
            .log(System.Logger.Level.DEBUG, "not a good backup: " + file, e);
      }
    }
    return Optional.empty();
  }

  /// The file of a backup.
  ///
  /// @param name as [#list] gives it
  Path file(String name) {
    return folder.resolve(name);
  }

  private List<Path> files() {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (NAMES.matcher(entry.getFileName().toString()).matches()) {
          files.add(entry);
        }
      }
    } catch (NoSuchFileException | NotDirectoryException e) {
      return List.of();
    } catch (IOException e) {
      throw SqlFailure.of(e, folder.resolve("limber.db"));
    }
    files.sort(Comparator.comparing((Path file) -> file.getFileName().toString()).reversed());
    return files;
  }

  private void prune() {
    List<String> names = files().stream().map(file -> file.getFileName().toString()).toList();
    for (String name : BackupRotation.expendable(names)) {
      try {
        Files.deleteIfExists(folder.resolve(name));
      } catch (IOException e) {
        // It takes up room and does no harm.
        System.getLogger(Backups.class.getName())
            .log(System.Logger.Level.DEBUG, "not deleted: " + name, e);
      }
    }
  }
}
