package app.limber.journal.sqlite;

import app.limber.files.TemporaryFolder;
import app.limber.files.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// Replaces the content of a log with that of a backup.
///
/// It does so within the log instead of replacing the file, so that other windows with the log open
/// see it as an ordinary change.
final class Restore {
  /// Referenced tables come before those that refer to them.
  private static final List<String> TABLES =
      List.of("fact", "stretch_entry", "change", "change_effect");

  private Restore() {}

  /// Replaces the content of `log`, all or nothing.
  ///
  /// @throws app.limber.journal.JournalException if the backup is not a log or is damaged; the log
  ///     is unchanged then
  static void into(Database log, Path backup) {
    try (TemporaryFolder workshop =
        TemporaryFolder.in(Path.of(System.getProperty("java.io.tmpdir")))) {
      Path copy = LogFile.in(workshop.path());
      workshop.copy(backup, copy.getFileName());
      // Opening the copy migrates it to the current schema.
      SqliteJournal.open(copy).close();
      replace(log, copy);
    } catch (IOException e) {
      throw SqlFailure.of(e, log.file());
    } catch (SQLException e) {
      throw SqlFailure.of(e, log.file());
    }
  }

  /// Puts the content of a backup in place of a log that a later version of Limber wrote, which is
  /// both backed up and moved aside.
  ///
  /// @return the name of the backup made of the later log
  /// @throws app.limber.journal.JournalException if the backup cannot be used, or nothing can be
  ///     written; the log is unchanged then
  static String inPlaceOf(Path later, Path backup, Backups backups, Instant now, LocalDate day) {
    Path folder = Objects.requireNonNull(later.toAbsolutePath().getParent());
    try (TemporaryFolder workshop = TemporaryFolder.in(folder)) {
      Path made = LogFile.in(workshop.path());
      workshop.copy(backup, made.getFileName());
      SqliteJournal.open(made).close();
      LogFile.requireWhole(made);
      String name;
      try (Database log = Database.openToLook(later)) {
        name = backups.ofLater(log, day);
      }
      SetAside.whole(later, "newer", now);
      WholeFile.move(made, later);
      return name;
    } catch (IOException e) {
      throw SqlFailure.of(e, later);
    } catch (SQLException e) {
      throw SqlFailure.of(e, later);
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
