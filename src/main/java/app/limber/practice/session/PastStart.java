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

/// When a session started that is added later, or why it cannot have started then.
public sealed interface PastStart {
  /// The first year that a session can be of.
  int MIN_YEAR = 1900;

  /// It started then.
  record Started(OffsetDateTime time, ZoneId zone) implements PastStart {}

  /// The clocks of `zone` went forward over this time: it never was.
  record Skipped(ZoneId zone) implements PastStart {}

  /// It is still to come.
  record ToCome() implements PastStart {}

  /// It is before [#MIN_YEAR].
  record TooEarly() implements PastStart {}

  /// It is no date, or no time of day.
  record Unreadable() implements PastStart {}

  /// Reads a date and a time of day, such as `6:45` or `06:45`.
  static PastStart of(@Nullable LocalDate date, String timeOfDay, ZoneId zone, Instant now) {
    String text = timeOfDay.strip();
    try {
      LocalTime time = LocalTime.parse(text.length() == 4 ? "0" + text : text);
      return date == null ? new Unreadable() : of(date.atTime(time), zone, now);
    } catch (DateTimeException _) {
      return new Unreadable();
    }
  }

  /// Reads a date and time such as `2026-11-20T06:45`, with or without seconds, with or without an
  /// offset; a space may stand for the T. Without an offset it is the time of `zone`.
  static PastStart of(String dateAndTime, ZoneId zone, Instant now) {
    String stamp = dateAndTime.strip().replace(' ', 'T');
    try {
      OffsetDateTime time = OffsetDateTime.parse(stamp);
      return checked(time, placeOf(time, zone), now);
    } catch (DateTimeException _) {
      // It may be a time without an offset.
    }
    try {
      return of(LocalDateTime.parse(stamp), zone, now);
    } catch (DateTimeException _) {
      return new Unreadable();
    }
  }

  /// A time that was on the clock twice is the first of the two.
  private static PastStart of(LocalDateTime local, ZoneId zone, Instant now) {
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
    return offsets.isEmpty()
        ? new Skipped(zone)
        : checked(local.atOffset(offsets.getFirst()), zone, now);
  }

  private static ZoneId placeOf(OffsetDateTime time, ZoneId here) {
    boolean local = here.getRules().getOffset(time.toInstant()).equals(time.getOffset());
    return local ? here : time.getOffset();
  }

  private static PastStart checked(OffsetDateTime time, ZoneId zone, Instant now) {
    if (time.toInstant().isAfter(now)) {
      return new ToCome();
    }
    return time.getYear() < MIN_YEAR ? new TooEarly() : new Started(time, zone);
  }
}
