package app.limber.player;

import app.limber.journal.Side;
import app.limber.routine.Phase;
import app.limber.routine.Position;
import app.limber.routine.PositionChange;
import app.limber.routine.RoutineStep;
import app.limber.routine.Sides;
import app.limber.routine.Stretch;
import app.limber.routine.Variant;
import app.limber.values.Durations;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch as played in one session, with its dose resolved.
///
/// @param stretch the stretch as it is done in the variant
/// @param reps repetitions per side
/// @param setupTime the time to get into position
/// @param holdTime overrides the length of its hold; null for that of the stretch
/// @param sides the sides in playing order; empty if the stretch has none
/// @param waits whether the movement waits for the user to be ready
/// @param introduction the time needed for its full introduction; null for a stretch that the user
///     knows
public record PlannedStretch(
    Stretch stretch,
    Variant variant,
    int reps,
    Duration setupTime,
    @Nullable Duration holdTime,
    List<Side> sides,
    boolean waits,
    @Nullable Duration introduction) {
  /// A swap of legs with at least this much time is one in which the user leaves the position.
  private static final Duration LONG_SWITCH = Duration.ofSeconds(30);

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
    Stretch done = stretch.doneAs(variant);
    return new PlannedStretch(
        done,
        variant,
        reps == null ? variant.reps().standard() : reps,
        setupTime(done, step, options),
        step.holdTime(),
        stretch.sides() == Sides.EACH ? List.of(first, first.other()) : List.of(),
        options.waitFor().contains(stretch.id()),
        options.introductions().get(stretch.id()));
  }

  /// Returns the set-up time chosen by the user, or else that of the routine or the stretch;
  /// extended if a full introduction needs more time.
  private static Duration setupTime(Stretch stretch, RoutineStep step, TimelineOptions options) {
    Duration time = options.setupTime();
    if (time == null) {
      time = step.setupTime() == null ? stretch.setupTime() : step.setupTime();
    }
    Duration introduction = options.introductions().getOrDefault(stretch.id(), Duration.ZERO);
    return introduction.compareTo(time) > 0 ? introduction : time;
  }

  /// The moves from the position of the previous stretch into its own; empty if none are announced.
  /// A routine without any time to get into position describes the way elsewhere.
  ///
  /// @param before null for the first stretch
  List<PositionChange> wayFrom(@Nullable PlannedStretch before) {
    Position from = before == null ? null : before.stretch().position();
    boolean described = setupTime.isZero() || PositionChange.isDescribedBy(stretch);
    return PositionChange.between(from, stretch.position(), described);
  }

  /// Whether the user leaves the position to swap legs and gets into it again, as with a strap that
  /// has to be moved to the other ankle.
  public boolean leavesPositionToSwitch() {
    return stretch.switchTime().compareTo(LONG_SWITCH) >= 0;
  }

  /// The length of a phase of this stretch with these options, before any change during play.
  Duration length(Phase phase, TimelineOptions options) {
    return switch (phase) {
      case Phase.Move move -> Duration.ofNanos(Math.round(move.time().toNanos() / options.pace()));
      case Phase.Hold hold ->
          holdTime != null && variant.hold().filter(hold::equals).isPresent()
              ? holdTime
              : hold.time();
      case Phase.Breath breath -> Durations.times(options.breath(), breath.breaths());
    };
  }
}
