package app.limber.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The thread of the window touches no file, no process and no database: each of them throws there.
class WindowThreadTest {
  @TempDir private Path folder;

  @Test
  void line14_morningInTheWindow_usesNothingOnItsThread() {
    try (OpenWindow window = OpenWindow.on(folder).watched().open().watch()) {
      window.type(KeyCode.ENTER).pass(40).type(KeyCode.M, KeyCode.RIGHT).pass(5);
      window.typeForeign("+").type(KeyCode.BACK_SPACE).pass(4).type(KeyCode.P);
      window.click("pain-take-back").type(KeyCode.SPACE).pass(4);
      window.type(KeyCode.ESCAPE).click("leave-leave");
      window.click("stiffness-4").click("done-note").write("a good morning");
      window.click("done-finish").contentChanges();
      for (String place : new String[] {"history", "stretches", "settings", "about", "today"}) {
        window.click("go-" + place);
      }

      assertThat(window.log()).hasSize(1);
      assertThat(window.usedOnItsThread()).isEmpty();
      assertThat(window.reachedByGuidance()).contains("voice", "tone", "awake", "asleep");
    }
  }

  @Test
  void line14_testsOfVoiceAndTones_useNothingOnItsThread() {
    try (OpenWindow window = OpenWindow.on(folder).watched().open().watch()) {
      window.click("go-settings").click("voice-test").click("tone-test").click("go-today");

      assertThat(window.reachedByGuidance()).contains("voice", "tone");
      assertThat(window.usedOnItsThread()).isEmpty();
    }
  }

  @Test
  void line14_historyCorrectedRemovedAndUndone_usesNothingOnItsThread() {
    try (OpenWindow window = OpenWindow.on(folder).watched().open().watch()) {
      window.type(KeyCode.ENTER).pass(30).type(KeyCode.ESCAPE).click("leave-leave");
      window.click("done-finish").click("go-history").type(KeyCode.HOME, KeyCode.DELETE);
      assertThat(window.log()).isEmpty();
      window.typeForeignWithControl("z");

      assertThat(window.log()).hasSize(1);
      assertThat(window.usedOnItsThread()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void line14_everyScreen_usesNothingOnItsThread(Screen screen) {
    try (OpenWindow window = screen.openWatched(OpenWindow.on(folder).watched())) {
      window.stand(Duration.ofMinutes(1)).contentChanges();

      assertThat(window.usedOnItsThread()).isEmpty();
    }
  }
}
