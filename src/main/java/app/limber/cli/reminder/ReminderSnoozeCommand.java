package app.limber.cli.reminder;

import app.limber.cli.context.CommandContext;
import app.limber.practice.text.DateText;
import app.limber.words.Messages;
import java.time.ZonedDateTime;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/// `limber reminder snooze`: repeats the reminder in ten minutes.
@Command(name = "snooze")
final class ReminderSnoozeCommand implements Callable<Integer> {
  private final CommandContext context;

  ReminderSnoozeCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    ReminderAccess access = new ReminderAccess(context);
    ZonedDateTime until = access.worded(access.service()::snoozeNow);
    Messages messages = context.messages();
    context.print(
        messages.text("cli.reminder.snoozed", new DateText(messages).time(until.toLocalTime())));
    return ExitCode.OK;
  }
}
