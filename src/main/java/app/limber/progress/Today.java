package app.limber.progress;

import app.limber.journal.PracticeDay;
import app.limber.journal.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/// Which practice day is today.
public final class Today {
  private Today() {}

  /// The later of the current practice day and the latest practice day of a session that has
  /// already started: a flight west over the date line takes the calendar back, and must not take
  /// the day's practice with it.
  ///
  /// @param dayStart when a practice day starts
  public static LocalDate of(List<Session> sessions, Instant now, ZoneId zone, LocalTime dayStart) {
    LocalDate current = PracticeDay.of(now.atZone(zone).toOffsetDateTime(), dayStart);
    return sessions.stream()
        .filter(session -> !session.startedAt().toInstant().isAfter(now))
        .map(Session::practiceDay)
        .reduce(current, (a, b) -> b.isAfter(a) ? b : a);
  }
}
