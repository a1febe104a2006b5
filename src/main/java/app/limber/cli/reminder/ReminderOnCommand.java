package app.limber.cli.reminder;

import app.limber.cli.context.CommandContext;
import app.limber.cli.context.CommandProblem;
import app.limber.cli.context.DayNames;
import app.limber.reminder.ReminderPlan;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `limber reminder on`: turns the daily reminder on, or repairs its installation.
@Command(name = "on")
final class ReminderOnCommand implements Callable<Integer> {
  private final CommandContext context;

  ReminderOnCommand(CommandContext context) {
    this.context = context;
  }

  @Parameters(arity = "0..1", paramLabel = "TIME", descriptionKey = "cli.reminder.time")
  private @Nullable String time;

  @Option(names = "--days", paramLabel = "DAYS", descriptionKey = "cli.reminder.days")
  private @Nullable String days;

  @Option(
      names = {"--open-at-login", "--open-at-log-in"},
      negatable = true,
      descriptionKey = "cli.reminder.open-at-login")
  private @Nullable Boolean openAtLogIn;

  @Override
  public Integer call() {
    ReminderAccess access = new ReminderAccess(context);
    ReminderPlan plan = access.plan().withRemind(true);
    if (time != null) {
      plan = plan.withTime(time(time));
    }
    if (days != null) {
      String written = days;
      plan =
          plan.withDays(
              DayNames.read(written)
                  .orElseThrow(
                      () ->
                          CommandProblem.usage(
                              context.messages().text("cli.reminder.bad-days", written))));
    }
    if (openAtLogIn != null) {
      plan = plan.withOpenAtLogIn(openAtLogIn);
    }
    access.change(plan);
    context.print(context.messages().text("cli.reminder.on", access.text().when(plan)));
    if (plan.openAtLogIn()) {
      context.print(context.messages().text("cli.reminder.opens"));
    }
    access.look(plan).names().forEach(name -> context.print("  " + name));
    context.print(context.messages().text("cli.reminder.undo"));
    return ExitCode.OK;
  }

  /// Parses a time of day. Also accepts `7:00`.
  private LocalTime time(String text) {
    try {
      LocalTime read = LocalTime.parse(text.matches("\\d:\\d\\d") ? "0" + text : text);
      if (ReminderPlan.isTime(read)) {
        return read;
      }
    } catch (DateTimeException _) {
      // A value such as 25:00 is reported below like any other invalid time.
    }
    throw CommandProblem.usage(context.messages().text("cli.reminder.bad-time", text));
  }
}
