package app.limber.ui.settings;

import app.limber.ui.controls.SegmentedControl;
import app.limber.ui.controls.StepRange;
import app.limber.ui.controls.Stepper;
import app.limber.ui.controls.ToggleSwitch;
import app.limber.words.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;

/// Makes the rows of the settings, each for a choice.
///
/// A row takes what is set in words, the key of the text that says what it does, and the choice.
final class SettingRows {
  private final Messages messages;

  SettingRows(Messages messages) {
    this.messages = messages;
  }

  SettingRow row(String name, String meaning, Choice<?> choice, Node control) {
    return SettingRow.of(messages, name, messages.text(meaning), choice, control);
  }

  <T> Stepper<T> stepper(String name, Choice<T> choice, StepRange<T> steps) {
    return new Stepper<>(messages, name, choice.valueProperty(), steps, choice::choose);
  }

  <T> SettingRow steps(String name, String meaning, Choice<T> choice, StepRange<T> steps) {
    return row(name, meaning, choice, stepper(name, choice, steps));
  }

  SettingRow toggle(String name, String meaning, Choice<Boolean> choice) {
    return row(
        name, meaning, choice, new ToggleSwitch(name, choice.valueProperty(), choice::choose));
  }

  <E extends Enum<E>> SettingRow segments(
      String name, String meaning, Choice<E> choice, E[] values, Function<E, String> naming) {
    Map<E, String> names = new LinkedHashMap<>();
    for (E value : values) {
      names.put(value, naming.apply(value));
    }
    return row(
        name,
        meaning,
        choice,
        new SegmentedControl<>(name, names, choice.valueProperty(), choice::choose));
  }
}
