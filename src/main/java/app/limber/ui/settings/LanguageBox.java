package app.limber.ui.settings;

import app.limber.words.Languages;
import app.limber.words.Messages;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The choice of a language: that of the system first, then each by its name for itself, so that
/// everybody finds their own.
final class LanguageBox extends ComboBox<Optional<Locale>> {
  LanguageBox(Choice<Optional<Locale>> choice, Messages messages) {
    getStyleClass().add("voice-box");
    setConverter(
        new StringConverter<>() {
          @Override
          @SuppressWarnings("NullableOptional") // a box without a value asks, too
          public String toString(@Nullable Optional<Locale> language) {
            if (language == null) {
              return "";
            }
            return language
                .map(Languages::name)
                .orElseGet(
                    () ->
                        messages.text(
                            "settings.language.system", Languages.name(messages.systemLanguage())));
          }

          @Override
          public Optional<Locale> fromString(String text) {
            return Optional.empty();
          }
        });
    getItems().add(Optional.empty());
    Languages.all().forEach(language -> getItems().add(Optional.of(language)));
    choice.valueProperty().subscribe(this::setValue);
    valueProperty()
        .subscribe(
            chosen -> {
              if (chosen != null) {
                choice.choose(chosen);
              }
            });
  }
}
