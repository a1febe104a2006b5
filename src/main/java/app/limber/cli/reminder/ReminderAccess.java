package app.limber.cli.reminder;

import app.limber.cli.context.CommandContext;
import app.limber.cli.context.CommandProblem;
import app.limber.practice.reminder.Installation;
import app.limber.practice.reminder.ReminderException;
import app.limber.practice.reminder.ReminderService;
import app.limber.practice.reminder.ReminderText;
import app.limber.reminder.ReminderPlan;
import java.util.function.Supplier;

/// Access to the reminder for commands: every [ReminderException] becomes a [CommandProblem].
final class ReminderAccess {
  private final CommandContext context;

  ReminderAccess(CommandContext context) {
    this.context = context;
  }

  ReminderService service() {
    return context.services().reminders();
  }

  ReminderText text() {
    return new ReminderText(context.messages());
  }

  /// Returns the plan from the settings. Unusable parts of the settings file are reported.
  ReminderPlan plan() {
    return context.settings().reminder();
  }

  void change(ReminderPlan plan) {
    context.requireWholeSettings();
    service()
        .change(
            plan,
            problem -> {
              throw problem(problem);
            });
  }

  Installation look(ReminderPlan plan) {
    return worded(() -> service().lookNow(plan));
  }

  <T> T worded(Supplier<T> work) {
    try {
      return work.get();
    } catch (ReminderException e) {
      throw problem(e);
    }
  }

  private CommandProblem problem(ReminderException problem) {
    return CommandProblem.found(text().problem(problem));
  }
}
