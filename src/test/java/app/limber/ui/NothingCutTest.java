package app.limber.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.ui.robot.ScreenInspector;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// No word is cut, beyond the edge or under another, on any screen.
class NothingCutTest {
  private static final int LONGEST_SESSION_SECONDS = 1200;
  private static final int STEP_SECONDS = 3;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void largestTextInAUsualWindow_isCutNowhere(Screen screen) {
    try (OpenWindow window = screen.open(window(1024, 640, 175))) {
      assertThat(cut(window)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void usualTextInTheSmallestWindow_isCutNowhere(Screen screen) {
    try (OpenWindow window = screen.open(window(720, 480, 100))) {
      assertThat(cut(window)).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"1024, 640, 175", "720, 480, 100", "1024, 640, 100", "1000, 1000, 100"})
  void wholeSession_isCutAtNoMoment(double width, double height, int percent) {
    Set<String> cut = new LinkedHashSet<>();
    try (OpenWindow window = window(width, height, percent).open()) {
      window.type(KeyCode.ENTER);
      for (int at = 0; at < LONGEST_SESSION_SECONDS && window.shows("player-cue"); at++) {
        cut.addAll(cut(window));
        if (window.text("player-pause").equals("I am ready")) {
          window.click("player-pause");
        }
        window.pass(STEP_SECONDS);
      }
      assertThat(window.shows("done-title")).isTrue();
    }

    assertThat(cut).isEmpty();
  }

  private OpenWindow.Builder window(double width, double height, int percent) {
    return OpenWindow.on(folder)
        .size(width, height)
        .chosen(settings -> settings.with(settings.look().withTextPercent(percent)));
  }

  private static Set<String> cut(OpenWindow window) {
    return OpenWindow.fx(
        () -> new LinkedHashSet<>(new ScreenInspector(window.stage().getScene()).cut()));
  }
}
