package app.limber.practice.log;

import app.limber.journal.Fact;
import app.limber.journal.Outcome;
import app.limber.journal.Session;
import app.limber.progress.Day;
import app.limber.progress.DayState;
import app.limber.progress.Progress;
import app.limber.progress.ProgressRules;
import app.limber.progress.StiffnessTrend;
import app.limber.progress.StretchTally;
import app.limber.routine.Library;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a physio is to see of a period.
///
/// @param from the first day
/// @param until the last day, not after today
/// @param library names the stretches
/// @param days every day of the period, as the streak rules see it
/// @param minutes whole active minutes, by day; days without any are left out
/// @param sessions those of the period, oldest first
/// @param notes whether the user's notes are to be on the page
public record PhysioReport(
    LocalDate from,
    LocalDate until,
    Library library,
    List<Day> days,
    Map<LocalDate, Integer> minutes,
    List<Session> sessions,
    StiffnessTrend trend,
    List<StretchTally> stretches,
    boolean notes) {
  private static final int SECONDS_PER_MINUTE = 60;

  public PhysioReport {
    days = List.copyOf(days);
    minutes = Map.copyOf(minutes);
    sessions = List.copyOf(sessions);
    stretches = List.copyOf(stretches);
  }

  /// The days to report on; either end may be left open.
  public record Period(Optional<LocalDate> from, Optional<LocalDate> until) {
    /// The whole log.
    public static Period all() {
      return new Period(Optional.empty(), Optional.empty());
    }

    /// The sessions of these days.
    public List<Fact.SavedSession> of(List<Fact.SavedSession> sessions) {
      return sessions.stream().filter(fact -> holds(fact.session().practiceDay())).toList();
    }

    /// Whether a day is in it.
    public boolean holds(LocalDate day) {
      return from.filter(day::isBefore).isEmpty() && until.filter(day::isAfter).isEmpty();
    }
  }

  /// Looks at a log for a period.
  ///
  /// @param log oldest first
  /// @param period an open start means the first session, an open end means today, and so does one
  ///     that is still to come
  public static PhysioReport of(
      List<Session> log,
      Period period,
      LocalDate today,
      ProgressRules rules,
      Library library,
      boolean notes) {
    Progress progress = Progress.of(log, today, rules);
    LocalDate until = period.until().filter(today::isAfter).orElse(today);
    LocalDate first =
        log.stream()
            .filter(session -> session.isDated() && session.activeSeconds() > 0)
            .map(Session::practiceDay)
            .min(LocalDate::compareTo)
            .orElse(until);
    LocalDate wanted = period.from().orElse(first);
    LocalDate from = wanted.isAfter(until) ? until : wanted;
    Period bounded = new Period(Optional.of(from), Optional.of(until));
    List<Session> sessions =
        log.stream()
            .filter(session -> session.isDated() && bounded.holds(session.practiceDay()))
            .toList();
    return new PhysioReport(
        from,
        until,
        library,
        Stream.iterate(from, day -> !day.isAfter(until), day -> day.plusDays(1))
            .map(progress::day)
            .toList(),
        minutes(sessions),
        sessions,
        StiffnessTrend.of(sessions),
        StretchTally.of(sessions, library.stretchesOfRoutines()),
        notes);
  }

  private static Map<LocalDate, Integer> minutes(List<Session> sessions) {
    Map<LocalDate, Integer> seconds = new HashMap<>();
    sessions.forEach(each -> seconds.merge(each.practiceDay(), each.activeSeconds(), Integer::sum));
    seconds.replaceAll((_, active) -> active / SECONDS_PER_MINUTE);
    return seconds;
  }

  /// How many days of the period are in a state.
  public int count(DayState state) {
    return (int) days.stream().filter(day -> day.state() == state).count();
  }

  /// The active minutes of the period.
  public int activeMinutes() {
    return sessions.stream().mapToInt(Session::activeSeconds).sum() / SECONDS_PER_MINUTE;
  }

  /// The sessions that were stopped for pain.
  public List<Session> painStops() {
    return sessions.stream()
        .filter(session -> session.outcome() == Outcome.STOPPED_FOR_PAIN)
        .toList();
  }

  /// The name of a stretch; its id if the content no longer has it.
  public String stretchName(String id) {
    return library.stretch(id).map(stretch -> stretch.name()).orElse(id);
  }

  /// The days in columns of a week each, in rows of at most `weeks` columns.
  public List<List<Day>> rows(int weeks) {
    int length = weeks * 7;
    return IntStream.range(0, Math.ceilDiv(days.size(), length))
        .mapToObj(row -> days.subList(row * length, Math.min(days.size(), (row + 1) * length)))
        .toList();
  }
}
