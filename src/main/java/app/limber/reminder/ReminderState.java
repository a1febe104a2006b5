package app.limber.reminder;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What happened to the reminder lately.
///
/// @param remindedOn the last practice day with a reminder
/// @param notToday the practice day that the user wants no more of
/// @param snoozedUntil when the user wants to be reminded again
public record ReminderState(
    @Nullable LocalDate remindedOn, @Nullable LocalDate notToday, @Nullable Instant snoozedUntil) {
  /// Nothing has happened yet.
  public static ReminderState none() {
    return new ReminderState(null, null, null);
  }

  /// The user was reminded; a snooze is over with that.
  public ReminderState reminded(LocalDate practiceDay) {
    return new ReminderState(practiceDay, notToday, null);
  }

  public ReminderState snoozed(Instant until) {
    return new ReminderState(remindedOn, null, until);
  }

  public ReminderState notToday(LocalDate practiceDay) {
    return new ReminderState(remindedOn, practiceDay, null);
  }
}
