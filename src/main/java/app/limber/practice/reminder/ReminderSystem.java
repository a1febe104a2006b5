package app.limber.practice.reminder;

import app.limber.reminder.ReminderPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// The part of the system that runs Limber at its time and shows notifications.
///
/// Every method works with files or other programs, so it is not for the UI thread.
public interface ReminderSystem {
  /// What a plan needs, and how much of that is there. Changes nothing.
  Installation look(ReminderPlan plan);

  /// The files that a plan needs and the commands that are run for it; shown to the user before
  /// anything is installed. Empty where this machine cannot remind.
  List<String> needs(ReminderPlan plan);

  /// Installs what a plan needs and removes what it does not; a plan that is off leaves nothing.
  /// Repairs what is there for a program that was moved.
  ///
  /// @throws ReminderException if that cannot be done; then all is as it was before
  void install(ReminderPlan plan);

  /// Shows the reminder and what can be answered; does not wait for the answer.
  ///
  /// @throws ReminderException if nothing shows it
  void show();

  /// Runs `limber reminder due` once more.
  ///
  /// @param at when
  /// @param delay how long that is from now
  /// @throws ReminderException if that cannot be done
  void remindAgain(Instant at, Duration delay);
}
