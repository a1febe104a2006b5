package app.limber.practice.preferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.limber.practice.preferences.WindowPlace.Area;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowPlaceTest {
  private static final Area MAIN = new Area(0, 0, 1920, 1080);
  private static final Area RIGHT = new Area(1920, 0, 1280, 1024);

  @Test
  void on_screensAsBefore_isWhereItWas() {
    WindowPlace place = new WindowPlace(2000, 50, 1100, 700, false);

    assertThat(place.on(List.of(MAIN, RIGHT))).isEqualTo(place);
  }

  @Test
  void on_partlyBeyondTheEdgeWithItsTopInReach_isWhereItWas() {
    WindowPlace place = new WindowPlace(-300, 600, 1100, 700, false);

    assertThat(place.on(List.of(MAIN))).isEqualTo(place);
  }

  @Test
  void on_monitorGone_isBackOnTheMainScreen() {
    WindowPlace place = new WindowPlace(2000, 50, 1100, 700, true);

    assertThat(place.on(List.of(MAIN))).isEqualTo(new WindowPlace(820, 50, 1100, 700, true));
  }

  @Test
  void on_titleAboveTheScreen_comesDown() {
    WindowPlace place = new WindowPlace(100, -400, 1100, 700, false);

    assertThat(place.on(List.of(MAIN))).isEqualTo(new WindowPlace(100, 0, 1100, 700, false));
  }

  @Test
  void on_largerThanTheScreen_isAsLargeAsTheScreen() {
    WindowPlace place = new WindowPlace(10, 10, 3800, 2000, false);

    assertThat(place.on(List.of(MAIN))).isEqualTo(new WindowPlace(0, 0, 1920, 1080, false));
  }

  @Test
  void numbersThatAreNoPlace_areRefused() {
    assertThat(WindowPlace.isUsable(Double.NaN, 0, 800, 600)).isFalse();
    assertThat(WindowPlace.isUsable(0, 1e9, 800, 600)).isFalse();
    assertThat(WindowPlace.isUsable(0, 0, 0, 600)).isFalse();
    assertThat(WindowPlace.isUsable(0, 0, 800, Double.POSITIVE_INFINITY)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new WindowPlace(0, 0, -1, 600, false));
  }
}
