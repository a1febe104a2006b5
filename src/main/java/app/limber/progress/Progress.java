package app.limber.progress;

import app.limber.journal.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/// What the log adds up to on one day: the ledger with the reason of every day, the streaks, the
/// habit strength (0 to 1) and the totals. Nothing of it is stored; it is derived each time.
///
/// `ledger` holds every day from the first counted session to `today`, and only `today` while no
/// session has counted. The totals are those of all sessions, counted or not.
public record Progress(
    LocalDate today,
    List<Day> ledger,
    Streak current,
    Streak longest,
    double habitStrength,
    int totalSessions,
    long activeSeconds) {
  private static final int DAYS_SHOWN = 7;

  public Progress {
    ledger = List.copyOf(ledger);
  }

  /// Applies the rules to a log.
  ///
  /// @param sessions the standing sessions, in any order; those with an implausible practice day,
  ///     or one after `today`, are ignored
  public static Progress of(List<Session> sessions, LocalDate today, ProgressRules rules) {
    List<Session> soFar =
        sessions.stream()
            .filter(session -> session.isDated() && !session.practiceDay().isAfter(today))
            .sorted(SessionOrder.BY_START)
            .toList();
    List<Day> ledger = Ledger.of(soFar, today, rules);
    Streak.Pair streaks = Streak.in(ledger);
    return new Progress(
        today,
        ledger,
        streaks.current(),
        streaks.longest(),
        HabitStrength.of(ledger),
        soFar.size(),
        soFar.stream().mapToLong(Session::activeSeconds).sum());
  }

  /// The whole minutes of active time.
  public long activeMinutes() {
    return activeSeconds / 60;
  }

  /// The day of the ledger at `date`; a day before its first is [DayReason.Before].
  ///
  /// @throws IllegalArgumentException if `date` is after today
  public Day day(LocalDate date) {
    if (date.isAfter(today)) {
      throw new IllegalArgumentException("date must not be after " + today + ": " + date);
    }
    long index = date.toEpochDay() - ledger.getFirst().date().toEpochDay();
    return index < 0 ? new Day(date, new DayReason.Before()) : ledger.get((int) index);
  }

  /// Today's entry: practised, eased or pending.
  public Day todaysEntry() {
    return ledger.getLast();
  }

  /// The seven days up to today, today last.
  public List<Day> lastSevenDays() {
    return LongStream.rangeClosed(1, DAYS_SHOWN)
        .mapToObj(i -> day(today.minusDays(DAYS_SHOWN - i)))
        .toList();
  }

  /// The latest missed day: what ended the run before the current one.
  public Optional<Day> latestMissedDay() {
    return ledger.reversed().stream().filter(day -> day.state() == DayState.MISSED).findFirst();
  }
}
