package app.limber.progress;

import app.limber.journal.Session;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How practice has settled in: how often, when, and how the habit strength has gone.
///
/// @param practisedDays days with a session that counts, since the first of them
/// @param days all days since then, today included
/// @param usualStart the middle one of the latest starting times; empty while nothing has counted
/// @param strength habit strength at the end of every day since the first, 0–1
public record Habit(
    int practisedDays, int days, Optional<LocalTime> usualStart, List<Strength> strength) {
  private static final int LATEST_STARTS = 28;
  private static final int DAYS_IN_WEEK = 7;

  public Habit {
    strength = List.copyOf(strength);
  }

  /// Habit strength at the end of a day, 0–1.
  public record Strength(LocalDate day, double value) {}

  /// Reads the habit from a log.
  ///
  /// @param sessions in any order
  /// @param dayStart when a practice day starts: from there a day's times are ordered
  public static Habit of(List<Session> sessions, Progress progress, LocalTime dayStart) {
    List<Day> ledger = progress.ledger();
    int practised = (int) ledger.stream().filter(Habit::isPractised).count();
    return new Habit(
        practised,
        practised == 0 ? 0 : ledger.size(),
        usualStart(sessions, progress.today(), dayStart),
        practised == 0 ? List.of() : HabitStrength.over(ledger));
  }

  private static boolean isPractised(Day day) {
    return day.state() == DayState.PRACTISED;
  }

  /// Mornings a week: the practised days' share of all days, times seven. Empty in the first week.
  public Optional<Double> morningsPerWeek() {
    return days < DAYS_IN_WEEK
        ? Optional.empty()
        : Optional.of((double) practisedDays * DAYS_IN_WEEK / days);
  }

  private static Optional<LocalTime> usualStart(
      List<Session> sessions, LocalDate today, LocalTime dayStart) {
    List<Session> counted =
        sessions.stream()
            .filter(Counting::counts)
            .filter(session -> !session.practiceDay().isAfter(today))
            .sorted((a, b) -> b.startedAt().compareTo(a.startedAt()))
            .limit(LATEST_STARTS)
            .toList();
    if (counted.isEmpty()) {
      return Optional.empty();
    }
    List<Long> nanos = new ArrayList<>();
    for (Session session : counted) {
      LocalTime start = session.startedAt().toLocalTime();
      nanos.add(start.minusNanos(dayStart.toNanoOfDay()).toNanoOfDay());
    }
    nanos.sort(Long::compare);
    long middle = nanos.get((nanos.size() - 1) / 2);
    return Optional.of(dayStart.plusNanos(middle).truncatedTo(ChronoUnit.MINUTES));
  }
}
