package app.limber.practice.reminder;

import app.limber.reminder.ReminderState;

/// Stores the state of the reminder between runs of the program.
public interface ReminderMemory {
  /// Returns the stored state, or the initial state if it cannot be read. Reads a file.
  ReminderState recall();

  /// Stores the state.
  ///
  /// @return whether it could be written; if not, a reminder may be repeated once
  boolean keep(ReminderState state);
}
