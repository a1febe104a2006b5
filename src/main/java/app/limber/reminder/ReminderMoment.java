package app.limber.reminder;

import app.limber.journal.PracticeDay;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/// The moment that a reminder is decided for.
///
/// @param now the time where the machine is
/// @param dayStart when a practice day starts
/// @param today the practice day
/// @param settled whether today is practised, or was stopped for pain: then there is nothing to
///     remind of
public record ReminderMoment(
    ZonedDateTime now, LocalTime dayStart, LocalDate today, boolean settled) {
  /// The practice day that a time belongs to.
  LocalDate dayOf(ZonedDateTime time) {
    return PracticeDay.of(time.toOffsetDateTime(), dayStart);
  }
}
