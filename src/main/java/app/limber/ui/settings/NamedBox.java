package app.limber.ui.settings;

import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A choice by name, where nothing chosen stands for the system's own choice.
///
/// @param <T> what is chosen
class NamedBox<T> extends ComboBox<NamedBox.Entry<T>> {
  /// @param value empty for the system's own choice
  record Entry<T>(Optional<T> value, String name) {}

  /// An empty list. The caller fills it and then [#mark]s the choice.
  NamedBox(Choice<Optional<T>> choice) {
    getStyleClass().add("voice-box");
    setConverter(new Naming<>());
    valueProperty()
        .subscribe(
            chosen -> {
              if (chosen != null) {
                choice.choose(chosen.value());
              }
            });
  }

  /// Shows a value as the chosen one, if the list has it.
  final void mark(Optional<T> value) {
    getItems().stream()
        .filter(entry -> entry.value().equals(value))
        .findFirst()
        .ifPresent(this::setValue);
  }

  private static final class Naming<T> extends StringConverter<Entry<T>> {
    @Override
    public String toString(@Nullable Entry<T> entry) {
      return entry == null ? "" : entry.name();
    }

    @Override
    public Entry<T> fromString(String text) {
      return new Entry<>(Optional.empty(), text);
    }
  }
}
