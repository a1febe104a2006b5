package app.limber.ui;

import app.limber.practice.preferences.Settings;
import app.limber.practice.preferences.Theme;
import app.limber.ui.robot.ControlNames;
import app.limber.ui.robot.Faintness;
import app.limber.ui.robot.TabWalk;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import javafx.scene.Scene;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Opens each screen in the dark theme, turns to the light one, and checks in both contrast,
/// accessible names and roles, the visibility of the focus, and the order of the Tab key.
class ScreensTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void screen_isSeenNamedAndWalkedThrough(Screen screen) {
    try (OpenWindow window = screen.open(OpenWindow.on(folder).chosen(in(Theme.DARK)))) {
      check(window, "dark");
      check(window.choose(in(Theme.LIGHT)), "light");
    }
  }

  private static UnaryOperator<Settings> in(Theme theme) {
    return settings -> settings.with(settings.look().withTheme(theme));
  }

  private static void check(OpenWindow window, String theme) {
    SoftAssertions checks = new SoftAssertions();
    OpenWindow.fx(
        () -> {
          Scene scene = window.stage().getScene();
          checks
              .assertThat(ControlNames.missing(scene))
              .as(theme + ", without a name or role")
              .isEmpty();
          checks
              .assertThat(ControlNames.all(scene))
              .as(theme + ", names of controls")
              .doesNotHaveDuplicates();
          checks.assertThat(Faintness.of(scene)).as(theme + ", too faint").isEmpty();
        });
    TabWalk walk = TabWalk.through(window);
    checks.assertThat(walk.unseen()).as(theme + ", without a visible focus").isEmpty();
    checks.assertThat(walk.moving()).as(theme + ", moved by the focus").isEmpty();
    // The step from the last control to the first goes backwards.
    checks.assertThat(walk.leaps()).as(theme + ", against the order").hasSizeLessThanOrEqualTo(1);
    checks.assertAll();
  }
}
