package app.limber.reminder;

import app.limber.journal.PracticeDay;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/// The moment for which a reminder is decided.
///
/// @param now the local time of the machine
/// @param dayStart when a practice day starts
/// @param today the practice day
/// @param settled whether the user has practised today or stopped for pain, so that no reminder is
///     needed
public record ReminderMoment(
    ZonedDateTime now, LocalTime dayStart, LocalDate today, boolean settled) {
  /// Returns the practice day of a time.
  LocalDate dayOf(ZonedDateTime time) {
    return PracticeDay.of(time.toOffsetDateTime(), dayStart);
  }
}
