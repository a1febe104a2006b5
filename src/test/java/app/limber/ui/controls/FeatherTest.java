package app.limber.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.shape.SVGPath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeatherTest {
  private static final double HALF_A_LINE = 1;

  @ParameterizedTest
  @EnumSource
  void everyPicture_fillsItsSquareAndStaysInIt(Feather picture) {
    SVGPath path = new SVGPath();
    path.setContent(picture.path());
    Bounds bounds = path.getLayoutBounds();

    assertThat(bounds.isEmpty()).as("the path can be read").isFalse();
    assertThat(Math.min(bounds.getMinX(), bounds.getMinY())).isGreaterThanOrEqualTo(0);
    assertThat(Math.max(bounds.getMaxX(), bounds.getMaxY())).isLessThanOrEqualTo(Feather.SIDE);
    assertThat(Math.max(bounds.getWidth(), bounds.getHeight()))
        .isGreaterThanOrEqualTo(Feather.SIDE / 2 - HALF_A_LINE);
  }
}
