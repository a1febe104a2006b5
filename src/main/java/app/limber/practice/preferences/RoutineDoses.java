package app.limber.practice.preferences;

import app.limber.journal.Measure;
import app.limber.journal.Session;
import app.limber.journal.StepFact;
import app.limber.journal.StepFact.Answer;
import app.limber.progress.Progression;
import app.limber.progress.StretchDose;
import app.limber.routine.Library;
import app.limber.routine.Routine;
import app.limber.routine.RoutineStep;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;

/// How much of each stretch of a routine the user does: the dose of the routine, the user's own
/// where the routine leaves it open, and the steps that the user has accepted.
public final class RoutineDoses {
  private final Library library;
  private final StretchSettings settings;
  private final Steps steps;

  public RoutineDoses(Library library, StretchSettings settings, Steps steps) {
    this.library = library;
    this.settings = settings;
    this.steps = new Steps(counted(steps.answers(), settings), steps.fixed());
  }

  /// The answers that count: a dose that was set by hand supersedes the steps accepted before, and
  /// restarts the count like an answer. *Never* remains in force.
  private static List<StepFact> counted(List<StepFact> answers, StretchSettings settings) {
    List<StepFact> counted = new ArrayList<>();
    for (StepFact answer : answers) {
      boolean before =
          settings
              .dose(answer.stretch())
              .map(CustomDose::since)
              .filter(since -> !answer.at().isAfter(since))
              .isPresent();
      if (!before || answer.answer() == Answer.NEVER) {
        counted.add(answer);
      }
    }
    settings
        .doses()
        .forEach(
            (stretch, dose) -> {
              Instant since = dose.since();
              if (since != null) {
                UUID id = UUID.nameUUIDFromBytes(stretch.getBytes(StandardCharsets.UTF_8));
                counted.add(
                    new StepFact(id, since, stretch, Answer.NOT_NOW, Measure.REPETITIONS, 0));
              }
            });
    return counted;
  }

  /// The rules of progression, applied to the answers that count.
  public Progression progression(List<Session> sessions) {
    return new Progression(sessions, steps.answers());
  }

  /// What was answered to offered steps, and where no step is allowed.
  ///
  /// @param answers those that stand
  /// @param fixed whether a programme prescribes the dose in a routine of a stretch, by their ids
  public record Steps(List<StepFact> answers, BiPredicate<String, String> fixed) {
    public Steps {
      answers = List.copyOf(answers);
    }

    /// No answers, and no programme.
    public static Steps none() {
      return new Steps(List.of(), (_, _) -> false);
    }
  }

  /// The routine with the doses to play.
  public Routine applied(Routine routine) {
    Progression progression = progression(List.of());
    return routine.withSteps(
        routine.steps().stream()
            .map(step -> withSteps(routine, withOwnDose(step), progression))
            .toList());
  }

  /// The doses without the accepted steps: one for each stretch, in the order of the routine.
  public List<StretchDose> planned(Routine routine) {
    Map<String, StretchDose> doses = new LinkedHashMap<>();
    for (RoutineStep step : routine.steps()) {
      dose(routine, withOwnDose(step)).ifPresent(dose -> doses.putIfAbsent(dose.stretch(), dose));
    }
    return List.copyOf(doses.values());
  }

  private RoutineStep withOwnDose(RoutineStep step) {
    return settings
        .dose(step.stretch())
        .flatMap(dose -> library.stretch(step.stretch()).map(found -> dose.fill(step, found)))
        .orElse(step);
  }

  private RoutineStep withSteps(Routine routine, RoutineStep step, Progression progression) {
    Optional<StretchDose> planned = dose(routine, step);
    Optional<StretchDose> changed = planned.map(progression::applied);
    if (changed.isEmpty() || changed.equals(planned)) {
      return step;
    }
    int value = changed.get().value();
    return switch (changed.get().measure()) {
      case REPETITIONS -> step.withReps(value);
      case HOLD_SECONDS -> step.withHoldTime(Duration.ofSeconds(value));
    };
  }

  private Optional<StretchDose> dose(Routine routine, RoutineStep step) {
    boolean fixed = step.fixedDose() || steps.fixed().test(routine.id(), step.stretch());
    return library
        .stretch(step.stretch())
        .flatMap(
            stretch ->
                step.variant() == null
                    ? Optional.of(stretch.standardVariant())
                    : stretch.variant(step.variant()))
        .map(variant -> StretchDose.of(step, variant, fixed));
  }
}
