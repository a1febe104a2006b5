package app.limber.routine;

import app.limber.values.Require;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A sequence of stretches with rests between them.
public record Routine(
    String id, String name, String description, Duration restTime, List<RoutineStep> steps) {
  /// The prefix of the id of a routine that consists of a single stretch.
  public static final String SINGLE = "single:";

  public Routine {
    Require.id("id", isSingle(id) ? id.substring(SINGLE.length()) : id);
    Require.notBlank("name", name);
    Require.notNegative("restSeconds", restTime);
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("stretches of routine " + id + " must not be empty");
    }
  }

  /// The routine that plays a single stretch.
  public static Routine single(Stretch stretch, RoutineStep step) {
    return new Routine(
        SINGLE + stretch.id(), stretch.name(), stretch.why(), Duration.ZERO, List.of(step));
  }

  /// The ids of its stretches, each once, in the order in which they are first played.
  public Set<String> stretches() {
    return steps.stream()
        .map(RoutineStep::stretch)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  public Routine withSteps(List<RoutineStep> newSteps) {
    return new Routine(id, name, description, restTime, newSteps);
  }

  /// Whether a routine id denotes a single stretch.
  public static boolean isSingle(String id) {
    return id.startsWith(SINGLE);
  }
}
