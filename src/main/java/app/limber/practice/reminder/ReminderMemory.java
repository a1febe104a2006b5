package app.limber.practice.reminder;

import app.limber.reminder.ReminderState;

/// Keeps what happened to the reminder from one run of the program to the next.
public interface ReminderMemory {
  /// What was kept last; nothing if that cannot be read. Reads a file.
  ReminderState recall();

  /// Keeps it.
  ///
  /// @return whether it could be written; if not, the reminder may come once too often
  boolean keep(ReminderState state);
}
