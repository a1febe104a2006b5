package app.limber.ui.robot;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class ContrastTest {
  @Test
  void greyOnGrey_isFaint() {
    assertThat(Contrast.between(Color.BLACK, Color.WHITE)).isEqualTo(21);
    assertThat(Contrast.between(Color.gray(0.5), Color.gray(0.6))).isLessThan(4.5);
  }
}
