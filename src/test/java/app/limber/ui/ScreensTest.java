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

/// Each screen is opened once in each theme and looked at in every way: its words and pictures
/// stand out, a screen reader can name each control and say what kind it is, and who goes through
/// it by the Tab key sees where they are and gets on as one reads.
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
      // From the last control it goes back to the first.
      checks.assertThat(walk.leaps()).as("against the order").hasSizeLessThanOrEqualTo(1);
      checks.assertAll();
    }
  }
}
