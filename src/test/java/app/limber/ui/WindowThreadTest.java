package app.limber.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The thread of the window touches no file and no database.
class WindowThreadTest {
  @TempDir private Path folder;

  @Test
  void line14_morningInTheWindow_usesNoFileAndNoLogOnItsThread() {
    try (OpenWindow window = OpenWindow.on(folder).watched().open().watch()) {
      window.type(KeyCode.ENTER).pass(40).type(KeyCode.M, KeyCode.RIGHT).pass(5);
      window.typeForeign("+").type(KeyCode.ESCAPE).click("leave-leave");
      window.type(KeyCode.ENTER);
      for (String place : new String[] {"history", "stretches", "settings", "about", "today"}) {
        window.click("go-" + place);
      }

      assertThat(window.log()).hasSize(1);
      assertThat(window.usedOnItsThread()).isEmpty();
    }
  }
}
