package app.limber.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// No word is cut, beyond the edge or under another, on any screen.
class NothingCutTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void largestTextInAUsualWindow_isCutNowhere(Screen screen) {
    try (OpenWindow window = screen.open(window(1024, 640, 175))) {
      assertThat(window.cut()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void usualTextInTheSmallestWindow_isCutNowhere(Screen screen) {
    try (OpenWindow window = screen.open(window(720, 480, 100))) {
      assertThat(window.cut()).isEmpty();
    }
  }

  private OpenWindow.Builder window(double width, double height, int percent) {
    return OpenWindow.on(folder)
        .size(width, height)
        .chosen(settings -> settings.with(settings.look().withTextPercent(percent)));
  }
}
