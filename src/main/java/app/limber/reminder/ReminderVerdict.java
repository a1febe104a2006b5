package app.limber.reminder;

/// Whether to remind now, or why not.
public enum ReminderVerdict {
  DUE,
  /// The user has not asked for it.
  OFF,
  /// Today is practised, or was stopped for pain.
  SETTLED,
  NOT_TODAY,
  SNOOZED,
  /// This day of the week is not chosen.
  OTHER_DAY,
  TOO_EARLY,
  /// The machine was off or asleep for so long that the morning is over.
  TOO_LATE,
  /// Today's reminder was shown.
  REMINDED
}
