package app.limber.practice.reminder;

import app.limber.reminder.ReminderPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// The operating system's scheduler and notifications.
///
/// Every method accesses files or other programs: do not call on the UI thread.
public interface ReminderSystem {
  /// Determines what a plan needs and how much of it is installed. Changes nothing.
  Installation look(ReminderPlan plan);

  /// Lists the files and commands that a plan needs, to be shown to the user before the
  /// installation. Empty if this machine does not support reminders.
  List<String> needs(ReminderPlan plan);

  /// Installs what a plan needs and removes everything else that is installed for this data folder;
  /// for an inactive plan, removes everything. Also repairs the parts after the program was moved.
  ///
  /// @throws ReminderException if this fails; everything is then as before
  void install(ReminderPlan plan);

  /// Shows the reminder with its possible answers; does not wait for an answer.
  ///
  /// @throws ReminderException if it cannot be shown
  void show();

  /// Schedules another run of `limber reminder due`.
  ///
  /// @param at the time of the run
  /// @param delay the same time, relative to now
  /// @throws ReminderException if this fails
  void remindAgain(Instant at, Duration delay);
}
