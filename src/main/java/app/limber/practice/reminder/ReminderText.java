package app.limber.practice.reminder;

import app.limber.practice.text.DateText;
import app.limber.reminder.ReminderPlan;
import app.limber.words.Messages;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Sentences about the reminder.
public final class ReminderText {
  private final Messages messages;

  public ReminderText(Messages messages) {
    this.messages = messages;
  }

  /// Explains why an operation failed and what to do about it.
  public String problem(ReminderException problem) {
    return switch (problem.reason()) {
      case NO_PROGRAM -> messages.text("reminder.problem.no-program");
      case NO_HOME -> messages.text("reminder.problem.no-home");
      case UNWRITABLE -> messages.text("reminder.problem.unwritable", problem.detail());
      case NO_SCHEDULER -> messages.text("reminder.problem.no-scheduler", problem.detail());
      case NO_NOTIFICATIONS -> messages.text("reminder.problem.no-notifications");
      case NOT_SAVED -> messages.text("reminder.problem.not-saved");
      case NO_ROOM -> messages.text("settings.no-room");
      case OFF -> messages.text("reminder.problem.off");
      case SETTLED -> messages.text("reminder.problem.settled");
      case CONTROL -> messages.text("reminder.problem.control", problem.detail());
      case SANDBOX -> messages.text("reminder.problem.sandbox");
    };
  }

  /// Formats the days and time, such as *07:00 every day*; *off* if there is no reminder.
  public String when(ReminderPlan plan) {
    if (!plan.remind()) {
      return messages.text("reminder.when.off");
    }
    String time = new DateText(messages).time(plan.time());
    return plan.isEveryDay()
        ? messages.text("reminder.when.every-day", time)
        : messages.text("reminder.when.days", time, days(plan));
  }

  /// Formats the chosen days, such as *Mon, Wed, Fri*, in the order of the user's week.
  private String days(ReminderPlan plan) {
    return week().filter(plan.days()::contains).map(this::day).collect(Collectors.joining(", "));
  }

  /// Returns the days of the week in the order of the user's locale.
  public Stream<DayOfWeek> week() {
    DayOfWeek first = messages.firstDayOfWeek();
    return Stream.iterate(first, day -> day.plus(1)).limit(DayOfWeek.values().length);
  }

  /// The short name of a day.
  public String day(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT, messages.locale());
  }
}
