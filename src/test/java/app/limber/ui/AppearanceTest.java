package app.limber.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.practice.preferences.Theme;
import java.nio.file.Path;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  /// The window has this colour before its page is drawn.
  @ParameterizedTest
  @CsvSource({"1, #faf6ef", "2, #1d1a17"})
  void fillOfTheWindow_isThePagesColour(int clicks, String colour) {
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      for (int i = 0; i < clicks; i++) {
        window.click("theme");
      }
    }
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      Scene scene = window.stage().getScene();
      assertThat(OpenWindow.fx(scene::getFill)).isEqualTo(Color.web(colour));
      assertThat(OpenWindow.fx(() -> ground((Region) scene.getRoot())))
          .isEqualTo(Color.web(colour));
    }
  }

  private static Paint ground(Region root) {
    return root.getBackground().getFills().getFirst().getFill();
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
