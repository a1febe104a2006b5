package app.limber.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.testing.PseudoWords;
import app.limber.ui.robot.ControlNames;
import app.limber.ui.robot.TabWalk;
import app.limber.words.Messages;
import java.nio.file.Path;
import javafx.geometry.NodeOrientation;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every screen in a language of longer words, and in one that is written from right to left.
class PseudoLanguagesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void longerWords_areCutNowhere(Screen screen) {
    try (OpenWindow window = screen.open(window(PseudoWords.longer()))) {
      assertThat(window.cut()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void wordsFromRightToLeft_areCutNowhereAndWalkedThroughAsOneReads(Screen screen) {
    try (OpenWindow window = screen.open(window(PseudoWords.mirrored()))) {
      assertThat(OpenWindow.fx(() -> window.stage().getScene().getRoot().getNodeOrientation()))
          .isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
      assertThat(window.cut()).isEmpty();
      assertThat(OpenWindow.fx(() -> ControlNames.missing(window.stage().getScene()))).isEmpty();
      assertThat(TabWalk.inOrder(window).leaps()).hasSizeLessThanOrEqualTo(1);
    }
  }

  private OpenWindow.Builder window(Messages words) {
    return OpenWindow.on(folder).speaking(words).size(1024, 640);
  }
}
