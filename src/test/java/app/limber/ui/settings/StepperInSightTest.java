package app.limber.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.ui.OpenWindow;
import app.limber.ui.robot.Sight;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An arrow key never changes a value that is scrolled out of sight.
class StepperInSightTest {
  @TempDir private Path folder;

  @Test
  void arrowAfterThePageWasScrolled_changesNoValueOutOfSight() {
    try (OpenWindow window = OpenWindow.on(folder).size(1024, 640).open()) {
      window.click("go-settings");
      Node pace = Sight.focused(window);
      double before = window.settings().play().pace();
      window.type(KeyCode.PAGE_DOWN);
      assertThat(Sight.has(pace)).isFalse();

      window.type(KeyCode.UP);

      assertThat(window.settings().play().pace()).isGreaterThan(before);
      assertThat(Sight.focused(window)).isEqualTo(pace);
      assertThat(Sight.has(pace)).isTrue();
    }
  }
}
