package app.limber.practice.library;

import app.limber.practice.preferences.Range;
import app.limber.routine.Routine;
import app.limber.routine.RoutineStep;
import app.limber.words.PlainText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A routine being created or edited, which may still lack a name or stretches.
///
/// @param id the id of the edited routine; null for a new one
public record RoutineDraft(
    @Nullable String id,
    String name,
    String description,
    Duration restTime,
    List<RoutineStep> steps) {
  /// The seconds of rest between two stretches that can be chosen here.
  public static final Range REST_SECONDS = new Range(0, 120);

  /// How many stretches a routine has at most.
  public static final int MOST_STEPS = 100;

  private static final int LONGEST_NAME = 80;
  private static final Duration STANDARD_REST = Duration.ofSeconds(10);

  public RoutineDraft {
    steps = List.copyOf(steps);
  }

  /// What prevents a draft from being a valid routine.
  public enum DraftProblem {
    NAME,
    SHORTER_NAME,
    PLAIN_NAME,
    STRETCH
  }

  public static RoutineDraft empty() {
    return new RoutineDraft(null, "", "", STANDARD_REST, List.of());
  }

  public static RoutineDraft of(Routine routine) {
    return new RoutineDraft(
        routine.id(), routine.name(), routine.description(), routine.restTime(), routine.steps());
  }

  /// A draft of a new routine, copied from another.
  public static RoutineDraft copy(Routine routine, String name) {
    return new RoutineDraft(null, name, routine.description(), routine.restTime(), routine.steps());
  }

  /// Returns the first problem of the draft, if any.
  public Optional<DraftProblem> problem() {
    String given = name.strip();
    if (PlainText.isBlank(given)) {
      return Optional.of(DraftProblem.NAME);
    }
    if (given.codePointCount(0, given.length()) > LONGEST_NAME) {
      return Optional.of(DraftProblem.SHORTER_NAME);
    }
    if (given.codePoints().anyMatch(PlainText::isControl)) {
      return Optional.of(DraftProblem.PLAIN_NAME);
    }
    return steps.isEmpty() ? Optional.of(DraftProblem.STRETCH) : Optional.empty();
  }

  /// Creates the routine with this id. The draft must have no [#problem].
  public Routine routine(String routineId) {
    return new Routine(routineId, name.strip(), description, restTime, steps);
  }

  public boolean isFull() {
    return steps.size() >= MOST_STEPS;
  }

  public RoutineDraft withName(String newName) {
    return new RoutineDraft(id, newName, description, restTime, steps);
  }

  public RoutineDraft withRest(Duration rest) {
    return new RoutineDraft(id, name, description, rest, steps);
  }

  private RoutineDraft withSteps(List<RoutineStep> newSteps) {
    return new RoutineDraft(id, name, description, restTime, newSteps);
  }

  /// Appends a stretch, unless the draft is full.
  public RoutineDraft adding(RoutineStep step) {
    List<RoutineStep> changed = new ArrayList<>(steps);
    if (!isFull()) {
      changed.add(step);
    }
    return withSteps(changed);
  }

  public RoutineDraft removing(int index) {
    List<RoutineStep> changed = new ArrayList<>(steps);
    changed.remove(index);
    return withSteps(changed);
  }

  /// Moves a stretch; returns this draft if the position does not exist.
  public RoutineDraft moving(int from, int to) {
    if (to < 0 || to >= steps.size()) {
      return this;
    }
    List<RoutineStep> changed = new ArrayList<>(steps);
    changed.add(to, changed.remove(from));
    return withSteps(changed);
  }

  public RoutineDraft with(int index, RoutineStep step) {
    List<RoutineStep> changed = new ArrayList<>(steps);
    changed.set(index, step);
    return withSteps(changed);
  }
}
