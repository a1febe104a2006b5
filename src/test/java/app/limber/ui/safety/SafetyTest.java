package app.limber.ui.safety;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.practice.text.SafetyText;
import app.limber.ui.OpenWindow;
import app.limber.words.Messages;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The safety card: until it has been read, and one click away afterwards.
class SafetyTest {
  @TempDir Path folder;

  @Test
  void firstStart_showsTheCardUntilItIsRead() {
    try (OpenWindow window = OpenWindow.on(folder).firstStart().open()) {
      assertThat(window.shows("safety-card")).isTrue();

      window.type(KeyCode.ESCAPE);
      assertThat(window.shows("safety-card")).isTrue();
      assertThat(window.settings().safetyRead()).isFalse();

      window.type(KeyCode.ENTER);
      assertThat(window.shows("safety-card")).isFalse();
      assertThat(window.settings().safetyRead()).isTrue();
    }
  }

  @Test
  void closedUnread_isShownAgain() {
    try (OpenWindow window = OpenWindow.on(folder).firstStart().open()) {
      assertThat(window.askToClose()).isTrue();
    }
    try (OpenWindow window = OpenWindow.on(folder).firstStart().open()) {
      assertThat(window.shows("safety-card")).isTrue();
    }
  }

  @Test
  void onceRead_isNotShownAgain() {
    try (OpenWindow window = OpenWindow.on(folder).firstStart().open()) {
      window.click("safety-read");
    }
    try (OpenWindow window = OpenWindow.on(folder).firstStart().open()) {
      assertThat(window.shows("safety-card")).isFalse();
    }
  }

  @Test
  void onceRead_isOneClickAwayAndEscPutsItAway() {
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      window.click("open-safety");
      assertThat(window.shows("safety-card")).isTrue();

      window.type(KeyCode.ESCAPE);
      assertThat(window.shows("safety-card")).isFalse();
    }
  }

  @Test
  void card_namesNumbnessAndUrineFirst() {
    try (OpenWindow window = OpenWindow.on(folder).firstStart().open()) {
      int signs =
          window.texts().indexOf("Call your local emergency number if back pain comes with");
      assertThat(window.texts().get(signs + 1)).contains("numbness");
      assertThat(window.texts().get(signs + 2)).contains("urine");
    }
  }

  @Test
  void card_showsTheSafetyTextsOfConsoleAndPhysioPage() {
    SafetyText told = SafetyText.before(Messages.of(Locale.ENGLISH));
    try (OpenWindow window = OpenWindow.on(folder).firstStart().open()) {
      for (SafetyText.Section section : told.sections()) {
        assertThat(window.texts()).contains(section.title());
        assertThat(section.lines())
            .allSatisfy(
                line ->
                    assertThat(window.texts()).anySatisfy(text -> assertThat(text).endsWith(line)));
      }
      assertThat(window.texts()).contains(told.claim().orElseThrow());
    }
  }

  @Test
  void routineNamedAtTheFirstStart_waitsForTheCardAndThenPlays() {
    try (OpenWindow window = OpenWindow.on(folder).firstStart().playing("five-minutes", 1).open()) {
      assertThat(window.shows("player-stretch")).isFalse();

      window.click("safety-read");
      assertThat(window.shows("player-stretch")).isTrue();
    }
  }

  @Test
  void rehearsalAtTheFirstStart_asksNobody() {
    try (OpenWindow window =
        OpenWindow.on(folder).firstStart().playing("five-minutes", 60).open()) {
      assertThat(window.shows("safety-card")).isFalse();
      assertThat(window.shows("player-stretch")).isTrue();
      assertThat(window.settings().safetyRead()).isFalse();
    }
  }
}
