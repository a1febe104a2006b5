package app.limber.journal.sqlite;

import app.limber.files.TemporaryFolder;
import app.limber.files.WholeFile;
import app.limber.journal.JournalException;
import app.limber.journal.JournalException.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/// Replaces the content of a log with that of a backup.
///
/// It does so within the log instead of replacing the file, so that other windows with the log open
/// see it as an ordinary change.
final class Restore {
  /// Referenced tables come before those that refer to them.
  private static final List<String> TABLES =
      List.of("fact", "stretch_entry", "change", "change_effect");

  /// A number that changes when another connection has written to the log.
  private static final String OF_OTHERS = "PRAGMA main.data_version";

  /// How many times to back up the log before giving up, if another program keeps writing to it.
  private static final int MOST_TRIES = 5;

  private Restore() {}

  /// Replaces the content of `log`, all or nothing.
  ///
  /// @param before makes a backup of the log and returns its name; called again if another program
  ///     writes to the log afterwards, so that nothing is replaced without a backup
  /// @return the name of the backup that holds the replaced content
  /// @throws app.limber.journal.JournalException if the backup is not a log or is damaged; the log
  ///     is unchanged then
  static String into(Database log, Path backup, Supplier<String> before) {
    try (TemporaryFolder workshop =
        TemporaryFolder.in(Path.of(System.getProperty("java.io.tmpdir")))) {
      Path copy = LogFile.in(workshop.path());
      workshop.copy(backup, copy.getFileName());
      // Opening the copy migrates it to the current schema.
      SqliteJournal.open(copy).close();
      for (int tries = 0; tries < MOST_TRIES; tries++) {
        String version = log.single(OF_OTHERS);
        String name = before.get();
        if (replace(log, copy, version)) {
          return name;
        }
      }
      throw new JournalException(Reason.BUSY, "the log changes while it is backed up", null);
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

  /// @param version the value of [#OF_OTHERS] before the log was backed up
  /// @return false if another program has written to the log since; the log is then unchanged
  private static boolean replace(Database log, Path copy, String version) throws SQLException {
    PreparedStatement attach = log.statement("ATTACH ? AS backup");
    attach.setString(1, copy.toString());
    attach.execute();
    try {
      return log.write(
          () -> {
            if (!log.single(OF_OTHERS).equals(version)) {
              return false;
            }
            for (String table : TABLES.reversed()) {
              log.execute("DELETE FROM main." + table);
            }
            for (String table : TABLES) {
              log.execute("INSERT INTO main." + table + " SELECT * FROM backup." + table);
            }
            return true;
          });
    } finally {
      log.execute("DETACH backup");
    }
  }
}
