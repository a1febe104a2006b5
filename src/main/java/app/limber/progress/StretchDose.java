package app.limber.progress;

import app.limber.journal.Measure;
import app.limber.routine.RoutineStep;
import app.limber.routine.Variant;
import app.limber.values.Require;
import java.time.Duration;

/// How much of a stretch is done, within what the stretch allows.
///
/// @param value repetitions per side, or seconds of each hold, from `min` to `max`
/// @param fixed whether whoever wrote the routine has fixed the dose, so that no step is offered
public record StretchDose(
    String stretch, Measure measure, int value, int min, int max, boolean fixed) {
  private static final int HOLD_STEP_SECONDS = 5;

  /// The width of a range of repetitions from which on a step is two of them.
  private static final int WIDE = 8;

  public StretchDose {
    Require.id("stretch", stretch);
    Require.range("min", min, 1, max);
    Require.range("value", value, min, max);
  }

  /// The dose of a step of a routine. A variant with a hold that can be longer or shorter changes
  /// by its hold, any other by its repetitions. A dose outside of the range is moved into it.
  public static StretchDose of(RoutineStep step, Variant variant, boolean fixed) {
    return variant
        .hold()
        .filter(hold -> hold.min().compareTo(hold.max()) < 0)
        .map(
            hold -> {
              Duration time = step.holdTime() == null ? hold.time() : step.holdTime();
              int min = Math.toIntExact(Math.max(1, hold.min().toSeconds()));
              int max = Math.toIntExact(Math.max(min, hold.max().toSeconds()));
              int value = Math.clamp(time.toSeconds(), min, max);
              return new StretchDose(step.stretch(), Measure.HOLD_SECONDS, value, min, max, fixed);
            })
        .orElseGet(
            () -> {
              int reps = step.reps() == null ? variant.reps().standard() : step.reps();
              int min = variant.reps().min();
              int max = variant.reps().max();
              return new StretchDose(
                  step.stretch(), Measure.REPETITIONS, Math.clamp(reps, min, max), min, max, fixed);
            });
  }

  /// The size of one step: five seconds, one repetition, or two of a wide range.
  int step() {
    return switch (measure) {
      case HOLD_SECONDS -> HOLD_STEP_SECONDS;
      case REPETITIONS -> max - min >= WIDE ? 2 : 1;
    };
  }

  /// Returns the dose changed by `amount`, kept within the range; a fixed one does not change.
  StretchDose changed(int amount) {
    return fixed
        ? this
        : new StretchDose(
            stretch, measure, Math.clamp((long) value + amount, min, max), min, max, false);
  }
}
