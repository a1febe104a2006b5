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
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The backups of a log, in a separate folder: one for each day on which the log was written, and
/// one made before each schema change and each restore.
///
/// Each is a complete, verified log, made by SQLite in one transaction and readable only by the
/// user. File names sort by age, but a backup dated after tomorrow counts as the oldest: the clock
/// was wrong when it was made, and it must not stand before those made since.
public final class Backups {
  private static final System.Logger LOG = System.getLogger(Backups.class.getName());

  private static final Pattern NAMES = DataFolderLayout.backupFiles();

  private static final int DATE_START = "limber-".length();
  private static final int DATE_END = DATE_START + "2026-11-26".length();

  private static final Pattern BEFORE = Pattern.compile(".*-before-.*?(?:-(\\d{1,9}))?\\.db");

  private final Path folder;
  private final Supplier<LocalDate> today;

  /// @param folder need not exist
  /// @param today tells backups with dates in the future from others
  public Backups(Path folder, Supplier<LocalDate> today) {
    this.folder = folder;
    this.today = today;
  }

  /// The name and all facts of an intact backup.
  record Content(String name, List<Fact> facts) {}

  /// Makes the backup of `day` unless it exists or the log is empty, then deletes the backups that
  /// are no longer needed.
  ///
  /// @throws JournalException if the backup cannot be made
  void ofDay(Database log, LocalDate day) {
    Path place = folder.resolve("limber-" + day + ".db");
    if (!Files.exists(place) && holdsSomething(log)) {
      make(log, true, made -> toPlace(made, place));
      prune();
    }
  }

  /// Makes a backup before an operation on the log.
  ///
  /// @param what the operation, in lower-case letters and digits, such as `restore`
  /// @return the name of the backup
  String before(Database log, String what, LocalDate day) {
    return make(log, true, made -> toFreeName(made, what, day)).getFileName().toString();
  }

  /// Makes a backup of a log that a later version of Limber wrote, before it is replaced. Only that
  /// version can restore it.
  ///
  /// @return the name of the backup
  String ofLater(Database log, LocalDate day) {
    return make(log, false, made -> toFreeName(made, "restore", day)).getFileName().toString();
  }

  private static Path toPlace(Path made, Path place) throws IOException {
    WholeFile.move(made, place);
    return place;
  }

  /// Moves a finished backup to the first free name. The name is chosen only now, because another
  /// program may have made a backup in the meantime, which must not be replaced.
  private Path toFreeName(Path made, String what, LocalDate day) throws IOException {
    String name = "limber-" + day + "-before-" + what;
    for (int n = 1; ; n++) {
      Path place = folder.resolve(n == 1 ? name + ".db" : name + "-" + n + ".db");
      try {
        WholeFile.moveNew(made, place);
        return place;
      } catch (FileAlreadyExistsException e) {
        LOG.log(System.Logger.Level.TRACE, "name taken", e);
      }
    }
  }

  private static boolean holdsSomething(Database log) {
    return log.read(() -> !log.single("SELECT count(*) FROM fact").equals("0"));
  }

  /// Moves a finished backup into place and returns that place.
  @FunctionalInterface
  private interface Placing {
    Path place(Path made) throws IOException;
  }

  /// @param verify whether to open the backup and compare it with the log
  private Path make(Database log, boolean verify, Placing placing) {
    try {
      OwnerOnly.createFolders(folder);
      try (TemporaryFolder workshop = TemporaryFolder.in(folder)) {
        Path unfinished = LogFile.in(workshop.path());
        // SQLite fills an existing empty file; a file it created itself would be readable by other
        // users.
        OwnerOnly.createFile(unfinished);
        int before = verify ? count(log) : 0;
        log.copyInto(unfinished);
        if (verify) {
          requireBetween(before, count(unfinished), count(log));
        }
        return placing.place(unfinished);
      }
    } catch (SQLException e) {
      throw SqlFailure.of(e, LogFile.in(folder));
    } catch (IOException e) {
      throw SqlFailure.of(e, LogFile.in(folder));
    }
  }

  /// Rejects a backup that differs from the log. As other programs may write to the log meanwhile,
  /// any number of facts between those before and after the copy is accepted.
  private static void requireBetween(int before, int made, int after) {
    if (made < Math.min(before, after) || made > Math.max(before, after)) {
      throw new JournalException(Reason.DAMAGED, "the backup is not the log", null);
    }
  }

  private static int count(Database log) throws SQLException {
    return Integer.parseInt(log.single("SELECT count(*) FROM fact"));
  }

  private static int count(Path backup) throws SQLException {
    try (Database database = Database.openAlone(backup)) {
      check(database);
      return count(database);
    }
  }

  /// Rejects a file that is not a log, or is damaged.
  private static void check(Database database) throws SQLException {
    Migrations.shipped().check(database);
    String verdict = database.single("PRAGMA integrity_check(1)");
    if (!verdict.equals("ok")) {
      throw new JournalException(Reason.DAMAGED, verdict, null);
    }
  }

  /// Returns all backups, newest first. Opens and checks each.
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

  /// Returns the newest intact backup.
  public Optional<LogBackup> newest() {
    return files().stream().map(this::describe).filter(LogBackup::good).findFirst();
  }

  /// Returns the content of the newest intact backup.
  Optional<Content> newestGood() {
    for (Path file : files()) {
      try (Database database = Database.openAlone(file)) {
        check(database);
        List<Fact> facts = new FactReader(database, SqliteJournal::log).read(FactReader.Choice.ALL);
        return Optional.of(new Content(file.getFileName().toString(), facts));
      } catch (SQLException | JournalException e) {
        LOG.log(System.Logger.Level.DEBUG, "not a good backup: " + file, e);
      }
    }
    return Optional.empty();
  }

  /// Returns the path of a backup.
  ///
  /// @param name a name from [#list]
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
    } catch (AccessDeniedException e) {
      throw new JournalException(Reason.BACKUPS_UNREADABLE, e.toString(), e);
    } catch (IOException e) {
      throw SqlFailure.of(e, LogFile.in(folder));
    }
    String tomorrow = today.get().plusDays(1).toString();
    files.sort(
        Comparator.comparing((Path file) -> dateOf(file).compareTo(tomorrow) <= 0)
            .thenComparing(Backups::dateOf)
            .thenComparing(file -> !BEFORE.matcher(file.getFileName().toString()).matches())
            .thenComparingInt(Backups::numberOf)
            .thenComparing(file -> file.getFileName().toString())
            .reversed());
    return files;
  }

  private static String dateOf(Path file) {
    return file.getFileName().toString().substring(DATE_START, DATE_END);
  }

  /// Which of the backups before operations of a day it is, from 1; 1 for that of the day itself.
  private static int numberOf(Path file) {
    Matcher before = BEFORE.matcher(file.getFileName().toString());
    return before.matches() && before.group(1) != null ? Integer.parseInt(before.group(1)) : 1;
  }

  private void prune() {
    List<String> names = files().stream().map(file -> file.getFileName().toString()).toList();
    for (String name : BackupRotation.expendable(names)) {
      try {
        Files.deleteIfExists(folder.resolve(name));
      } catch (IOException e) {
        // A leftover backup only takes up space.
        LOG.log(System.Logger.Level.DEBUG, "not deleted: " + name, e);
      }
    }
  }
}
