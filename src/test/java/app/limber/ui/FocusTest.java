package app.limber.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.practice.preferences.Theme;
import app.limber.ui.robot.TabWalk;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Who goes through a screen by the Tab key sees where they are, and gets on as one reads.
class FocusTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void focusInTheLight_isSeenAndGoesOnAsOneReads(Screen screen) {
    check(screen, Theme.LIGHT);
  }

  @ParameterizedTest
  @EnumSource
  void focusInTheDark_isSeenAndGoesOnAsOneReads(Screen screen) {
    check(screen, Theme.DARK);
  }

  private void check(Screen screen, Theme theme) {
    OpenWindow.Builder dressed =
        OpenWindow.on(folder).chosen(settings -> settings.with(settings.look().withTheme(theme)));
    try (OpenWindow window = screen.open(dressed)) {
      TabWalk walk = TabWalk.through(window);

      assertThat(walk.unseen()).isEmpty();
      // From the last control it goes back to the first.
      assertThat(walk.leaps()).hasSizeLessThanOrEqualTo(1);
    }
  }
}
