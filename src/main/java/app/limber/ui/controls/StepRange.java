package app.limber.ui.controls;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// The values of a stepper in ascending order. The current value may lie between two of them.
///
/// @param size maps a value to the number it is ordered by
/// @param text formats a value for display
public record StepRange<T>(List<T> values, ToDoubleFunction<T> size, Function<T, String> text) {
  public StepRange {
    values = values.stream().sorted(Comparator.comparingDouble(size)).toList();
  }

  /// Whole numbers from `min` to `max`.
  public static StepRange<Integer> of(int min, int max, int step, Function<Integer, String> text) {
    List<Integer> values = new ArrayList<>();
    for (int value = min; value <= max; value += step) {
      values.add(value);
    }
    return new StepRange<>(values, Integer::doubleValue, text);
  }

  /// The next smaller value, if there is one.
  public Optional<T> below(T value) {
    double here = size.applyAsDouble(value);
    return values.reversed().stream().filter(v -> size.applyAsDouble(v) < here).findFirst();
  }

  /// The next greater value, if there is one.
  public Optional<T> above(T value) {
    double here = size.applyAsDouble(value);
    return values.stream().filter(v -> size.applyAsDouble(v) > here).findFirst();
  }
}
