package app.limber.routine;

import app.limber.values.Require;
import java.time.Duration;
import java.util.List;

/// Stretches in an order, with a rest between them.
public record Routine(
    String id, String name, String description, Duration restTime, List<RoutineStep> steps) {
  /// What the id of a routine made of one stretch alone starts with.
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

  /// The routine of one stretch played alone.
  public static Routine single(Stretch stretch, RoutineStep step) {
    return new Routine(
        SINGLE + stretch.id(), stretch.name(), stretch.why(), Duration.ZERO, List.of(step));
  }

  /// Whether a routine id names a stretch played alone.
  public static boolean isSingle(String id) {
    return id.startsWith(SINGLE);
  }
}
