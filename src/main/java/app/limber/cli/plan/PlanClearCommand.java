package app.limber.cli.plan;

import app.limber.cli.context.CommandContext;
import app.limber.plan.WeekPlan;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/// `limber plan clear`: removes the plan for the week.
@Command(name = "clear")
final class PlanClearCommand implements Callable<Integer> {
  private final CommandContext context;

  PlanClearCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    PlanAccess access = new PlanAccess(context);
    access.change(WeekPlan.EMPTY);
    access.print(WeekPlan.EMPTY);
    return ExitCode.OK;
  }
}
