package app.limber.routine;

import app.limber.values.Require;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// One stretch in a routine. Null values default to those of the stretch: its standard variant, its
/// standard repetitions, its set-up time, its hold.
public record RoutineStep(
    String stretch,
    @Nullable String variant,
    @Nullable Integer reps,
    @Nullable Duration setupTime,
    @Nullable Duration holdTime) {
  public RoutineStep {
    Require.id("stretch", stretch);
    if (variant != null) {
      Require.id("variant", variant);
    }
    if (reps != null) {
      Require.range("reps", reps, 1, 999);
    }
    if (setupTime != null) {
      Require.notNegative("setupSeconds", setupTime);
    }
    if (holdTime != null) {
      Require.positive("holdSeconds", holdTime);
    }
  }

  /// A step with all the defaults of the stretch.
  public static RoutineStep standard(String stretch) {
    return new RoutineStep(stretch, null, null, null, null);
  }
}
