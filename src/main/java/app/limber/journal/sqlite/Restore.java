package app.limber.journal.sqlite;

import app.limber.files.TemporaryFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/// Makes the content of a log that of a backup.
///
/// It happens within the log and not by putting another file in its place, so that windows which
/// have
/// the log open see it as any other change.
final class Restore {
  /// Those that refer to others come after them.
  private static final List<String> TABLES =
      List.of("fact", "stretch_entry", "change", "change_effect");

  private Restore() {}

  /// All or nothing.
  ///
  /// @throws app.limber.journal.JournalException if the backup is no log or not whole; the log is
  /// then
  ///     as it was
  static void into(Database log, Path backup) {
    try (TemporaryFolder workshop =
        TemporaryFolder.in(Path.of(System.getProperty("java.io.tmpdir")))) {
      Path copy = workshop.path().resolve("limber.db");
      workshop.copy(backup, copy.getFileName());
      // Opened once, so that its tables are those of today.
      SqliteJournal.open(copy).close();
      replace(log, copy);
    } catch (IOException e) {
      throw SqlFailure.of(e, log.file());
    } catch (SQLException e) {
      throw SqlFailure.of(e, log.file());
    }
  }

  private static void replace(Database log, Path copy) throws SQLException {
    PreparedStatement attach = log.statement("ATTACH ? AS backup");
    attach.setString(1, copy.toString());
    attach.execute();
    try {
      log.write(
          () -> {
            for (String table : TABLES.reversed()) {
              log.execute("DELETE FROM main." + table);
            }
            for (String table : TABLES) {
              log.execute("INSERT INTO main." + table + " SELECT * FROM backup." + table);
            }
          });
    } finally {
      log.execute("DETACH backup");
    }
  }
}
