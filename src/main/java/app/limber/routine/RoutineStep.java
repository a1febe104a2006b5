package app.limber.routine;

import app.limber.values.Require;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// One stretch in a routine. Null values default to those of the stretch: its standard variant, its
/// standard repetitions, its set-up time, its hold.
///
/// @param fixedDose whether the dose is prescribed, so that no other one may be offered
public record RoutineStep(
    String stretch,
    @Nullable String variant,
    @Nullable Integer reps,
    @Nullable Duration setupTime,
    @Nullable Duration holdTime,
    boolean fixedDose) {
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

  /// A step whose dose is not fixed.
  public RoutineStep(
      String stretch,
      @Nullable String variant,
      @Nullable Integer reps,
      @Nullable Duration setupTime,
      @Nullable Duration holdTime) {
    this(stretch, variant, reps, setupTime, holdTime, false);
  }

  /// The same with other repetitions.
  public RoutineStep withReps(int reps) {
    return new RoutineStep(stretch, variant, reps, setupTime, holdTime, fixedDose);
  }

  /// The same with another set-up.
  public RoutineStep withSetupTime(Duration time) {
    return new RoutineStep(stretch, variant, reps, time, holdTime, fixedDose);
  }

  /// The same with another hold.
  public RoutineStep withHoldTime(Duration time) {
    return new RoutineStep(stretch, variant, reps, setupTime, time, fixedDose);
  }

  /// A step with all the defaults of the stretch.
  public static RoutineStep standard(String stretch) {
    return new RoutineStep(stretch, null, null, null, null);
  }
}
