package app.limber.practice.preferences;

import app.limber.routine.Phase;
import app.limber.routine.RoutineStep;
import app.limber.routine.Stretch;
import app.limber.routine.Variant;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How the user does a stretch where a routine leaves it open: which variant, how often, how long
/// it is held. What is null is as the stretch has it.
///
/// @param since when the user set it; earlier accepted steps no longer count, so that the dose that
///     was set is the dose that is played. Null for a dose that was set before steps existed.
public record CustomDose(
    @Nullable String variant,
    @Nullable Integer reps,
    @Nullable Integer holdSeconds,
    @Nullable Instant since) {
  /// A dose to which all accepted steps are added.
  public CustomDose(
      @Nullable String variant, @Nullable Integer reps, @Nullable Integer holdSeconds) {
    this(variant, reps, holdSeconds, null);
  }

  /// Whether everything has the stretch's own value.
  public boolean isUsual() {
    return variant == null && reps == null && holdSeconds == null;
  }

  /// The variant that is meant; the standard one where the stretch no longer has it.
  public Variant variantOf(Stretch stretch) {
    return Optional.ofNullable(variant).flatMap(stretch::variant).orElse(stretch.standardVariant());
  }

  /// A step of a routine with what it leaves open filled in. What the stretch does not allow, for
  /// its file may have changed since, is left as it is.
  public RoutineStep fill(RoutineStep step, Stretch stretch) {
    Variant own = variantOf(stretch);
    Integer steps = step.reps();
    Duration hold = step.holdTime();
    // A dose without a variant is one of the standard variant.
    boolean dosed = steps != null || hold != null;
    String named =
        step.variant() == null && dosed ? stretch.standardVariant().id() : step.variant();
    if (named != null && !named.equals(own.id())) {
      return step;
    }
    return new RoutineStep(
        step.stretch(),
        own.id(),
        steps != null ? steps : allowedReps(own),
        step.setupTime(),
        hold != null ? hold : allowedHold(own),
        step.fixedDose());
  }

  private @Nullable Integer allowedReps(Variant own) {
    return reps != null && own.reps().contains(reps) ? reps : null;
  }

  private @Nullable Duration allowedHold(Variant own) {
    Duration chosen = holdSeconds == null ? null : Duration.ofSeconds(holdSeconds);
    Optional<Phase.Hold> hold = own.hold();
    return chosen != null
            && hold.isPresent()
            && chosen.compareTo(hold.get().min()) >= 0
            && chosen.compareTo(hold.get().max()) <= 0
        ? chosen
        : null;
  }
}
