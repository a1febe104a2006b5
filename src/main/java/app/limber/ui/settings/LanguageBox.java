package app.limber.ui.settings;

import app.limber.words.Languages;
import app.limber.words.Messages;
import java.util.Locale;
import java.util.Optional;

/// The choice of a language: that of the system first, then each by its name for itself, so that
/// everybody finds their own.
final class LanguageBox extends NamedBox<Locale> {
  LanguageBox(Choice<Optional<Locale>> choice, Messages messages) {
    super(choice);
    String system = Languages.name(messages.systemLanguage());
    getItems()
        .add(new Entry<>(Optional.empty(), messages.text("settings.language.system", system)));
    Languages.all()
        .forEach(each -> getItems().add(new Entry<>(Optional.of(each), Languages.name(each))));
    choice.valueProperty().subscribe(this::mark);
  }
}
