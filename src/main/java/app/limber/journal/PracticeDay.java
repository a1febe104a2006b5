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

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(9998, 12, 31);

  private PracticeDay() {}

  /// Whether `day` can be the practice day of a session: it is within a day of the date on which
  /// the session started, and in the years that a calendar shows. This holds for every day that
  /// Limber writes, whatever the day start was. Any other day is an error and must be ignored.
  public static boolean fits(OffsetDateTime startedAt, LocalDate day) {
    return Math.abs(ChronoUnit.DAYS.between(startedAt.toLocalDate(), day)) <= 1
        && !day.isBefore(EARLIEST)
        && !day.isAfter(LATEST);
  }

  /// The date of `startedAt`, in its own offset, less the day start. The first night of 1900, which
  /// a spreadsheet makes of an empty time, belongs to its own date, as no earlier day
  /// [fits][#fits].
  public static LocalDate of(OffsetDateTime startedAt, LocalTime dayStart) {
    LocalDate date = startedAt.toLocalDate();
    return date.equals(EARLIEST)
        ? date
        : startedAt.minusNanos(dayStart.toNanoOfDay()).toLocalDate();
  }
}
