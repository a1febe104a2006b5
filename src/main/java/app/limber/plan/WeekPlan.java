package app.limber.plan;

import app.limber.routine.Routine;
import app.limber.values.Require;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The routines of each weekday, in order.
///
/// @param routines the ids of the routines; none on a day that is absent or has an empty list
public record WeekPlan(Map<DayOfWeek, List<String>> routines) {
  public WeekPlan {
    Map<DayOfWeek, List<String>> copy = new EnumMap<>(DayOfWeek.class);
    routines.forEach(
        (day, ids) -> {
          ids.forEach(WeekPlan::requireId);
          copy.put(day, List.copyOf(ids));
        });
    routines = Collections.unmodifiableMap(copy);
  }

  private static void requireId(String id) {
    Require.id("routine", Routine.isSingle(id) ? id.substring(Routine.SINGLE.length()) : id);
  }

  /// A plan without routines.
  public static WeekPlan none() {
    return new WeekPlan(Map.of());
  }

  /// The ids of the routines of a weekday.
  public List<String> on(DayOfWeek day) {
    return routines.getOrDefault(day, List.of());
  }

  /// Whether no day has a routine.
  public boolean isEmpty() {
    return routines.values().stream().allMatch(List::isEmpty);
  }
}
