package app.limber.journal.sqlite;

import app.limber.files.DataFolderLayout;
import app.limber.files.FileKind;
import app.limber.files.OwnerOnly;
import app.limber.journal.JournalException;
import app.limber.journal.JournalException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;

/// The file that holds the log, seen from outside: private to its user, and not opened as a log
/// when it is something else.
final class LogFile {
  /// The length of the magic number, in bytes.
  private static final int MAGIC = 16;

  private LogFile() {}

  /// The path of the log in a folder; also of one that is still being made, in a folder of its own.
  static Path in(Path folder) {
    return new DataFolderLayout(folder).log();
  }

  /// Creates the file, empty, and its folders, if they are absent. SQLite gives its own files
  /// beside it the same permissions.
  static void prepare(Path file) {
    try {
      Path folder = file.getParent();
      if (folder != null) {
        OwnerOnly.createFolders(folder);
      }
      OwnerOnly.createFile(file);
    } catch (IOException e) {
      throw new JournalException(Reason.UNWRITABLE, e.toString(), e);
    }
  }

  /// The path of the write-ahead log that SQLite keeps beside a database.
  static Path wal(Path file) {
    return file.resolveSibling(file.getFileName() + "-wal");
  }

  /// The path of the write-ahead log's index, which SQLite recreates when it is missing.
  static Path shm(Path file) {
    return file.resolveSibling(file.getFileName() + "-shm");
  }

  /// The path of the rollback journal, which SQLite keeps beside a database in older modes. Limber
  /// never uses one, but SQLite would apply one that it finds.
  static Path rollback(Path file) {
    return file.resolveSibling(file.getFileName() + "-journal");
  }

  /// Checks that a log that was just made and closed is complete without its write-ahead log. On a
  /// full disk, SQLite silently leaves its last pages there.
  static void requireWhole(Path made) throws IOException, SQLException {
    if (Files.exists(wal(made)) && Files.size(wal(made)) > 0) {
      throw new JournalException(Reason.DISK_FULL, "no room for a new log", null);
    }
    try (Database database = Database.openAlone(made)) {
      String verdict = database.single("PRAGMA integrity_check(1)");
      if (!verdict.equals("ok")) {
        throw new JournalException(Reason.DISK_FULL, "the new log is not whole: " + verdict, null);
      }
    }
  }

  /// Whether no damage is found in the file. Also true if it is absent or cannot be read.
  static boolean isWhole(Path file) {
    if (FileIdentity.of(file).filter(found -> !found.isEmpty()).isEmpty()) {
      return true;
    }
    try (Database database = isWritable(file) ? Database.openToLook(file) : Unaltered.open(file)) {
      return database.single("PRAGMA integrity_check(1)").equals("ok");
    } catch (SQLException e) {
      return SqlFailure.of(e, file).reason() != Reason.DAMAGED;
    } catch (JournalException e) {
      return e.reason() != Reason.DAMAGED;
    }
  }

  /// Refuses what is plainly no SQLite file, before SQLite could touch it.
  static void checkMagic(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new JournalException(Reason.NOT_A_LOG, file + " is not a file", null);
    }
    try {
      if (Files.size(file) > 0 && !FileKind.isDatabase(file)) {
        throw new JournalException(Reason.NOT_A_LOG, "it does not start as SQLite files do", null);
      }
    } catch (IOException e) {
      throw SqlFailure.of(e, file);
    }
  }

  /// Whether the magic number in the first bytes is all zeros. No program writes that, but a file
  /// system may leave it after a power loss.
  static boolean startsWithZeros(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(MAGIC);
      return start.length > 0 && Arrays.equals(start, new byte[start.length]);
    }
  }

  /// Whether the file, or a new one in its folder, can be written.
  static boolean isWritable(Path file) {
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    return !Files.exists(folder)
        || (Files.isWritable(folder) && (!Files.exists(file) || Files.isWritable(file)));
  }

  /// Whether the write-ahead log holds a committed transaction that SQLite would ignore.
  static boolean hasDamagedWal(Path file) throws IOException {
    return WalFile.read(wal(file), PageImage.PAGE_SIZE).filter(WalFile::isDamaged).isPresent();
  }

  /// Whether a file without the first page of a log has other pages of one, or was zeroed by a
  /// power loss.
  static boolean holdsALog(Path file) {
    try {
      return Files.isRegularFile(file)
          && Files.size(file) < Salvage.MOST_BYTES
          && (startsWithZeros(file) || Salvage.of(file).foundALog());
    } catch (IOException e) {
      throw SqlFailure.of(e, file);
    }
  }
}
