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

/// Opens a database to read and leaves no trace of that: no file beside it, no lock on it.
///
/// SQLite needs to write to the folder even to read, for the index of the write-ahead log. So a
/// database without such a log is opened as one that nobody writes, and any other is copied first.
final class Unaltered {
  /// How often to copy again when somebody wrote meanwhile.
  private static final int MOST_TRIES = 5;

  private Unaltered() {}

  /// @throws JournalException if somebody goes on writing, or there is no room for a copy
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
      Path copy = folder.path().resolve("limber.db");
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

  /// What tells whether somebody wrote.
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
