package app.limber.journal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/// The day a session belongs to. It starts at the day start (03:00 unless set), so that a session
/// late at night belongs to the evening before.
public final class PracticeDay {
  /// When a practice day starts unless the user has set another time.
  public static final LocalTime STANDARD_START = LocalTime.of(3, 0);

  private PracticeDay() {}

  /// The date of `startedAt`, in its own offset, less the day start.
  public static LocalDate of(OffsetDateTime startedAt, LocalTime dayStart) {
    return startedAt.minusNanos(dayStart.toNanoOfDay()).toLocalDate();
  }
}
