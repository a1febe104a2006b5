package app.limber.cli.reminder;

import app.limber.cli.context.CommandContext;
import app.limber.reminder.ReminderVerdict;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/// `limber reminder due`: run by the operating system at the time of the reminder. Shows the
/// reminder if it is due, otherwise prints nothing; both exit with 0. Exits with 1 if it is due but
/// cannot be shown, so that the operating system tries again.
@Command(name = "due")
final class ReminderDueCommand implements Callable<Integer> {
  private final CommandContext context;
  private final ToIntFunction<Path> window;

  ReminderDueCommand(CommandContext context, ToIntFunction<Path> window) {
    this.context = context;
    this.window = window;
  }

  @Option(names = "--at-log-in", descriptionKey = "cli.reminder.due.at-log-in")
  private boolean atLogIn;

  @Override
  public Integer call() {
    ReminderAccess access = new ReminderAccess(context);
    if (!atLogIn) {
      access.worded(access.service()::dueNow);
      return ExitCode.OK;
    }
    return access.service().logInNow() == ReminderVerdict.DUE
        ? window.applyAsInt(context.dataFolder())
        : ExitCode.OK;
  }
}
