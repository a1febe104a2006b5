package app.limber.journal.sqlite;

import app.limber.journal.JournalException;
import app.limber.journal.JournalException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.sqlite.SQLiteErrorCode;

/// What a failure of SQLite means to someone who keeps a log.
final class SqlFailure {
  private SqlFailure() {}

  /// With less free space than this, SQLite cannot even create the files it needs beside a
  /// database.
  private static final long LEAST_ROOM = 64 << 10;

  private static final Pattern NO_ROOM =
      Pattern.compile("(?i).*(no space left|quota exceeded|not enough space|disk is full).*");

  /// Translates a failure to use `file`.
  static JournalException of(SQLException failure, Path file) {
    Reason reason = reason(failure.getErrorCode());
    // SQLite reports an I/O error if there is no space for the write-ahead log's index.
    boolean full = (reason == Reason.FAILED || reason == Reason.UNWRITABLE) && isFull(file);
    return new JournalException(
        full ? Reason.DISK_FULL : orUnreadable(reason, file), failure.getMessage(), failure);
  }

  static JournalException of(IOException failure, Path file) {
    boolean full = NO_ROOM.matcher(String.valueOf(failure.getMessage())).matches() || isFull(file);
    return new JournalException(
        full ? Reason.DISK_FULL : orUnreadable(Reason.UNWRITABLE, file),
        failure.toString(),
        failure);
  }

  /// Tells an unreadable file from an unwritable one; SQLite reports both as one it cannot open.
  private static Reason orUnreadable(Reason reason, Path file) {
    return reason == Reason.UNWRITABLE && Files.exists(file) && !Files.isReadable(file)
        ? Reason.UNREADABLE
        : reason;
  }

  private static boolean isFull(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    try {
      return folder != null
          && !Files.getFileStore(folder).isReadOnly()
          && Files.getFileStore(folder).getUsableSpace() < LEAST_ROOM;
    } catch (IOException e) {
      return false;
    }
  }

  /// The reason behind a result code; its lowest byte is the primary code, the rest says more.
  static Reason reason(int resultCode) {
    return switch (SQLiteErrorCode.getErrorCode(resultCode & 0xff)) {
      case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH -> Reason.UNWRITABLE;
      case SQLITE_NOTADB -> Reason.NOT_A_LOG;
      case SQLITE_CORRUPT -> Reason.DAMAGED;
      case SQLITE_FULL -> Reason.DISK_FULL;
      case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> Reason.BUSY;
      // The codes are many and most can only be defects; all of them get the same advice.
      default -> Reason.FAILED;
    };
  }
}
