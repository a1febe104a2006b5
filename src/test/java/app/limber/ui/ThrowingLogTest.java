package app.limber.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Journal;
import app.limber.journal.sqlite.SqliteJournal;
import app.limber.practice.log.LogStore;
import app.limber.practice.session.CheckpointStore;
import app.limber.testing.ThrowingPort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A defect of the log, whatever it is asked for: no page waits for ever, each ends in a sentence.
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ThrowingLogTest {
  private static final Set<String> READS =
      Set.of(
          "sessions",
          "steps",
          "session",
          "version",
          "facts",
          "standing",
          "isRunning",
          "fact",
          "known",
          "changes",
          "effects",
          "close");
  private static final Set<String> WRITES =
      Set.of("keepProvisional", "seal", "append", "atOnce", "close");

  @TempDir Path folder;
  private Path sessions;

  /// Where the defect is.
  enum At {
    OPEN,
    READ,
    WRITE,
    /// In everything about the file but opening it.
    FILE
  }

  @BeforeEach
  void writeWhatIsImported() throws IOException {
    sessions =
        Files.writeString(
            folder.resolve("days.csv"),
            "id,routine,startedAt,outcome,plannedSeconds,activeSeconds\n"
                + "0190a8f0-0000-7000-8000-000000000001,full-morning,2026-11-20T06:30:00+01:00,"
                + "completed,600,600\n");
  }

  private OpenWindow open(At at) {
    Path log = folder.resolve("limber.db");
    OpenWindow.Builder builder = OpenWindow.on(folder).choosing(sessions);
    return switch (at) {
      case OPEN ->
          builder
              .journal(
                  () -> {
                    throw new IllegalStateException("a defect in open");
                  })
              .open();
      case READ -> builder.journal(() -> throwing(log, WRITES)).open();
      case WRITE -> builder.journal(() -> throwing(log, READS)).open();
      case FILE ->
          builder
              .logStore(store -> ThrowingPort.of(LogStore.class, store, Set.of("open", "isAbsent")))
              .open();
    };
  }

  private static Journal throwing(Path log, Set<String> sound) {
    return ThrowingPort.of(Journal.class, SqliteJournal.open(log), sound);
  }

  private static void endsInASentence(OpenWindow window) {
    assertThat(window.says()).doesNotContain("One moment", "Looking for", "Going back", "Starting");
  }

  @ParameterizedTest
  @EnumSource
  void everyPage_endsInASentence(At at) {
    try (OpenWindow window = open(at)) {
      boolean unreadable = at == At.OPEN || at == At.READ;
      endsInASentence(window);
      assertThat(window.shows("log-problem")).isEqualTo(unreadable);

      window.click("go-history");
      endsInASentence(window);
      assertThat(window.says().contains("could not be read or written")).isEqualTo(unreadable);
      for (String look : new String[] {"days", "back", "stretches", "habit", "files"}) {
        window.focus("look-" + look).type(KeyCode.SPACE);
        endsInASentence(window);
      }

      for (String place : new String[] {"stretches", "about", "settings"}) {
        window.click("go-" + place);
        endsInASentence(window);
      }
      window.click("data-backups");
      endsInASentence(window);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = At.class,
      names = {"OPEN", "READ", "WRITE"})
  void everyChange_endsInASentence(At at) {
    try (OpenWindow window = open(at)) {
      window.click("go-history");
      window.click("history-add").click("add-keep");
      assertThat(window.says()).contains("Nothing was changed: the log could not be read");

      window.focus("look-files").type(KeyCode.SPACE).focus("files-import").type(KeyCode.ENTER);
      endsInASentence(window);
      assertThat(window.says()).contains("Nothing was changed: the log could not be read");
    }
  }

  @ParameterizedTest
  @EnumSource
  void everySession_goesOnToDone(At at) {
    try (OpenWindow window = open(at)) {
      window.type(KeyCode.ENTER).pass(30).type(KeyCode.ESCAPE).click("leave-leave");
      assertThat(window.shows("done-title")).isTrue();
      assertThat(window.says().contains("could not be read or written")).isEqualTo(at != At.FILE);
      window.click("done-finish");
      endsInASentence(window);
    }
  }

  @Test
  void defectInWhatIsLeftOfASession_hidesNothing() {
    try (OpenWindow window =
        OpenWindow.on(folder)
            .checkpoints(store -> ThrowingPort.of(CheckpointStore.class, store, Set.of()))
            .playing("five-minutes", 1)
            .open()) {
      endsInASentence(window);
      assertThat(window.shows("player-stretch")).isTrue();
    }
  }
}
