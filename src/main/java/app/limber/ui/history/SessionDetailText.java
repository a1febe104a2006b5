package app.limber.ui.history;

import app.limber.journal.PainStop;
import app.limber.journal.Session;
import app.limber.practice.session.TodaySnapshot;
import app.limber.words.Messages;
import app.limber.words.PlainText;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Describes a session in words. Line breaks in imported texts are replaced by spaces.
final class SessionDetailText {
  private static final int SECONDS_PER_MINUTE = 60;

  private final Messages messages;

  SessionDetailText(Messages messages) {
    this.messages = messages;
  }

  /// The date and time of the start, in short form.
  String when(Session session, LocalDate today) {
    String day = shortDay(session.startedAt().toLocalDate(), today);
    return messages.text("history.day-and-time", day, time(session));
  }

  /// A date in short form.
  String shortDay(LocalDate date, LocalDate today) {
    return date(date, today, "history.short-day.this-year", "history.short-day.another-year");
  }

  /// A date in the format of tables.
  String tableDay(LocalDate date) {
    return messages.date("history.table-day", date);
  }

  /// A date in long form.
  String day(LocalDate date, LocalDate today) {
    return date(date, today, "history.long-day.this-year", "history.long-day.another-year");
  }

  private String date(LocalDate date, LocalDate today, String thisYear, String anotherYear) {
    return messages.date(date.getYear() == today.getYear() ? thisYear : anotherYear, date);
  }

  private String time(Session session) {
    return messages.time(session.startedAt());
  }

  /// The start, with its time zone.
  String started(Session session) {
    return messages.text("history.session.started.at", time(session), line(session.zone()));
  }

  /// The name of what was practised.
  String routine(Session session) {
    return line(session.routineName());
  }

  /// What was practised and how it ended.
  String what(Session session) {
    return messages.text(
        "history.session.what", routine(session), messages.name("outcome", session.outcome()));
  }

  /// What was practised, for how long, and what it did.
  String summary(Session session) {
    String practised =
        messages.text(
            "history.row",
            routine(session),
            messages.text("history.minutes", session.activeMinutes()));
    if (session.stiffnessBefore() == null && session.stiffnessAfter() == null) {
      return practised;
    }
    String stiffness =
        messages.text(
            "history.stiffness",
            number(session.stiffnessBefore()),
            number(session.stiffnessAfter()));
    return messages.text("history.row.stiffness", practised, stiffness);
  }

  private String number(@Nullable Integer stiffness) {
    return stiffness == null ? messages.text("history.not-told") : stiffness.toString();
  }

  /// The active time and the planned time.
  String practice(Session session) {
    return messages.text(
        "history.session.practice.of",
        clock(session.activeSeconds()),
        clock(session.plannedSeconds()));
  }

  private String clock(int seconds) {
    return messages.text(
        "history.session.clock", seconds / SECONDS_PER_MINUTE, seconds % SECONDS_PER_MINUTE);
  }

  /// The stiffness before and after; empty if neither was answered.
  Optional<String> stiffness(Session session) {
    Integer before = session.stiffnessBefore();
    Integer after = session.stiffnessAfter();
    if (before != null && after != null) {
      return Optional.of(messages.text("history.session.stiffness.both", before, after));
    }
    if (before != null) {
      return Optional.of(messages.text("history.session.stiffness.before", before));
    }
    return after == null
        ? Optional.empty()
        : Optional.of(messages.text("history.session.stiffness.after", after));
  }

  /// Which stretch hurt and where; empty if neither was answered.
  Optional<String> pain(Session session, TodaySnapshot history) {
    PainStop pain = session.pain();
    if (pain == null) {
      return Optional.empty();
    }
    if (pain.stretch() == null) {
      return Optional.ofNullable(pain.where()).map(SessionDetailText::line);
    }
    String stretch = line(history.stretchName(pain.stretch()));
    return Optional.of(
        pain.where() == null
            ? stretch
            : messages.text("history.session.pain.both", stretch, line(pain.where())));
  }

  static String line(String text) {
    return PlainText.oneLine(text);
  }
}
