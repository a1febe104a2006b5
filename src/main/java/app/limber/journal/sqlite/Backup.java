package app.limber.journal.sqlite;

import app.limber.journal.JournalException;
import app.limber.journal.JournalException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/// A copy of the log beside it, made before a new version of the program changes its tables.
final class Backup {
  private Backup() {}

  /// Copies the log, with what SQLite has not yet moved into the file itself, to
  /// `limber.db.backup-v1`, where 1 is the version it has. The copy is whole or not there.
  static void of(Database database, Path file, int version) throws SQLException {
    Path copy = file.resolveSibling(file.getFileName() + ".backup-v" + version);
    Path unfinished = file.resolveSibling(copy.getFileName() + ".part");
    try {
      Files.deleteIfExists(unfinished);
      // SQLite fills an empty file, but would make one that others can read.
      LogFile.createPrivate(unfinished);
      PreparedStatement vacuum = database.statement("VACUUM INTO ?");
      vacuum.setString(1, unfinished.toString());
      vacuum.execute();
      Files.move(
          unfinished, copy, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new JournalException(Reason.UNWRITABLE, e.toString(), e);
    }
  }
}
