package app.limber.journal.sqlite;

import app.limber.journal.JournalException;
import app.limber.journal.JournalException.Reason;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/// What a failure of SQLite means to someone who keeps a log.
final class SqlFailure {
  private SqlFailure() {}

  static JournalException of(SQLException failure) {
    return new JournalException(reason(failure.getErrorCode()), failure.getMessage(), failure);
  }

  static JournalException damaged(String detail, Throwable cause) {
    return new JournalException(Reason.DAMAGED, detail, cause);
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
