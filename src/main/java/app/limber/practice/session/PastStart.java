package app.limber.practice.session;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When a session started that its user tells of later, or why that cannot be.
public sealed interface PastStart {
  /// It started then.
  record Started(OffsetDateTime time, ZoneId zone) implements PastStart {}

  /// The clocks of `zone` went forward over this time: it never was.
  record Skipped(ZoneId zone) implements PastStart {}

  /// It is still to come.
  record ToCome() implements PastStart {}

  /// It is no date, or no time of day.
  record Unreadable() implements PastStart {}

  /// Reads a date and a time of day, such as `6:45` or `06:45`. Of a time that was on the clock
  /// twice the first is meant.
  static PastStart of(@Nullable LocalDate date, String timeOfDay, ZoneId zone, Instant now) {
    if (date == null || date.getYear() < 1900) {
      return new Unreadable();
    }
    String text = timeOfDay.strip();
    LocalDateTime local;
    try {
      local = date.atTime(LocalTime.parse(text.length() == 4 ? "0" + text : text));
    } catch (DateTimeException e) {
      return new Unreadable();
    }
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
    if (offsets.isEmpty()) {
      return new Skipped(zone);
    }
    OffsetDateTime time = local.atOffset(offsets.getFirst());
    return time.toInstant().isAfter(now) ? new ToCome() : new Started(time, zone);
  }
}
