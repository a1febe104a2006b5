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
final class LanguageBox extends ComboBox<LanguageBox.Entry> {
  /// @param language empty for that of the system
  record Entry(Optional<Locale> language, String name) {}

  LanguageBox(Choice<Optional<Locale>> choice, Messages messages) {
    getStyleClass().add("voice-box");
    setConverter(new Naming());
    String system = Languages.name(messages.systemLanguage());
    getItems().add(new Entry(Optional.empty(), messages.text("settings.language.system", system)));
    Languages.all()
        .forEach(each -> getItems().add(new Entry(Optional.of(each), Languages.name(each))));
    choice.valueProperty().subscribe(this::mark);
    valueProperty()
        .subscribe(
            chosen -> {
              if (chosen != null) {
                choice.choose(chosen.language());
              }
            });
  }

  private void mark(Optional<Locale> language) {
    getItems().stream()
        .filter(entry -> entry.language().equals(language))
        .findFirst()
        .ifPresent(this::setValue);
  }

  private static final class Naming extends StringConverter<Entry> {
    @Override
    public String toString(@Nullable Entry entry) {
      return entry == null ? "" : entry.name();
    }

    @Override
    public Entry fromString(String text) {
      return new Entry(Optional.empty(), text);
    }
  }
}
