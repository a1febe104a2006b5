package app.limber.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.ui.settings.SettingsPage;
import app.limber.words.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The language is chosen in Settings, at once.
class LanguageTest {
  @TempDir Path folder;

  @Test
  void chosenLanguage_isThatOfEveryPageAtOnceAndKept() {
    try (OpenWindow window = OpenWindow.on(folder).open()) {
      window.click("go-settings");
      choose(window, "Deutsch");

      assertThat(window.settings().look().language()).isEqualTo(Locale.GERMAN);
      assertThat(focused(window).getId()).isEqualTo(SettingsPage.LANGUAGE_BOX);
      Messages german = Messages.of(Locale.GERMAN);
      window.click("go-today");
      assertThat(window.text("greeting")).isEqualTo(german.text("today.greeting.morning"));
      window.click("go-stretches");
      assertThat(window.text("stretch-name")).isEqualTo("Beckenkippen");

      window.click("go-settings");
      choose(window, "System (English)", german.text("settings.language.system", "English"));
      assertThat(window.settings().look().language()).isNull();
      window.click("go-stretches");
      assertThat(window.text("stretch-name")).isEqualTo("Pelvic tilt");
    }
  }

  @Test
  void languageOfTheSettings_isThatOfAWindowThatOpens() {
    try (OpenWindow window = OpenWindow.on(folder).speaking(Messages.of(Locale.GERMAN)).open()) {
      assertThat(window.text("greeting"))
          .isEqualTo(Messages.of(Locale.GERMAN).text("today.greeting.morning"));
    }
  }

  private static Node focused(OpenWindow window) {
    return OpenWindow.fx(() -> window.stage().getScene().getFocusOwner());
  }

  @SuppressWarnings("unchecked")
  private static void choose(OpenWindow window, String... names) {
    OpenWindow.fx(
        () -> {
          ComboBox<Object> box =
              (ComboBox<Object>) window.stage().getScene().lookup("#" + SettingsPage.LANGUAGE_BOX);
          box.getItems().stream()
              .filter(item -> List.of(names).contains(box.getConverter().toString(item)))
              .findFirst()
              .ifPresent(box::setValue);
        });
    window.pass(0);
    window.pass(0);
  }
}
