package app.limber.cli.plan;

import app.limber.cli.context.CommandContext;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/// `limber plan show`: the plan for the week, a line for each weekday.
@Command(name = "show")
final class PlanShowCommand implements Callable<Integer> {
  private final CommandContext context;

  PlanShowCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    PlanAccess access = new PlanAccess(context);
    access.print(access.plan());
    return ExitCode.OK;
  }
}
