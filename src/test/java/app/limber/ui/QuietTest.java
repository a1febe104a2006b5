package app.limber.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.practice.preferences.AppearanceSettings;
import app.limber.practice.preferences.QuietMorning;
import app.limber.practice.preferences.Theme;
import app.limber.testing.SavedSettings;
import java.nio.file.Path;
import javafx.css.PseudoClass;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The quiet colours of the player; it is seven in the morning.
class QuietTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"NEVER, 12, false", "EARLY, 7, false", "EARLY, 8, true", "ALWAYS, 4, true"})
  void player_isQuietAsChosen(QuietMorning quiet, int before, boolean expected) {
    choose(AppearanceSettings.standard().withQuiet(quiet).withQuietBefore(before));

    try (OpenWindow window = OpenWindow.on(folder).open()) {
      assertThat(isQuiet(window)).isFalse();
      window.type(KeyCode.ENTER).pass(1);

      assertThat(isQuiet(window)).isEqualTo(expected);
    }
  }

  @Test
  void quietColours_endWithTheSession() {
    AppearanceSettings look = AppearanceSettings.standard().withTheme(Theme.LIGHT);
    choose(look.withQuiet(QuietMorning.ALWAYS));

    try (OpenWindow window = OpenWindow.on(folder).open()) {
      window.type(KeyCode.ENTER).pass(1);
      window.type(KeyCode.ESCAPE).click("leave-leave");

      assertThat(isQuiet(window)).isFalse();
    }
  }

  private void choose(AppearanceSettings look) {
    SavedSettings.change(folder, before -> before.with(look));
  }

  private static boolean isQuiet(OpenWindow window) {
    return OpenWindow.fx(
        () ->
            window
                .stage()
                .getScene()
                .getRoot()
                .getPseudoClassStates()
                .contains(PseudoClass.getPseudoClass("quiet")));
  }
}
