package app.limber.ui.settings;

import app.limber.ui.controls.NameConverter;
import java.util.Optional;
import javafx.scene.control.ComboBox;

/// A choice by name, where nothing chosen stands for the system's own choice.
///
/// @param <T> what is chosen
class NamedBox<T> extends ComboBox<NamedBox.Entry<T>> {
  /// @param value empty for the system's own choice
  record Entry<T>(Optional<T> value, String name) {}

  /// An empty list. The caller fills it and then [#mark]s the choice.
  NamedBox(Choice<Optional<T>> choice) {
    getStyleClass().add("voice-box");
    setConverter(new NameConverter<>(Entry::name));
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
}
