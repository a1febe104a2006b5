package app.limber.reminder;

/// Whether to remind now, or the reason not to.
public enum ReminderVerdict {
  DUE,
  /// The user has not turned it on.
  OFF,
  /// The user has practised today or stopped for pain.
  SETTLED,
  NOT_TODAY,
  SNOOZED,
  /// This day of the week is not selected.
  OTHER_DAY,
  TOO_EARLY,
  /// The machine was off or asleep for too long after the reminder's time.
  TOO_LATE,
  /// Today's reminder has been shown.
  REMINDED,
  /// Today's time had passed when the reminder was turned on, and is not made up for.
  PASSED
}
