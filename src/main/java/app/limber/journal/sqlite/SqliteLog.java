package app.limber.journal.sqlite;

import app.limber.files.DataFolderLayout;
import app.limber.files.OwnerOnly;
import app.limber.files.TemporaryFolder;
import app.limber.files.WholeFile;
import app.limber.journal.Change;
import app.limber.journal.Fact;
import app.limber.journal.Journal;
import app.limber.journal.JournalException;
import app.limber.journal.JournalException.Reason;
import app.limber.journal.LogBackup;
import app.limber.journal.LogNotice;
import app.limber.journal.RecoveryReport;
import app.limber.journal.RecoveryReport.Found;
import app.limber.journal.Session;
import app.limber.practice.log.LogStore;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The log of a data folder, which can be opened whatever state its file is in.
///
/// A damaged log is replaced by what can be recovered from it, one that cannot be written is opened
/// read-only, and files left beside it by a crash or a copy are cleaned up. Each event is reported
/// once, on the log's thread. A file that is no log, or of a later version, is left unchanged.
public final class SqliteLog implements LogStore {
  private final Path file;
  private final Backups backups;
  private final InstantSource clock;
  private final Supplier<ZoneId> zone;
  private final Consumer<LogNotice> notices;
  private final Recovery recovery;
  private @Nullable LogNotice lastReadOnly;
  private final LeftOutSessions leftOut = new LeftOutSessions();

  /// @param folder the data folder; it need not exist
  /// @param zone the time zone that determines when a day, and with it a daily backup, begins
  /// @param notices receives what the user must know, on the thread that uses the log
  public SqliteLog(
      Path folder, InstantSource clock, Supplier<ZoneId> zone, Consumer<LogNotice> notices) {
    DataFolderLayout layout = new DataFolderLayout(folder);
    this.file = layout.log();
    this.backups =
        new Backups(layout.backups(), () -> LocalDate.ofInstant(clock.instant(), zone.get()));
    this.clock = clock;
    this.zone = zone;
    this.notices = notices;
    this.recovery = new Recovery(file, this.backups, clock);
  }

  /// Opens the log. Creates it, with its folder, if neither it nor a backup of it exists.
  ///
  /// @throws JournalException if it cannot be used
  @Override
  public Journal open() {
    return new GuardedJournal(this);
  }

  /// @throws JournalException if this cannot be determined, or the file is empty, which is not the
  ///     same as absent
  @Override
  public boolean isAbsent() {
    Optional<FileIdentity> found = FileIdentity.of(file);
    if (found.isPresent() && (!found.get().isEmpty() || !found.get().regular())) {
      return false;
    }
    boolean backedUp = backups.newest().isPresent();
    if (found.isPresent() && !backedUp) {
      throw new JournalException(Reason.EMPTY, file + " has no content", null);
    }
    return !backedUp;
  }

  @Override
  public Other read(Path other) {
    try {
      int count = SqliteJournal.countOf(other);
      return new Other(
          count, facts -> SqliteJournal.factsOf(other, facts), List.of(), List.of(), 0, false);
    } catch (JournalException e) {
      if (e.reason() == Reason.DAMAGED || e.reason() == Reason.NOT_A_LOG) {
        return Salvage.other(other).orElseThrow(() -> e);
      }
      throw e;
    }
  }

  @Override
  public List<Session> peek() {
    return FileIdentity.of(file).isEmpty() ? List.of() : SqliteJournal.sessionsOf(file);
  }

  @Override
  public List<Path> conflictCopies() {
    return ConflictCopies.beside(file);
  }

  @Override
  public List<LogBackup> backups() {
    return backups.list();
  }

  @Override
  public List<Fact> factsOfBackup(String name) {
    return SqliteJournal.factsOf(backups.file(name));
  }

  @Override
  public Optional<LogBackup> newestBackup() {
    return backups.newest();
  }

  @Override
  public String restore(String name) {
    GuardedJournal journal;
    try {
      journal = new GuardedJournal(this);
    } catch (JournalException e) {
      if (e.reason() != Reason.NEWER_VERSION) {
        throw e;
      }
      return Restore.inPlaceOf(file, backups.file(name), backups, clock.instant(), today());
    }
    try (journal) {
      return journal.replaceContent(backups.file(name), backups, today());
    }
  }

  @Override
  public boolean isWhole() {
    return LogFile.isWhole(file);
  }

  @Override
  public void check() {
    Optional<FileIdentity> seen = FileIdentity.of(file);
    if (!isWhole()) {
      recover(Found.DAMAGE, seen);
    }
  }

  @Override
  public void checkIfLarge() {
    if (LogFile.isWritable(file) && SqliteJournal.isLarge(file)) {
      check();
    }
  }

  @Override
  public void tryToWrite() {
    if (isAbsent()) {
      return;
    }
    try (GuardedJournal journal = new GuardedJournal(this)) {
      journal.rewriteVersion();
    }
  }

  @Override
  public Path file() {
    return file;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone.get());
  }

  void tell(LogNotice notice) {
    // Each attempt to write determines again why the log is read-only; it is reported only once.
    if (!(notice instanceof LogNotice.ReadOnly) || !notice.equals(lastReadOnly)) {
      notices.accept(notice);
    }
    if (notice instanceof LogNotice.ReadOnly) {
      lastReadOnly = notice;
    }
  }

  /// The log in its present state, opened by SQLite.
  ///
  /// @param readOnly why it is read-only; null if it can be written
  record Opened(SqliteJournal journal, @Nullable Reason readOnly) {}

  Opened openFile() {
    Optional<FileIdentity> found = FileIdentity.of(file);
    if (found.isEmpty()) {
      return backups.newest().isPresent() ? afterRecovery(Found.NO_FILE, found) : newLog();
    }
    if (!found.get().regular() && !Files.isDirectory(file)) {
      throw new JournalException(Reason.NOT_A_LOG, file + " is not a plain file", null);
    }
    if (found.get().isEmpty()) {
      return afterRecovery(Found.EMPTY_FILE, found);
    }
    try {
      if (!LogFile.isWritable(file)) {
        return toRead(Reason.UNWRITABLE);
      }
      Leftovers.settle(file, clock.instant());
      Optional<Leftovers.Found> leftovers = Leftovers.setAside(file, clock.instant());
      if (LogFile.hasDamagedWal(file)) {
        return afterRecovery(Found.DAMAGE, found);
      }
      Opened opened = toWrite();
      leftovers.ifPresent(left -> takeIn(left, opened.journal()));
      return opened;
    } catch (JournalException e) {
      return afterFailure(e, found);
    } catch (IOException e) {
      return afterFailure(SqlFailure.of(e, file), found);
    }
  }

  /// Creates a new log atomically, so that no other program sees an incomplete file.
  private Opened newLog() {
    try {
      OwnerOnly.createFolders(folder());
      try (TemporaryFolder workshop = TemporaryFolder.in(folder())) {
        Path made = LogFile.in(workshop.path());
        SqliteJournal.open(made).close();
        LogFile.requireWhole(made);
        WholeFile.moveNew(made, file);
      } catch (FileAlreadyExistsException e) {
        // Another program created the log first.
        return toWrite();
      }
      return toWrite();
    } catch (SQLException e) {
      throw SqlFailure.of(e, file);
    } catch (IOException e) {
      throw SqlFailure.of(e, file);
    }
  }

  private Path folder() {
    return Objects.requireNonNull(file.toAbsolutePath().getParent());
  }

  private Opened toWrite() {
    return new Opened(SqliteJournal.open(file, Migrations.shipped(), leftOut::add), null);
  }

  private Opened afterFailure(JournalException failure, Optional<FileIdentity> found) {
    return switch (failure.reason()) {
      case DAMAGED -> afterRecovery(Found.DAMAGE, found);
      case NOT_A_LOG -> {
        if (!LogFile.holdsALog(file)) {
          throw failure;
        }
        yield afterRecovery(Found.DAMAGE, found);
      }
      case UNWRITABLE, DISK_FULL, FAILED -> toRead(failure.reason());
      case UNREADABLE, BACKUPS_UNREADABLE, NEWER_VERSION, GONE, DANGLING_LINK, EMPTY, BUSY ->
          throw failure;
    };
  }

  private Opened toRead(Reason reason) {
    try {
      Database database = Unaltered.open(file);
      try {
        Migrations.shipped().check(database);
        if (!database.single("PRAGMA integrity_check(1)").equals("ok")) {
          throw new JournalException(Reason.DAMAGED, null, null);
        }
        tell(new LogNotice.ReadOnly(reason));
        return new Opened(new SqliteJournal(database, leftOut::add), reason);
      } catch (SQLException | RuntimeException e) {
        database.close();
        throw e;
      }
    } catch (SQLException | JournalException e) {
      JournalException failure =
          e instanceof JournalException known ? known : SqlFailure.of((SQLException) e, file);
      if (failure.reason() == Reason.DAMAGED) {
        return recoveredElsewhere(Found.DAMAGE);
      }
      throw failure;
    }
  }

  private Opened afterRecovery(Found found, Optional<FileIdentity> seen) {
    if (!LogFile.isWritable(file)) {
      return recoveredElsewhere(found);
    }
    recover(found, seen);
    return toWrite();
  }

  void recover(Found found, Optional<FileIdentity> seen) {
    recovery.unlessDone(found, seen).ifPresent(report -> tell(new LogNotice.Recovered(report)));
  }

  private Opened recoveredElsewhere(Found found) {
    try {
      TemporaryFolder folder = TemporaryFolder.in(Path.of(System.getProperty("java.io.tmpdir")));
      try {
        Path made = LogFile.in(folder.path());
        RecoveryReport report = recovery.elsewhere(made, found);
        Opened opened =
            new Opened(
                new SqliteJournal(Database.openCopy(made, folder), leftOut::add),
                Reason.UNWRITABLE);
        tell(new LogNotice.Recovered(report));
        tell(new LogNotice.ReadOnly(Reason.UNWRITABLE));
        return opened;
      } catch (IOException | RuntimeException e) {
        folder.close();
        throw e;
      }
    } catch (IOException | SQLException e) {
      throw new JournalException(Reason.FAILED, e.toString(), e);
    }
  }

  private void takeIn(Leftovers.Found left, SqliteJournal journal) {
    if (!left.facts().isEmpty()) {
      Change change = new Change(UUID.randomUUID(), clock.instant(), Change.Kind.IMPORT, null);
      journal.append(change, left.facts());
      tell(new LogNotice.LeftoverSetAside(left.place().toString(), left.facts().size()));
    }
  }

  void tellLeftOut() {
    leftOut.tell(this::tell);
  }

  void backUp(Database database) {
    try {
      backups.ofDay(database, today());
    } catch (JournalException e) {
      tell(new LogNotice.NoBackup(e.reason()));
    }
  }
}
