package app.limber.ui;

import app.limber.practice.preferences.Theme;
import app.limber.ui.robot.ControlNames;
import app.limber.ui.robot.Faintness;
import app.limber.ui.robot.TabWalk;
import java.nio.file.Path;
import javafx.scene.Scene;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Opens each screen in both themes and checks contrast, accessible names and roles, the visibility
/// of the focus, and the order of the Tab key. One test per screen and theme, because opening takes
/// most of the time.
class ScreensTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void screenInTheLight_isSeenNamedAndWalkedThrough(Screen screen) {
    check(screen, Theme.LIGHT);
  }

  @ParameterizedTest
  @EnumSource
  void screenInTheDark_isSeenNamedAndWalkedThrough(Screen screen) {
    check(screen, Theme.DARK);
  }

  private void check(Screen screen, Theme theme) {
    OpenWindow.Builder dressed =
        OpenWindow.on(folder).chosen(settings -> settings.with(settings.look().withTheme(theme)));
    try (OpenWindow window = screen.open(dressed)) {
      SoftAssertions checks = new SoftAssertions();
      OpenWindow.fx(
          () -> {
            Scene scene = window.stage().getScene();
            checks.assertThat(ControlNames.missing(scene)).as("without a name or role").isEmpty();
            checks
                .assertThat(ControlNames.all(scene))
                .as("names of controls")
                .doesNotHaveDuplicates();
            checks.assertThat(Faintness.of(scene)).as("too faint").isEmpty();
          });
      TabWalk walk = TabWalk.through(window);
      checks.assertThat(walk.unseen()).as("without a visible focus").isEmpty();
      // The step from the last control to the first goes backwards.
      checks.assertThat(walk.leaps()).as("against the order").hasSizeLessThanOrEqualTo(1);
      checks.assertAll();
    }
  }
}
