package app.limber.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Journal;
import app.limber.journal.JournalException;
import app.limber.journal.JournalException.Reason;
import app.limber.journal.LogNotice;
import app.limber.journal.Revision;
import app.limber.journal.Session;
import app.limber.journal.SessionBuilder;
import app.limber.journal.sqlite.SqliteJournal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A log that cannot be used: Today says why on a card and offers what can be done.
class LogProblemCardTest {
  @TempDir Path folder;

  private static void write(Path file, int... days) {
    try (Journal journal = SqliteJournal.open(file)) {
      for (int day : days) {
        String date = "2026-11-%02d".formatted(day);
        Session session =
            SessionBuilder.session()
                .startedAt(date + "T06:30:00+01:00")
                .practiceDay(date)
                .id(new UUID(1, day))
                .build();
        journal.seal(session, new Revision(UUID.randomUUID(), session.startedAt().toInstant()));
      }
    }
  }

  private static void setVersion(Path log, int version) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + log);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("PRAGMA user_version = " + version);
    }
  }

  private static int version(Path log) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + log);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("PRAGMA user_version")) {
      return rows.getInt(1);
    }
  }

  @Test
  void logOfALaterVersion_saysWhatToDo_andABackupTakesItsPlace() throws Exception {
    Path log = folder.resolve("limber.db");
    write(log, 18, 19, 20);
    Path backup =
        Files.createDirectories(folder.resolve("backups")).resolve("limber-2026-11-19.db");
    write(backup, 18, 19);
    setVersion(log, 99);
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      assertThat(window.shows("log-problem")).isTrue();
      assertThat(window.says())
          .contains("Your log is from a later version of Limber", "update Limber");
      assertThat(window.shows("log-problem-folder")).isTrue();
      assertThat(window.node("start").isFocused()).isTrue();

      window.click("log-problem-backups").click("backup-limber-2026-11-19-db");
      assertThat(window.says())
          .contains("The backup has 2 sessions.", "by a later version of Limber");
      window.click("backups-ask-go-back");

      assertThat(window.shows("log-problem")).isFalse();
      assertThat(window.log()).hasSize(2);
    }
    try (var files = Files.list(folder)) {
      Path aside =
          files
              .filter(file -> file.getFileName().toString().startsWith("limber.db.newer-"))
              .filter(
                  file -> !file.toString().endsWith("-wal") && !file.toString().endsWith("-shm"))
              .findFirst()
              .get();
      assertThat(version(aside)).isEqualTo(99);
    }
    assertThat(version(folder.resolve("backups/limber-2026-11-22-before-restore.db")))
        .isEqualTo(99);
  }

  @Test
  void linkThatLeadsNowhere_isLookedAtAgain() throws IOException {
    Path target = folder.resolve("disk/limber.db");
    Files.createSymbolicLink(folder.resolve("limber.db"), target);
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      assertThat(window.says())
          .contains("Your log is a link that leads nowhere", folder.resolve("limber.db") + "");
      window.click("log-problem-again");
      assertThat(window.shows("log-problem")).isTrue();
      assertThat(window.says()).contains("It is still so.");

      Files.createDirectories(target.getParent());
      write(target, 19, 20);
      window.click("log-problem-again");

      assertThat(window.shows("log-problem")).isFalse();
      assertThat(window.says()).contains("The log can be used again.");
      assertThat(window.node("start").isFocused()).isTrue();
    }
  }

  @Test
  void folderThatIsTakenAway_isLookedAtAgain() throws IOException {
    Path data = Files.createDirectories(folder.resolve("data"));
    write(data.resolve("limber.db"), 19, 20);
    try (OpenWindow window = OpenWindow.on(data).open()) {
      assertThat(window.shows("log-problem")).isFalse();
      Files.move(data, folder.resolve("elsewhere"));
      window.click("go-history").click("go-today");
      assertThat(window.says())
          .contains("Your log cannot be reached", data.resolve("limber.db") + "");

      Files.move(folder.resolve("elsewhere"), data);
      window.click("log-problem-again");
      assertThat(window.shows("log-problem")).isFalse();
      assertThat(window.log()).hasSize(2);
    }
  }

  @Test
  void fullDisk_canBeTriedAgain() {
    AtomicReference<@Nullable Reason> problem = new AtomicReference<>(Reason.DISK_FULL);
    try (OpenWindow window =
        OpenWindow.on(folder)
            .journal(
                () -> {
                  if (problem.get() != null) {
                    throw new JournalException(problem.get(), null, null);
                  }
                  return SqliteJournal.open(folder.resolve("limber.db"));
                })
            .open()) {
      assertThat(window.says()).contains("Your disk is full");
      assertThat(window.text("log-problem-again")).isEqualTo("Try again");

      problem.set(null);
      window.click("log-problem-again");
      assertThat(window.shows("log-problem")).isFalse();
    }
  }

  @Test
  void fullDiskOfALogThatCanBeRead_canBeTriedAgain() {
    write(folder.resolve("limber.db"), 19);
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      window.notice(new LogNotice.ReadOnly(Reason.DISK_FULL));
      assertThat(window.says()).contains("Your disk is full");
      window.click("log-card-again");
      assertThat(window.shows("log-card-read-only")).isFalse();
      assertThat(window.says()).contains("The log can be used again.");
    }
  }

  @Test
  void emptyFile_isToldAsOneAndABackupOrACopyIsAsked() throws IOException {
    Files.createFile(folder.resolve("limber.db"));
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      assertThat(window.says())
          .contains("Your log was a file without content", "If you have a copy of your log");
      assertThat(window.shows("log-card-backups")).isTrue();
      window.type(KeyCode.ESCAPE);
      assertThat(window.node("start").isFocused()).isTrue();
    }
  }
}
