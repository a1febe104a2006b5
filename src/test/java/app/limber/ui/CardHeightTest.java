package app.limber.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A card is as high as what it says, as long as the window has the room.
class CardHeightTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(
      names = {
        "ERASE_CARD",
        "BACKUPS_CARD",
        "RECOVERED_CARD",
        "READ_ONLY_CARD",
        "REPLACED_CARD",
        "COPIES_CARD",
        "PROBLEMS_CARD",
        "LEAVE_CARD"
      })
  void cardThatFitsInTheWindow_doesNotScroll(Screen screen) {
    try (OpenWindow window = screen.open(OpenWindow.on(folder).size(1024, 640))) {
      ScrollPane body = body(window);

      assertThat(((Region) body.getContent()).getHeight())
          .isLessThanOrEqualTo(body.getViewportBounds().getHeight() + 1);
    }
  }

  private static ScrollPane body(OpenWindow window) {
    return OpenWindow.fx(
        () -> (ScrollPane) window.stage().getScene().getRoot().lookup(".card .scroll-pane"));
  }

  @ParameterizedTest
  @EnumSource(names = {"DOWN", "PAGE_DOWN", "END"})
  void cardThatIsLongerThanTheWindow_isReadByKeys(KeyCode key) {
    try (OpenWindow window = Screen.SAFETY_CARD.open(OpenWindow.on(folder).size(1024, 640))) {
      ScrollPane body = body(window);
      assertThat(body.getVvalue()).isZero();

      window.type(key);

      assertThat(body.getVvalue()).isPositive();
      assertThat(window.says()).contains("Before you stretch");
    }
  }
}
