package app.limber.journal.sqlite;

import app.limber.files.TemporaryFolder;
import app.limber.journal.JournalException;
import app.limber.journal.JournalException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Opens a database for reading without leaving a trace: neither a file beside it nor a lock.
///
/// Even for reading, SQLite needs write access to the folder, for the write-ahead log's index. A
/// database without a write-ahead log is therefore opened as immutable; any other is copied first.
final class Unaltered {
  /// How often to retry copying if another program writes to the database meanwhile.
  private static final int MOST_TRIES = 5;

  private Unaltered() {}

  /// @throws JournalException if another program keeps writing, or there is no space for a copy
  static Database open(Path file) throws SQLException {
    try {
      return size(LogFile.wal(file)) == 0 ? Database.openAlone(file) : openCopy(file);
    } catch (IOException e) {
      throw SqlFailure.of(e, file);
    }
  }

  private static Database openCopy(Path file) throws IOException, SQLException {
    TemporaryFolder folder = TemporaryFolder.in(Path.of(System.getProperty("java.io.tmpdir")));
    try {
      Path copy = LogFile.in(folder.path());
      copy(file, copy, folder);
      return Database.openCopy(copy, folder);
    } catch (IOException | SQLException | RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  private static void copy(Path file, Path copy, TemporaryFolder folder) throws IOException {
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      List<Object> before = state(file);
      Files.deleteIfExists(copy);
      Files.deleteIfExists(LogFile.wal(copy));
      folder.copy(file, copy.getFileName());
      if (size(LogFile.wal(file)) > 0) {
        folder.copy(LogFile.wal(file), LogFile.wal(copy).getFileName());
      }
      if (state(file).equals(before)) {
        return;
      }
    }
    throw new JournalException(Reason.BUSY, file + " changes while it is copied", null);
  }

  /// The sizes and times that change when the database is written.
  private static List<Object> state(Path file) throws IOException {
    BasicFileAttributes main = Files.readAttributes(file, BasicFileAttributes.class);
    BasicFileAttributes wal = attributes(LogFile.wal(file));
    return List.of(
        main.size(),
        main.lastModifiedTime(),
        wal == null ? 0L : wal.size(),
        wal == null ? main.lastModifiedTime() : wal.lastModifiedTime());
  }

  private static long size(Path file) throws IOException {
    BasicFileAttributes attributes = attributes(file);
    return attributes == null ? 0 : attributes.size();
  }

  private static @Nullable BasicFileAttributes attributes(Path file) throws IOException {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class);
    } catch (NoSuchFileException e) {
      return null;
    }
  }
}
