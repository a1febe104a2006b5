package app.limber.player;

import app.limber.journal.Side;
import app.limber.routine.Phase;
import app.limber.routine.RoutineStep;
import app.limber.routine.Sides;
import app.limber.routine.Stretch;
import app.limber.routine.Variant;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch as one session plays it, with its dose resolved.
///
/// @param reps repetitions per side
/// @param setupTime the time to get into position
/// @param holdTime overrides the length of its hold; null to use that of the stretch
/// @param sides the sides in the order they are played; empty where the stretch has none
/// @param waits whether the movement starts only when the user is ready
public record PlannedStretch(
    Stretch stretch,
    Variant variant,
    int reps,
    Duration setupTime,
    @Nullable Duration holdTime,
    List<Side> sides,
    boolean waits) {
  public PlannedStretch {
    sides = List.copyOf(sides);
  }

  static PlannedStretch of(Stretch stretch, RoutineStep step, TimelineOptions options) {
    String variantId = step.variant();
    Variant variant =
        variantId == null
            ? stretch.standardVariant()
            : stretch
                .variant(variantId)
                .orElseThrow(
                    () ->
                        new IllegalArgumentException(
                            "no variant " + variantId + " in " + stretch.id()));
    Integer reps = step.reps();
    Side first = options.firstSide();
    return new PlannedStretch(
        stretch,
        variant,
        reps == null ? variant.reps().standard() : reps,
        setupTime(stretch, step, options),
        step.holdTime(),
        stretch.sides() == Sides.EACH ? List.of(first, first.other()) : List.of(),
        options.waitFor().contains(stretch.id()));
  }

  private static Duration setupTime(Stretch stretch, RoutineStep step, TimelineOptions options) {
    Duration chosen = options.setupTime();
    Duration planned = step.setupTime();
    if (chosen != null) {
      return chosen;
    }
    return planned != null ? planned : stretch.setupTime();
  }

  /// The length of a phase of this stretch with these options, before any change during play.
  Duration length(Phase phase, TimelineOptions options) {
    return switch (phase) {
      case Phase.Move move -> Duration.ofNanos(Math.round(move.time().toNanos() / options.pace()));
      case Phase.Hold hold ->
          holdTime != null && variant.hold().filter(hold::equals).isPresent()
              ? holdTime
              : hold.time();
      case Phase.Breath breath -> options.breath().multipliedBy(breath.breaths());
    };
  }
}
