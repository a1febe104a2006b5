package app.limber.plan;

import app.limber.journal.Session;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The planned and completed routines of one week.
///
/// @param from the first day of the week within the period
/// @param until the last one
/// @param planned the number of planned routines, excluding those still open today
/// @param done the number of these that were done
/// @param other the number of further sessions that count or were stopped for pain
/// @param activeSeconds the active time of all sessions
public record PlanWeek(
    LocalDate from, LocalDate until, int planned, int done, int other, long activeSeconds) {
  private static final int DAYS = 7;

  /// Returns the weeks of a period; the first and the last may be partial.
  ///
  /// @param plan the plan to follow on a day
  /// @param sessions of any days, in any order
  /// @param today the current day, on which routines that are not done are still open
  public static List<PlanWeek> of(
      Function<LocalDate, WeekPlan> plan,
      Collection<Session> sessions,
      LocalDate from,
      LocalDate until,
      LocalDate today,
      DayOfWeek firstOfWeek) {
    Map<LocalDate, List<Session>> byDay =
        sessions.stream().collect(Collectors.groupingBy(Session::practiceDay));
    List<PlanWeek> weeks = new ArrayList<>();
    LocalDate start = from;
    while (!start.isAfter(until)) {
      LocalDate next = start.with(TemporalAdjusters.previousOrSame(firstOfWeek)).plusDays(DAYS);
      PlanWeek week = new PlanWeek(start, start, 0, 0, 0, 0);
      for (LocalDate day = start;
          day.isBefore(next) && !day.isAfter(until);
          day = day.plusDays(1)) {
        week = week.with(day, plan.apply(day), byDay.getOrDefault(day, List.of()), today);
      }
      weeks.add(week);
      start = next;
    }
    return List.copyOf(weeks);
  }

  private PlanWeek with(LocalDate day, WeekPlan plan, List<Session> sessions, LocalDate today) {
    List<PlannedDay.Entry> entries = plan.on(day, sessions).planned();
    int did = (int) entries.stream().filter(PlannedDay.Entry::done).count();
    int settled = (int) sessions.stream().filter(WeekPlan::settles).count();
    return new PlanWeek(
        from,
        day,
        planned + (day.isBefore(today) ? entries.size() : did),
        done + did,
        other + settled - did,
        activeSeconds + sessions.stream().mapToLong(Session::activeSeconds).sum());
  }
}
