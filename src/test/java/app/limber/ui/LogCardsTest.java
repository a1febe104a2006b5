package app.limber.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Journal;
import app.limber.journal.JournalException;
import app.limber.journal.LogNotice;
import app.limber.journal.Revision;
import app.limber.journal.Session;
import app.limber.journal.SessionBuilder;
import app.limber.journal.sqlite.SqliteJournal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What happened to the file of the log is told on a card, and what can be done is offered there.
class LogCardsTest {
  @TempDir Path folder;

  private static Session session(int day) {
    String date = "2026-11-%02d".formatted(day);
    return SessionBuilder.session()
        .startedAt(date + "T06:30:00+01:00")
        .practiceDay(date)
        .id(new UUID(1, day))
        .build();
  }

  private void write(Path file, int... days) {
    try (Journal journal = SqliteJournal.open(file)) {
      for (int day : days) {
        Session session = session(day);
        journal.seal(session, new Revision(UUID.randomUUID(), session.startedAt().toInstant()));
      }
    }
  }

  private OpenWindow open() {
    return OpenWindow.on(folder).open();
  }

  @Test
  void damagedLog_isToldWithWhatWasSavedAndWhereTheOldOneLies() throws IOException {
    Path log = folder.resolve("limber.db");
    write(log, 18, 19, 20, 21);
    byte[] bytes = Files.readAllBytes(log);
    for (int i = 4096 * 3; i < 4096 * 4 && i < bytes.length; i++) {
      bytes[i] = 0x55;
    }
    Files.write(log, bytes);
    try (OpenWindow window = open()) {
      assertThat(window.shows("log-card-recovered")).isTrue();
      assertThat(window.says())
          .contains("Your log was mended", "The log was damaged.", "The old file is kept:");
      assertThat(window.node("log-card-close").isFocused()).isTrue();

      window.type(KeyCode.ENTER);
      assertThat(window.shows("log-card-recovered")).isFalse();
      assertThat(window.node("start").isFocused()).isTrue();
    }
  }

  @Test
  void logThatCanOnlyBeRead_isToldAndPractiseGoesOn() {
    try (OpenWindow window = open()) {
      window.notice(new LogNotice.ReadOnly(JournalException.Reason.UNWRITABLE));
      assertThat(window.shows("log-card-read-only")).isTrue();
      assertThat(window.says())
          .contains("Your log can only be read", "You can practise all the same");
      window.type(KeyCode.ESCAPE);
      assertThat(window.shows("log-card-read-only")).isFalse();
      window.click("start");
      assertThat(window.shows("player-stretch")).isTrue();
    }
  }

  @Test
  void replacedLog_isTold_butNotWhileTheUserPractises() throws IOException {
    Path log = folder.resolve("limber.db");
    write(log, 18, 19);
    Path other = folder.resolve("other.db");
    write(other, 20);
    try (OpenWindow window = open()) {
      window.click("start").pass(3);
      Files.deleteIfExists(folder.resolve("limber.db-wal"));
      Files.deleteIfExists(folder.resolve("limber.db-shm"));
      Files.move(other, log, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      window.pass(120);
      assertThat(window.shows("log-card-replaced")).isFalse();
      window.type(KeyCode.P);
      assertThat(window.shows("log-card-replaced")).isFalse();
      window.click("pain-close");

      assertThat(window.shows("log-card-replaced")).isTrue();
      assertThat(window.says()).contains("Your log was replaced");
      window.click("log-card-history");
      assertThat(window.shows("log-card-replaced")).isFalse();
      assertThat(window.shows("history-add")).isTrue();
    }
  }

  @Test
  void conflictCopy_isOfferedMergedAndCanBeTakenBack() throws IOException {
    write(folder.resolve("limber.db"), 18, 19);
    Path copy = folder.resolve("limber (conflicted copy 2026-11-21).db");
    write(copy, 20, 21);
    try (OpenWindow window = open()) {
      assertThat(window.shows("log-card-copies")).isTrue();
      assertThat(window.says())
          .contains("with 2 entries that your log does not have", "conflicted");
      assertThat(window.node("copies-later").isFocused()).isTrue();

      window.click("copies-merge");
      assertThat(window.says()).contains("2 entries were added to your log.");
      assertThat(window.log()).hasSize(4);
      assertThat(copy).exists();

      window.press("History").click("history-undo");
      assertThat(window.log()).hasSize(2);
    }
  }

  @Test
  void conflictCopyWithNothingNew_isNoQuestion() throws IOException {
    write(folder.resolve("limber.db"), 18, 19);
    Files.copy(
        folder.resolve("limber.db"), folder.resolve("limber (conflicted copy 2026-11-21).db"));
    try (OpenWindow window = open()) {
      assertThat(window.shows("log-card-copies")).isFalse();
    }
  }

  @Test
  void backup_isPreviewedRestoredAndTakenBack() {
    write(folder.resolve("limber.db"), 19, 20);
    try (OpenWindow window = open()) {
      // The first write of the day makes a backup of what was there.
      window.click("start").pass(40).type(KeyCode.P);
      window.click("pain-close");
      assertThat(window.log()).hasSize(3);
      String backup =
          folderNames("backups").stream()
              .filter(name -> !name.contains("before"))
              .findFirst()
              .get();

      window.click("go-settings").click("data-backups");
      assertThat(window.shows("backups-card")).isTrue();
      window.click("backup-" + backup.replace('.', '-'));
      assertThat(window.says())
          .contains("The backup has 2 sessions; your log has 3 sessions now.")
          .contains("1 session would be gone");
      window.click("backups-ask-go-back");
      assertThat(window.log()).hasSize(2);
      assertThat(window.says()).contains("The log is again as it was on");

      String before =
          folderNames("backups").stream().filter(name -> name.contains("before")).findFirst().get();
      window.click("data-backups").click("backup-" + before.replace('.', '-'));
      window.click("backups-ask-go-back");
      assertThat(window.log()).hasSize(3);
    }
  }

  private List<String> folderNames(String name) {
    String[] names = folder.resolve(name).toFile().list();
    return names == null ? List.of() : List.of(names);
  }
}
