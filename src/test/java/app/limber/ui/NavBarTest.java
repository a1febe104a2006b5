package app.limber.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.ui.robot.Contrast;
import java.nio.file.Path;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NavBarTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1024, 1100, 1180, 1260})
  void sectionsThatFitInOneLine_haveTheHeightOfOne(int width) {
    try (OpenWindow window = OpenWindow.on(folder).size(width, 760).open()) {
      Region bar = (Region) window.node("go-today").getParent().getParent();
      Region button = (Region) window.node("go-today");
      assertThat(bar.getHeight()).isLessThan(1.5 * button.getHeight());
    }
  }

  @Test
  void placeUnderTheMouse_isNoPalerThanTheOthers() {
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      Button place = (Button) window.node("go-history");
      double before = Contrast.between((Color) place.getTextFill(), Color.WHITE);
      OpenWindow.fx(
          () -> {
            place.pseudoClassStateChanged(PseudoClass.getPseudoClass("hover"), true);
            place.applyCss();
          });

      assertThat(place.getOpacity()).isEqualTo(1);
      assertThat(Contrast.between((Color) place.getTextFill(), Color.WHITE)).isGreaterThan(before);
    }
  }
}
