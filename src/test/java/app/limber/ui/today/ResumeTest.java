package app.limber.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Outcome;
import app.limber.journal.Session;
import app.limber.ui.OpenWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// After a kill, a crash or an empty battery the next start asks what is to become of the session.
class ResumeTest {
  @TempDir Path temporary;

  /// The folder as it was left when the program was killed `seconds` after the start.
  private Path killedAfter(double seconds, KeyCode... keys) throws IOException {
    return killed(temporary.resolve("first"), temporary.resolve("killed"), seconds, keys);
  }

  private static Path killed(Path folder, Path left, double seconds, KeyCode... keys)
      throws IOException {
    Files.createDirectories(folder);
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      window.focus("start").type(KeyCode.ENTER);
      window.pass(seconds);
      window.type(keys);
      return copy(folder, left);
    }
  }

  /// What a program that is killed right now leaves behind.
  private static Path copy(Path folder, Path left) throws IOException {
    Files.createDirectories(left);
    for (String name : List.of("limber.db", "limber.db-wal", "session.json", "settings.json")) {
      if (Files.exists(folder.resolve(name))) {
        Files.copy(folder.resolve(name), left.resolve(name));
      }
    }
    return left;
  }

  @Test
  void killedSession_isOfferedWithTheFocusOnGoOn_andGoesOnWhereItWas() throws IOException {
    Path left = killedAfter(200);
    try (OpenWindow window = OpenWindow.on(left).open()) {
      assertThat(window.shows("resume")).isTrue();
      assertThat(window.node("resume-go-on").isFocused()).isTrue();
      String offered = window.text("resume-go-on");
      assertThat(offered).startsWith("Go on at stretch ");
      List<Session> before = window.log();

      window.type(KeyCode.ENTER);
      assertThat(window.shows("player-stretch")).isTrue();
      window.pass(300);
      // The movement that waits for the user's word.
      window.type(KeyCode.ENTER);
      window.pass(900);
      assertThat(window.shows("done-title")).isTrue();

      List<Session> log = window.log();
      assertThat(log).hasSize(1);
      assertThat(log.getFirst().outcome()).isEqualTo(Outcome.COMPLETED);
      assertThat(log.getFirst().id()).isEqualTo(before.getFirst().id());
      assertThat(log.getFirst().activeSeconds()).isEqualTo(log.getFirst().plannedSeconds());
      assertThat(left.resolve("session.json")).doesNotExist();
    }
  }

  @Test
  void resumeCard_isWhatIsSeenOnceTheSafetyCardHasBeenRead() throws IOException {
    Path left = killedAfter(150);
    Files.delete(left.resolve("settings.json"));
    try (OpenWindow window = OpenWindow.on(left).firstStart().open()) {
      window.click("safety-read");
      assertThat(window.shows("safety-card")).isFalse();
      assertThat(window.shows("resume")).isTrue();
      assertThat(window.node("resume-go-on").isFocused()).isTrue();
    }
  }

  @Test
  void minutes_areThoseOfHistoryAndOfDone() throws IOException {
    Path left = killedAfter(163);
    try (OpenWindow window = OpenWindow.on(left).open()) {
      assertThat(window.says()).contains("Full morning was broken off after 3 minutes.");
      window.click("resume-keep").click("go-history");
      assertThat(window.log().getFirst().activeSeconds()).isBetween(150, 179);
      assertThat(window.says()).contains("Full morning · 3 min", "3 active minutes");
    }
  }

  @Test
  void keep_keepsWhatWasDoneOnce() throws IOException {
    Path left = killedAfter(200);
    try (OpenWindow window = OpenWindow.on(left).open()) {
      window.click("resume-keep");
      assertThat(window.shows("resume")).isFalse();
      assertThat(window.node("start").isFocused()).isTrue();
      assertThat(window.says()).contains("What you did is kept.");
    }
    try (OpenWindow window = OpenWindow.on(left).open()) {
      assertThat(window.shows("resume")).isFalse();
      assertThat(window.log()).hasSize(1);
      assertThat(window.log().getFirst().outcome()).isEqualTo(Outcome.PARTIAL);
      assertThat(window.log().getFirst().activeSeconds()).isBetween(195, 200);
    }
  }

  @Test
  void discard_takesItOut_andUndoBringsItBack() throws IOException {
    Path left = killedAfter(30);
    try (OpenWindow window = OpenWindow.on(left).open()) {
      window.click("resume-discard");
      assertThat(window.shows("resume")).isFalse();
      assertThat(window.log()).isEmpty();
      window.press("History").click("history-undo");
      assertThat(window.log()).hasSize(1);
    }
  }

  @Test
  void unanswered_isKeptAsPartialWhenTheDayEnds() throws IOException {
    Path left = killedAfter(30);
    try (OpenWindow window = OpenWindow.on(left).open()) {
      assertThat(window.shows("resume")).isTrue();
      assertThat(window.log()).isEmpty();

      window.stand(Duration.ofHours(23));

      assertThat(window.shows("resume")).isFalse();
      assertThat(window.log()).hasSize(1);
      assertThat(window.log().getFirst().outcome()).isEqualTo(Outcome.PARTIAL);
    }
  }

  @Test
  void anotherRoutineStarted_keepsTheFirstOne() throws IOException {
    Path left = killedAfter(30);
    try (OpenWindow window = OpenWindow.on(left).open()) {
      window.click("routine-five-minutes").click("start");
      window.pass(3);

      assertThat(window.log()).hasSize(1);
      assertThat(window.log().getFirst().routine()).isEqualTo("full-morning");
    }
  }

  @Test
  void killedAgainWhileItWentOn_isOneSession() throws IOException {
    Path left = killedAfter(200);
    Path again = temporary.resolve("again");
    try (OpenWindow window = OpenWindow.on(left).open()) {
      window.type(KeyCode.ENTER);
      window.pass(120);
      copy(left, again);
    }
    try (OpenWindow window = OpenWindow.on(again).open()) {
      window.click("resume-keep");
      assertThat(window.log()).hasSize(1);
      assertThat(window.log().getFirst().activeSeconds()).isBetween(290, 320);
    }
  }

  @Test
  void running_isNotOfferedToASecondStart() throws IOException {
    Path folder = Files.createDirectories(temporary.resolve("first"));
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      window.focus("start").type(KeyCode.ENTER);
      window.pass(60);
      try (OpenWindow second = OpenWindow.on(folder).open()) {
        assertThat(second.shows("resume")).isFalse();
      }
    }
  }

  @Test
  void finishedButNotYetInTheLog_isKeptWithoutAQuestion() throws IOException {
    Path left = killedAfter(200, KeyCode.P);
    Path folder = temporary.resolve("first");
    assertThat(folder.resolve("session.json")).doesNotExist();
    try (OpenWindow window = OpenWindow.on(left).open()) {
      assertThat(window.shows("resume")).isFalse();
      assertThat(window.log()).hasSize(1);
      assertThat(window.log().getFirst().outcome()).isEqualTo(Outcome.STOPPED_FOR_PAIN);
    }
  }

  @Test
  void sessionFileThatIsNone_isNoQuestion() throws IOException {
    Files.writeString(temporary.resolve("session.json"), "{\"version\":1,\"steps\":[{}]}");
    try (OpenWindow window = OpenWindow.on(temporary).open()) {
      assertThat(window.shows("resume")).isFalse();
      assertThat(window.shows("start")).isTrue();
    }
  }
}
