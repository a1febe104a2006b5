package app.limber.ui.maker;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.ui.OpenWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Stretches with texts in several languages in the maker.
class MakerLanguageTest {
  @TempDir Path folder;

  private Path content() {
    return folder.resolve("content");
  }

  /// Copies a shipped stretch and its German texts to the user's own content.
  private void own(String id) throws IOException {
    for (String place : new String[] {"stretches", "de/stretches"}) {
      Path file = content().resolve(place).resolve(id + ".json");
      Files.createDirectories(file.getParent());
      Files.copy(Path.of("content").resolve(place).resolve(id + ".json"), file);
    }
  }

  @Test
  void play_inTheSecondLanguage_showsAndSaysItAsToItsUsers() throws IOException {
    own("pelvic-tilt");
    try (OpenWindow window = OpenWindow.on(folder).watched().open()) {
      window.click("go-stretches").click("make-stretch").click("maker-own-pelvic-tilt");
      window.click("maker-play").pass(2);
      assertThat(window.says()).contains("Pelvic tilt");
      assertThat(window.reachedByGuidance()).noneMatch(said -> said.contains("Nur so weit"));
      window.type(KeyCode.ESCAPE);

      window.click("maker-tab-texts").click("maker-language-plays");
      assertThat(window.text("maker-play")).isEqualTo("Play as known (de)");
      window.click("maker-play").pass(2);
      assertThat(window.says()).contains("Beckenkippen", "Bereitmachen");
      assertThat(window.reachedByGuidance()).anyMatch(said -> said.contains("Nur so weit"));
      window.type(KeyCode.ESCAPE);
      assertThat(window.text("maker-tab-texts")).isEqualTo("Texts");
    }
  }
}
