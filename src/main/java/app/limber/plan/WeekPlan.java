package app.limber.plan;

import app.limber.journal.Outcome;
import app.limber.journal.Session;
import app.limber.progress.Counting;
import app.limber.routine.Routine;
import app.limber.values.Require;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Which routines are planned on which weekday, in the order in which they are offered.
///
/// A plan looks ahead only: it never changes how a day that has passed is counted.
///
/// @param routines the ids of the routines of each day; a day that is absent has none, and a day
///     with an empty list is the same as an absent one
public record WeekPlan(Map<DayOfWeek, List<String>> routines) {
  /// The most routines on one day.
  public static final int MOST_ON_A_DAY = 10;

  /// No plan at all.
  public static final WeekPlan EMPTY = new WeekPlan(Map.of());

  public WeekPlan {
    Map<DayOfWeek, List<String>> days = new EnumMap<>(DayOfWeek.class);
    routines.forEach(
        (day, ids) -> {
          ids.forEach(WeekPlan::requireId);
          Require.range("routines of a day", ids.size(), 0, MOST_ON_A_DAY);
          if (!ids.isEmpty()) {
            days.put(day, List.copyOf(ids));
          }
        });
    routines = Collections.unmodifiableMap(days);
  }

  private static void requireId(String id) {
    Require.id("routines", Routine.isSingle(id) ? id.substring(Routine.SINGLE.length()) : id);
  }

  /// Whether there is no plan.
  public boolean isEmpty() {
    return routines.isEmpty();
  }

  /// The routines of a weekday; empty if none is planned.
  public List<String> of(DayOfWeek day) {
    return routines.getOrDefault(day, List.of());
  }

  /// Returns the plan with other routines on one weekday.
  public WeekPlan with(DayOfWeek day, List<String> ids) {
    Map<DayOfWeek, List<String>> changed = new EnumMap<>(DayOfWeek.class);
    changed.putAll(routines);
    changed.put(day, ids);
    return new WeekPlan(changed);
  }

  /// Returns the plan restricted to these routines.
  public WeekPlan only(Collection<String> ids) {
    Map<DayOfWeek, List<String>> kept = new EnumMap<>(DayOfWeek.class);
    routines.forEach((day, all) -> kept.put(day, all.stream().filter(ids::contains).toList()));
    return new WeekPlan(kept);
  }

  /// What is planned on a day, and how much of it has been done.
  ///
  /// A planned routine is done when a session of it on that day counts or was stopped for pain: one
  /// that hurt is not offered again on the same day. Each session does one entry.
  ///
  /// @param day a practice day
  /// @param sessions the sessions of any days, in any order
  public PlannedDay on(LocalDate day, Collection<Session> sessions) {
    if (isEmpty()) {
      return new PlannedDay.NoPlan();
    }
    List<String> planned = of(day.getDayOfWeek());
    if (planned.isEmpty()) {
      return new PlannedDay.Rest();
    }
    Map<String, Long> left =
        sessions.stream()
            .filter(session -> session.practiceDay().equals(day) && settles(session))
            .collect(Collectors.groupingBy(Session::routine, Collectors.counting()));
    List<PlannedDay.Entry> entries = new ArrayList<>();
    for (String routine : planned) {
      boolean done = left.getOrDefault(routine, 0L) > 0;
      if (done) {
        left.merge(routine, -1L, Long::sum);
      }
      entries.add(new PlannedDay.Entry(routine, done));
    }
    return new PlannedDay.Routines(entries);
  }

  /// Whether a session fulfils a planned routine: it counts, or was stopped for pain.
  static boolean settles(Session session) {
    return session.outcome() == Outcome.STOPPED_FOR_PAIN || Counting.counts(session);
  }
}
