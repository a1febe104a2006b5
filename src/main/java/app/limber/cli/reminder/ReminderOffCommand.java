package app.limber.cli.reminder;

import app.limber.cli.context.CommandContext;
import app.limber.practice.reminder.Installation;
import app.limber.reminder.ReminderPlan;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/// `limber reminder off`: removes the reminder and opening at log-in of this data folder
/// completely.
@Command(name = "off")
final class ReminderOffCommand implements Callable<Integer> {
  private final CommandContext context;

  ReminderOffCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    ReminderAccess access = new ReminderAccess(context);
    ReminderPlan off = access.plan().off();
    List<String> there = access.look(off).parts().stream().map(Installation.Part::name).toList();
    access.change(off);
    // Also removes what is left although the settings say that it is off.
    access.worded(
        () -> {
          access.service().removeNow();
          return true;
        });
    context.print(context.messages().text("cli.reminder.off"));
    there.forEach(name -> context.print(context.messages().text("cli.reminder.removed", name)));
    return ExitCode.OK;
  }
}
