package app.limber.journal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/// The day a session belongs to. It starts at the day start (03:00 unless set), so that a session
/// late at night belongs to the evening before.
public final class PracticeDay {
  /// When a practice day starts unless the user has set another time.
  public static final LocalTime STANDARD_START = LocalTime.of(3, 0);

  private static final int EARLIEST_YEAR = 1900;
  private static final int LATEST_YEAR = 9998;

  private PracticeDay() {}

  /// Whether `day` can be the practice day of a session: it is within a day of the date on which
  /// the session started, and in the years that a calendar shows. This holds for every day that
  /// Limber writes, whatever the day start was. Any other day is an error and must be ignored.
  public static boolean fits(OffsetDateTime startedAt, LocalDate day) {
    return Math.abs(ChronoUnit.DAYS.between(startedAt.toLocalDate(), day)) <= 1
        && day.getYear() >= EARLIEST_YEAR
        && day.getYear() <= LATEST_YEAR;
  }

  /// The date of `startedAt`, in its own offset, less the day start.
  public static LocalDate of(OffsetDateTime startedAt, LocalTime dayStart) {
    return startedAt.minusNanos(dayStart.toNanoOfDay()).toLocalDate();
  }
}
