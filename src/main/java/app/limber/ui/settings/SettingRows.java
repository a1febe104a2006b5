package app.limber.ui.settings;

import app.limber.ui.controls.SegmentedControl;
import app.limber.ui.controls.StepRange;
import app.limber.ui.controls.Stepper;
import app.limber.ui.controls.ToggleSwitch;
import app.limber.words.Messages;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// Creates the rows of the settings, one for each choice. Each method takes the id of the row's
/// control and the keys of its name and of its explanation.
final class SettingRows {
  private final Messages messages;

  SettingRows(Messages messages) {
    this.messages = messages;
  }

  /// A row with a control of the caller's.
  ///
  /// @param control creates the control, given the name of the setting
  SettingRow row(
      String id, String name, String meaning, Choice<?> choice, Function<String, Node> control) {
    String text = messages.text(name);
    return SettingRow.of(messages, text, messages.text(meaning), choice, control.apply(text))
        .named(id);
  }

  SettingRow toggle(String id, String name, String meaning, Choice<Boolean> choice) {
    return row(
        id,
        name,
        meaning,
        choice,
        text -> new ToggleSwitch(text, choice.valueProperty(), choice::choose));
  }

  <T> SettingRow steps(
      String id, String name, String meaning, Choice<T> choice, StepRange<T> steps) {
    return row(id, name, meaning, choice, text -> stepper(text, choice, steps));
  }

  /// A row with a button below its stepper.
  <T> SettingRow steps(
      String id, String name, String meaning, Choice<T> choice, StepRange<T> steps, Button below) {
    return row(
        id, name, meaning, choice, text -> new ControlStack(stepper(text, choice, steps), below));
  }

  private <T> Stepper<T> stepper(String name, Choice<T> choice, StepRange<T> steps) {
    return new Stepper<>(messages, name, choice.valueProperty(), steps, choice::choose);
  }

  <E extends Enum<E>> SettingRow segments(
      String id,
      String name,
      String meaning,
      Choice<E> choice,
      E[] values,
      Function<E, String> naming) {
    return row(
        id,
        name,
        meaning,
        choice,
        text ->
            new SegmentedControl<>(
                text, List.of(values), naming, choice.valueProperty(), choice::choose));
  }

  /// The values of a setting that is a percentage.
  StepRange<Integer> percents(int min, int max, int step) {
    return StepRange.of(min, max, step, this::percent);
  }

  /// The values of a setting that is a factor, shown as a percentage.
  ///
  /// @param parts how many values there are between 0 and 1
  StepRange<Double> factors(int first, int last, double parts) {
    return new StepRange<>(
        IntStream.rangeClosed(first, last).mapToObj(part -> part / parts).toList(),
        Double::doubleValue,
        factor -> percent((int) Math.round(factor * 100)));
  }

  private String percent(int percent) {
    return messages.text("settings.percent", percent);
  }
}
