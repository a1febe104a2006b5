package app.limber.journal.sqlite;

import app.limber.files.OwnerOnly;
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

/// A write-ahead log beside a database that it does not belong to: left by a crash, before somebody
/// put a copy in place of the database.
///
/// SQLite cannot tell and would write the pages of the one into the other. What gives it away is
/// that
/// the database was put there, or changed, after the last write to its write-ahead log; and in that
/// order that the database is whole by itself.
final class Leftovers {
  /// Where SQLite holds a lock on the index of the write-ahead log as long as a program has the
  /// database open.
  private static final long IN_USE_BYTE = 128;

  private Leftovers() {}

  /// What was moved aside.
  ///
  /// @param place where the write-ahead log lies now
  /// @param facts the facts that are in it and not in the database
  record Found(Path place, List<Fact> facts) {}

  /// Moves the write-ahead log aside if it is not the database's own.
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

  private static boolean isOlder(Path wal, Path file) throws IOException {
    return Files.getLastModifiedTime(wal).compareTo(putInPlace(file)) < 0;
  }

  /// When the file was last written, renamed or created, whichever is last. A copy may keep the
  /// time
  /// of writing of its original, but not the others.
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

  /// The facts of the database without its write-ahead log; empty if it is not whole.
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
