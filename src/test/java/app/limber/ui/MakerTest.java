package app.limber.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakerTest {
  @TempDir Path folder;

  private OpenWindow standing() {
    return OpenWindow.on(folder)
        .open()
        .click("go-stretches")
        .click("make-stretch")
        .click("maker-from-standing");
  }

  private static String typed(OpenWindow window) {
    return ((TextField) window.node("maker-name")).getText();
  }

  @Test
  void newStretch_saysWhatIsMissingAndIsSavedAsADraft() {
    try (OpenWindow window = standing()) {
      assertThat(window.text("maker-verdict")).contains("problems");
      window.write("bend").click("maker-save");
      assertThat(window.says()).contains(window.words("maker.saved.draft"));
      assertThat(folder.resolve("content/drafts/bend.json")).exists();
      assertThat(folder.resolve("content/stretches/bend.json")).doesNotExist();
    }
  }

  @Test
  void typing_isTakenBackByOneStepAndRedone() {
    try (OpenWindow window = standing()) {
      window.write("bend").typeWith(KeyCode.CONTROL, KeyCode.Z);
      assertThat(typed(window)).isEmpty();
      window.typeWith(KeyCode.CONTROL, KeyCode.Y);
      assertThat(typed(window)).isEqualTo("bend");
    }
  }
}
