package app.limber.content;

import app.limber.routine.Phase;
import app.limber.routine.RoutineStep;
import app.limber.routine.Sides;
import app.limber.routine.Stretch;
import app.limber.routine.Variant;
import app.limber.values.Durations;
import java.time.Duration;

/// How long a dose takes at most, to keep content within a day: a slip such as 3000 for 30 would
/// otherwise make a session that nothing can lay out.
final class DoseLimits {
  /// The longest that a stretch or a routine may take.
  static final Duration LONGEST = Duration.ofHours(24);

  /// The longest breath that a user can set.
  private static final Duration LONGEST_BREATH = Duration.ofSeconds(12);

  private DoseLimits() {}

  /// The largest dose that may be chosen.
  static Duration longest(Variant variant, Sides sides) {
    return Durations.times(movement(variant), (long) variant.reps().max() * times(sides));
  }

  /// One stretch of a routine, set-up and swap included.
  static Duration atMost(Stretch stretch, Variant variant, RoutineStep step) {
    Stretch done = stretch.doneAs(variant);
    Integer reps = step.reps();
    Duration setup = step.setupTime();
    return Durations.times(
            movement(variant),
            (reps == null ? variant.reps().standard() : reps) * times(stretch.sides()))
        .plus(done.switchTime())
        .plus(setup == null ? done.setupTime() : setup);
  }

  /// All phases once; a movement with several that count is repeated less often than it has reps.
  private static Duration movement(Variant variant) {
    return variant.movement().stream()
        .map(DoseLimits::longest)
        .reduce(Duration.ZERO, Duration::plus);
  }

  private static Duration longest(Phase phase) {
    return switch (phase) {
      case Phase.Move move -> move.time();
      case Phase.Hold hold -> hold.max();
      case Phase.Breath breath -> Durations.times(LONGEST_BREATH, breath.breaths());
    };
  }

  private static long times(Sides sides) {
    return switch (sides) {
      case NONE -> 1;
      case EACH -> 2;
    };
  }
}
