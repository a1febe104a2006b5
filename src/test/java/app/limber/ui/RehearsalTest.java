package app.limber.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Outcome;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A whole routine, from Today over Done back to Today.
class RehearsalTest {
  @TempDir Path folder;

  @Test
  void byKeyboardAlone_isInTheLogAndBackAtToday() {
    try (OpenWindow window = OpenWindow.on(folder).rehearsing(60).open()) {
      window.type(KeyCode.ENTER).pass(12);

      assertThat(window.text("done-title")).isEqualTo("Well done");
      assertWholeMorningIsLogged(window);

      window.type(KeyCode.ENTER);
      assertThat(window.text("greeting")).isEqualTo("Done for today");
    }
  }

  @Test
  void byMouseAlone_isInTheLogAndBackAtToday() {
    try (OpenWindow window = OpenWindow.on(folder).rehearsing(60).open()) {
      window.click("start").pass(12);

      assertThat(window.text("done-title")).isEqualTo("Well done");
      assertWholeMorningIsLogged(window);

      window.click("done-finish");
      assertThat(window.text("greeting")).isEqualTo("Done for today");
    }
  }

  private static void assertWholeMorningIsLogged(OpenWindow window) {
    assertThat(window.log())
        .singleElement()
        .satisfies(
            session -> {
              assertThat(session.routine()).isEqualTo("full-morning");
              assertThat(session.outcome()).isEqualTo(Outcome.COMPLETED);
              assertThat(session.stretches()).hasSize(9);
              assertThat(session.plannedSeconds()).isEqualTo(687);
              assertThat(session.activeSeconds()).isEqualTo(session.plannedSeconds());
            });
  }
}
