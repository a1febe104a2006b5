package app.limber.practice.text;

import app.limber.words.Messages;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/// Formats dates and times in the user's language, for sentences about anything.
public final class DateText {
  private final Messages messages;

  public DateText(Messages messages) {
    this.messages = messages;
  }

  /// Formats a date with its year, such as *1 December 2026*.
  public String date(LocalDate date) {
    return messages.date("date.in-another-year", date);
  }

  /// Like [#date(LocalDate)], but without the year if it is that of `today`.
  public String date(LocalDate date, LocalDate today) {
    return date.getYear() == today.getYear()
        ? messages.date("date.in-this-year", date)
        : date(date);
  }

  /// Formats a time of day, such as *07:00* or *7:00 AM*, by the clock of the user's region.
  public String time(LocalTime time) {
    return messages.time(time);
  }

  /// Formats a date and time.
  public String moment(ZonedDateTime moment) {
    return messages.text(
        "date.moment", messages.date("status.date", moment), time(moment.toLocalTime()));
  }
}
