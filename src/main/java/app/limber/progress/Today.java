package app.limber.progress;

import app.limber.journal.PracticeDay;
import app.limber.journal.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/// Today's practice day, and the sessions that have started by now.
///
/// @param date the later of the current practice day and the latest practice day of a session that
///     has already started: a flight west over the date line sets the calendar back, which must not
///     hide the day's practice
/// @param started the sessions that have started, including one that starts at this very moment,
///     and those whose practice day has come, so that a clock that was ahead hides no practice;
///     without those with an implausible practice day; in the order of the log
public record Today(LocalDate date, List<Session> started) {
  public Today {
    started = List.copyOf(started);
  }

  /// Today as a log, a clock and a place have it.
  ///
  /// @param dayStart when a practice day starts
  public static Today of(List<Session> sessions, Instant now, ZoneId zone, LocalTime dayStart) {
    LocalDate current = PracticeDay.of(now.atZone(zone).toOffsetDateTime(), dayStart);
    List<Session> started =
        sessions.stream()
            .filter(Session::isDated)
            .filter(
                session ->
                    !session.startedAt().toInstant().isAfter(now)
                        || !session.practiceDay().isAfter(current))
            .toList();
    return new Today(
        started.stream().map(Session::practiceDay).reduce(current, (a, b) -> b.isAfter(a) ? b : a),
        started);
  }
}
