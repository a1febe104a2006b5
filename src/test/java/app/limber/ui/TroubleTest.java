package app.limber.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.figure.PoseBook;
import app.limber.journal.JournalException;
import app.limber.journal.sqlite.SqliteJournal;
import app.limber.practice.library.Content;
import app.limber.practice.preferences.SettingsStore;
import app.limber.routine.ContentProblem;
import app.limber.routine.Library;
import app.limber.testing.FailingJournal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Broken content, settings and logs: said in a sentence, while everything else goes on.
class TroubleTest {
  @TempDir Path folder;

  @Test
  void brokenContentFile_isCountedListedOnAClickAndTheRestPlays() throws IOException {
    Path stretches = Files.createDirectories(folder.resolve("content/stretches"));
    Files.writeString(stretches.resolve("wobble.json"), "{ \"id\": 3 ", UTF_8);
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      assertThat(window.text("show-problems")).isEqualTo("1 content file has a problem");

      window.click("show-problems");
      assertThat(window.shows("problems-card")).isTrue();
      assertThat(window.says()).contains("wobble.json");

      window.type(KeyCode.ENTER);
      assertThat(window.shows("problems-card")).isFalse();

      window.focus("start").type(KeyCode.ENTER);
      assertThat(window.text("player-stretch")).isEqualTo("Pelvic tilt");
    }
  }

  @Test
  void noRoutineAtAll_isSaid() {
    Library empty =
        new Library(
            Map.of(),
            Map.of(),
            List.of(new ContentProblem("a.json", 1, 1, "", "nothing", "a", null)));
    try (OpenWindow window =
        OpenWindow.on(folder).content(() -> new Content(empty, PoseBook.empty())).open()) {
      assertThat(window.text("offer-name")).startsWith("There is nothing to play.");

      window.type(KeyCode.ENTER);
      assertThat(window.shows("player-stretch")).isFalse();
    }
  }

  @Test
  void noRoutineAtAllForAKeptWish_isSaid() {
    Library empty = new Library(Map.of(), Map.of(), List.of());
    try (OpenWindow window =
        OpenWindow.on(folder)
            .content(() -> new Content(empty, PoseBook.empty()))
            .heldBack()
            .open()) {
      window.type(KeyCode.ENTER);
      window.letGo();

      assertThat(window.text("offer-name")).startsWith("There is nothing to play.");
      assertThat(window.says()).doesNotContain("Starting as soon as everything is read.");
    }
  }

  @Test
  void logThatIsNone_isNamedOnHistory() throws IOException {
    Files.writeString(folder.resolve("limber.db"), "a shopping list that is not a log at all");
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      window.click("go-history");

      assertThat(window.says()).contains("limber.db is not a log of Limber").doesNotContain("%");
    }
  }

  @Test
  void logThatIsNone_isSaidAndTheRoutinePlaysOn() throws IOException {
    Files.writeString(folder.resolve("limber.db"), "a shopping list that is not a log at all");
    try (OpenWindow window = OpenWindow.on(folder).rehearsing(60).open()) {
      assertThat(window.says())
          .contains("limber.db is not a log of Limber")
          .doesNotContain("No session has counted yet");

      window.type(KeyCode.ENTER).pass(12);
      assertThat(window.text("done-title")).isEqualTo("Well done");
      assertThat(window.says())
          .contains("limber.db is not a log of Limber")
          .doesNotContain("No session has counted yet");

      window.type(KeyCode.ENTER);
      assertThat(window.shows("greeting")).isTrue();
      assertThat(folder.resolve("limber.db"))
          .hasContent("a shopping list that is not a log at all");
    }
  }

  @Test
  void logThatCannotBeOpened_isTriedAgainWhenTodayComesBack() throws IOException {
    Path file = folder.resolve("limber.db");
    Files.writeString(file, "a shopping list that is not a log at all");
    try (OpenWindow window = OpenWindow.on(folder).rehearsing(60).open()) {
      Files.delete(file);
      window.type(KeyCode.ENTER).pass(12).type(KeyCode.ENTER);

      assertThat(window.text("greeting")).isEqualTo("Done for today");
      assertThat(window.log()).hasSize(1);
    }
  }

  @Test
  void logThatCannotBeWritten_isSaidOnceAndDoneStillComes() {
    try (OpenWindow window =
        OpenWindow.on(folder)
            .journal(
                () ->
                    new FailingJournal(
                        SqliteJournal.open(folder.resolve("limber.db")),
                        () -> JournalException.Reason.DISK_FULL))
            .rehearsing(60)
            .open()) {
      window.type(KeyCode.ENTER).pass(3);
      assertThat(window.says()).contains("There is no room left on the disk for the log");

      window.pass(10);
      assertThat(window.text("done-title")).isEqualTo("Well done");

      window.click("done-note").write("x").click("done-finish");
      assertThat(window.shows("greeting")).isTrue();
    }
  }

  @Test
  void painStopWithALogThatCannotBeWritten_comesBackToToday() {
    try (OpenWindow window =
        OpenWindow.on(folder)
            .journal(
                () -> {
                  throw new JournalException(JournalException.Reason.UNWRITABLE, null, null);
                })
            .open()) {
      window.type(KeyCode.ENTER, KeyCode.P).click("pain-close");

      assertThat(window.shows("greeting")).isTrue();
    }
  }

  @Test
  void slowLog_doesNotKeepTheUserWaitingAfterDone() {
    try (OpenWindow window = OpenWindow.on(folder).rehearsing(60).open()) {
      window.type(KeyCode.ENTER).pass(12).click("done-note").write("slow");
      window.holdBack();
      window.click("done-finish");
      assertThat(window.shows("greeting")).isTrue();

      window.letGo();
      assertThat(window.log().getFirst().note()).isEqualTo("slow");
      assertThat(window.text("greeting")).isEqualTo("Done for today");
    }
  }

  @Test
  void brokenSettings_areSaidAndKeptAside() throws IOException {
    Files.writeString(folder.resolve("settings.json"), "{ broken");
    try (OpenWindow window = OpenWindow.on(folder).firstStart().open()) {
      assertThat(window.says()).contains("Your settings could not be read");
      assertThat(folder.resolve("settings.json.broken")).hasContent("{ broken");
    }
  }

  @Test
  void unusableSetting_isSaid() throws IOException {
    Files.writeString(folder.resolve("settings.json"), "{ \"safetyRead\": true, \"pace\": 40 }");
    try (OpenWindow window = OpenWindow.on(folder).firstStart().open()) {
      assertThat(window.says()).contains("Some of your settings could not be used");
      assertThat(window.shows("safety-card")).isFalse();
    }
  }

  @Test
  void settingsThatCannotBeKept_areSaidAndHoldForNow() {
    try (OpenWindow window =
        OpenWindow.on(folder).settings(TroubleTest::thatCannotBeSaved).firstStart().open()) {
      window.click("safety-read");
      assertThat(window.says()).contains("it could not be saved");

      window.type(KeyCode.ENTER);
      assertThat(window.shows("player-stretch")).isTrue();
    }
  }

  private static SettingsStore thatCannotBeSaved(SettingsStore store) {
    return new SettingsStore() {
      @Override
      public Loaded load() {
        return store.load();
      }

      @Override
      public Loaded look() {
        return store.look();
      }

      @Override
      public void save(
          app.limber.practice.preferences.Settings settings,
          app.limber.practice.preferences.Settings since) {
        throw new SettingsException(new IOException("read-only"), false);
      }
    };
  }
}
