package app.limber.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.practice.preferences.Theme;
import java.nio.file.Path;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Light, dark, or as the system has it.
class AppearanceTest {
  @TempDir Path folder;

  @Test
  void button_goesFromTheSystemsChoiceToLightToDarkAndBack() {
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      assertThat(window.text("theme")).isEqualTo("Colours: as the system has them");
      assertThat(isDark(window)).isEqualTo(systemIsDark());

      window.click("theme");
      assertThat(window.text("theme")).isEqualTo("Colours: light");
      assertThat(isDark(window)).isFalse();

      window.click("theme");
      assertThat(window.text("theme")).isEqualTo("Colours: dark");
      assertThat(isDark(window)).isTrue();
      assertThat(window.settings().look().theme()).isEqualTo(Theme.DARK);

      window.click("theme");
      assertThat(window.settings().look().theme()).isEqualTo(Theme.SYSTEM);
      assertThat(isDark(window)).isEqualTo(systemIsDark());
    }
  }

  @Test
  void chosenColours_areThereAtTheNextStart() {
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      window.click("theme").click("theme");
    }
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      assertThat(isDark(window)).isTrue();
    }
  }

  private static boolean systemIsDark() {
    return OpenWindow.fx(() -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK);
  }

  private static boolean isDark(OpenWindow window) {
    return OpenWindow.fx(
        () ->
            window
                .stage()
                .getScene()
                .getRoot()
                .getPseudoClassStates()
                .contains(PseudoClass.getPseudoClass("dark")));
  }
}
