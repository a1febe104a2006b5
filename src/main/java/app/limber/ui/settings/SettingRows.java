package app.limber.ui.settings;

import app.limber.ui.controls.Segments;
import app.limber.ui.controls.Stepper;
import app.limber.ui.controls.Steps;
import app.limber.ui.controls.Switch;
import app.limber.words.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;

/// Makes the rows of the settings, each for a choice.
///
/// A row takes what is set in words, the key of the text that says what it does, and the choice.
final class SettingRows {
  private final Words words;

  SettingRows(Words words) {
    this.words = words;
  }

  SettingRow row(String name, String meaning, Choice<?> choice, Node control) {
    return SettingRow.of(words, name, words.text(meaning), choice, control);
  }

  <T> Stepper<T> stepper(String name, Choice<T> choice, Steps<T> steps) {
    return new Stepper<>(words, name, choice.valueProperty(), steps, choice::choose);
  }

  <T> SettingRow steps(String name, String meaning, Choice<T> choice, Steps<T> steps) {
    return row(name, meaning, choice, stepper(name, choice, steps));
  }

  SettingRow toggle(String name, String meaning, Choice<Boolean> choice) {
    return row(name, meaning, choice, new Switch(name, choice.valueProperty(), choice::choose));
  }

  <E extends Enum<E>> SettingRow segments(
      String name, String meaning, Choice<E> choice, E[] values, Function<E, String> naming) {
    Map<E, String> names = new LinkedHashMap<>();
    for (E value : values) {
      names.put(value, naming.apply(value));
    }
    return row(
        name, meaning, choice, new Segments<>(name, names, choice.valueProperty(), choice::choose));
  }
}
