package app.limber.reminder;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The recent history of the reminder.
///
/// @param remindedOn the last practice day with a reminder
/// @param notToday the practice day for which the user has declined further reminders
/// @param snoozedUntil when the snooze ends
/// @param passedOn the practice day whose time had passed when the reminder was turned on
public record ReminderState(
    @Nullable LocalDate remindedOn,
    @Nullable LocalDate notToday,
    @Nullable Instant snoozedUntil,
    @Nullable LocalDate passedOn) {
  /// The initial state.
  public static ReminderState none() {
    return new ReminderState(null, null, null, null);
  }

  /// Returns the state after a reminder, which also ends a snooze.
  public ReminderState reminded(LocalDate practiceDay) {
    return new ReminderState(practiceDay, notToday, null, passedOn);
  }

  public ReminderState snoozed(Instant until) {
    return new ReminderState(remindedOn, null, until, passedOn);
  }

  public ReminderState notToday(LocalDate practiceDay) {
    return new ReminderState(remindedOn, practiceDay, null, passedOn);
  }

  /// Returns the state after a time of this day that was already over when it was chosen.
  public ReminderState passed(LocalDate practiceDay) {
    return new ReminderState(remindedOn, notToday, snoozedUntil, practiceDay);
  }
}
