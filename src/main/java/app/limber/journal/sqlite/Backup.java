package app.limber.journal.sqlite;

import app.limber.files.OwnerOnly;
import app.limber.files.TemporaryFolder;
import app.limber.files.WholeFile;
import app.limber.journal.JournalException;
import app.limber.journal.JournalException.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/// A copy of the log beside it, made before a new version of the program changes its tables.
final class Backup {
  private Backup() {}

  /// Copies the log, with what SQLite has not yet moved into the file itself, to
  /// `limber.db.backup-v1`, where 1 is the version it has. The copy is whole or not there.
  static void of(Database database, Path file, int version) throws SQLException {
    Path copy = file.resolveSibling(file.getFileName() + ".backup-v" + version);
    try (TemporaryFolder temporary = TemporaryFolder.in(file.resolveSibling("."))) {
      Path unfinished = temporary.path().resolve(copy.getFileName());
      // SQLite fills an empty file, but would create one that others can read.
      OwnerOnly.createFile(unfinished);
      PreparedStatement vacuum = database.statement("VACUUM INTO ?");
      vacuum.setString(1, unfinished.toString());
      vacuum.execute();
      WholeFile.move(unfinished, copy);
    } catch (IOException e) {
      throw new JournalException(Reason.UNWRITABLE, e.toString(), e);
    }
  }
}
