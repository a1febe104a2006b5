package app.limber.cli.reminder;

import app.limber.cli.context.CommandContext;
import app.limber.practice.reminder.Installation;
import app.limber.practice.text.DateText;
import app.limber.reminder.ReminderPlan;
import app.limber.words.Messages;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/// `limber reminder status`: shows when the next reminder comes and what is installed for it. Exits
/// with 1 if the installation does not match the settings.
@Command(name = "status")
final class ReminderStatusCommand implements Callable<Integer> {
  private final CommandContext context;

  ReminderStatusCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Messages messages = context.messages();
    ReminderAccess access = new ReminderAccess(context);
    ReminderPlan plan = access.plan();
    context.print(messages.text("cli.reminder.plan", access.text().when(plan)));
    context.print(
        messages.text(
            plan.openAtLogIn() ? "cli.reminder.plan.opens" : "cli.reminder.plan.opens-not"));
    if (plan.remind()) {
      context.print(
          messages.text(
              "cli.reminder.now",
              messages.name("reminder.verdict", access.service().verdictNow())));
      access
          .service()
          .nextNow()
          .ifPresent(
              next ->
                  context.print(
                      messages.text("cli.reminder.next", new DateText(messages).moment(next))));
    }
    Installation found = access.look(plan);
    for (Installation.Part part : found.parts()) {
      context.print(
          messages.text(
              "cli.reminder.part", messages.name("reminder.part", part.state()), part.name()));
    }
    if (found.isRight()) {
      return ExitCode.OK;
    }
    context
        .err()
        .println(messages.text(plan.isActive() ? "cli.reminder.repair" : "cli.reminder.clean"));
    return ExitCode.SOFTWARE;
  }
}
