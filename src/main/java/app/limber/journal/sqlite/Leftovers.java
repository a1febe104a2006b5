package app.limber.journal.sqlite;

import app.limber.files.OwnerOnly;
import app.limber.files.TemporaryFolder;
import app.limber.journal.Fact;
import app.limber.journal.JournalException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A write-ahead log that does not belong to the database beside it: left by a crash, after which
/// the database was replaced by a copy.
///
/// SQLite cannot detect this and would mix pages of the two. It is recognized by its time, if the
/// database was put in place or changed after the last write to the write-ahead log, and by the
/// database being intact without it.
final class Leftovers {
  /// The byte that SQLite keeps locked in the index of the write-ahead log while a program has the
  /// database open.
  private static final long IN_USE_BYTE = 128;

  private Leftovers() {}

  /// A write-ahead log that was moved aside.
  ///
  /// @param place its new path
  /// @param facts the facts that it holds and the database lacks
  record Found(Path place, List<Fact> facts) {}

  /// Moves the write-ahead log aside if it does not belong to the database.
  static Optional<Found> setAside(Path file, Instant now) throws IOException {
    Path wal = LogFile.wal(file);
    if (!Files.exists(wal) || Files.size(wal) == 0 || !isOlder(wal, file) || isInUse(file)) {
      return Optional.empty();
    }
    Optional<List<Fact>> alone = alone(file);
    if (alone.isEmpty()) {
      return Optional.empty();
    }
    Set<UUID> known = new HashSet<>();
    alone.get().forEach(fact -> known.add(fact.revision().id()));
    List<Fact> more =
        Salvage.of(file).facts().stream()
            .filter(fact -> !known.contains(fact.revision().id()))
            .toList();
    return Optional.of(new Found(SetAside.leftovers(file, now), more));
  }

  /// Puts the files beside a log that can be written into a state in which SQLite can use them.
  static void settle(Path file, Instant now) throws IOException {
    for (Path beside : List.of(LogFile.wal(file), LogFile.shm(file))) {
      if (Files.isRegularFile(beside) && !Files.isWritable(beside)) {
        // Made beside the log when that was read-only. A failure shows when SQLite opens them.
        var _ = beside.toFile().setWritable(true, true);
      }
    }
    settleRollback(file, now);
  }

  /// Deals with a rollback journal beside the log, left by another program that crashed, or by a
  /// tool that copies files. It is applied if the log is not intact without it, and is with it;
  /// otherwise it is moved aside.
  private static void settleRollback(Path file, Instant now) throws IOException {
    Path journal = LogFile.rollback(file);
    if (!Files.isRegularFile(journal) || Files.size(journal) == 0) {
      return;
    }
    boolean intact = size(LogFile.wal(file)) == 0 && alone(file).isPresent();
    if (!intact && isIntactWithRollback(file)) {
      apply(file);
    } else {
      SetAside.rollback(file, now);
    }
  }

  private static void apply(Path file) {
    // SQLite applies the journal when it opens the file to write.
    try (Database database = Database.open(file)) {
      database.single("PRAGMA user_version");
    } catch (SQLException e) {
      throw SqlFailure.of(e, file);
    }
  }

  private static boolean isIntactWithRollback(Path file) throws IOException {
    try (TemporaryFolder folder =
        TemporaryFolder.in(Path.of(System.getProperty("java.io.tmpdir")))) {
      Path copy = LogFile.in(folder.path());
      folder.copy(file, copy.getFileName());
      folder.copy(LogFile.rollback(file), LogFile.rollback(copy).getFileName());
      if (size(LogFile.wal(file)) > 0) {
        folder.copy(LogFile.wal(file), LogFile.wal(copy).getFileName());
      }
      try (Database database = Database.open(copy)) {
        Migrations.shipped().check(database);
        return database.single("PRAGMA integrity_check(1)").equals("ok");
      } catch (SQLException | JournalException e) {
        return false;
      }
    }
  }

  private static long size(Path file) throws IOException {
    return Files.exists(file) ? Files.size(file) : 0;
  }

  private static boolean isOlder(Path wal, Path file) throws IOException {
    return Files.getLastModifiedTime(wal).compareTo(putInPlace(file)) < 0;
  }

  /// Returns when the file was last written, renamed or created, whichever is latest. A copy may
  /// keep the modification time of its original, but not the other times.
  private static FileTime putInPlace(Path file) throws IOException {
    FileTime last = Files.getLastModifiedTime(file);
    for (String attribute : List.of("unix:ctime", "creationTime")) {
      String view = attribute.startsWith("unix") ? "unix" : "basic";
      if (file.getFileSystem().supportedFileAttributeViews().contains(view)) {
        FileTime time = (FileTime) Files.getAttribute(file, attribute);
        last = time.compareTo(last) > 0 ? time : last;
      }
    }
    return last;
  }

  private static boolean isInUse(Path file) throws IOException {
    Path index = LogFile.shm(file);
    if (!Files.exists(index)) {
      return false;
    }
    try (FileChannel channel = OwnerOnly.openLock(index);
        FileLock lock = channel.tryLock(IN_USE_BYTE, 1, false)) {
      return lock == null;
    } catch (OverlappingFileLockException e) {
      return true;
    }
  }

  /// Returns the facts in the database without its write-ahead log. Empty if it is not intact.
  private static Optional<List<Fact>> alone(Path file) {
    try (Database database = Database.openAlone(file)) {
      Migrations.shipped().check(database);
      return database.single("PRAGMA integrity_check(1)").equals("ok")
          ? Optional.of(new FactReader(database, SqliteJournal::log).read(FactReader.Choice.ALL))
          : Optional.empty();
    } catch (SQLException | JournalException e) {
      return Optional.empty();
    }
  }
}
