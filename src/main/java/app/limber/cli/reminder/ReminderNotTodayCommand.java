package app.limber.cli.reminder;

import app.limber.cli.context.CommandContext;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/// `limber reminder not-today`: suppresses the reminder for the rest of the day.
@Command(name = "not-today")
final class ReminderNotTodayCommand implements Callable<Integer> {
  private final CommandContext context;

  ReminderNotTodayCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    ReminderAccess access = new ReminderAccess(context);
    access.worded(
        () -> {
          access.service().notTodayNow();
          return true;
        });
    context.print(context.messages().text("cli.reminder.not-today"));
    return ExitCode.OK;
  }
}
