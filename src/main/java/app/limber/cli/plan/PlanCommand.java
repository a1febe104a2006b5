package app.limber.cli.plan;

import app.limber.cli.context.CommandContext;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `limber plan`, a synonym of `limber plan show`.
@Command
public final class PlanCommand implements Callable<Integer> {
  private final CommandContext context;

  private PlanCommand(CommandContext context) {
    this.context = context;
  }

  /// Creates the command `plan` with its subcommands.
  public static CommandLine with(CommandContext context) {
    return new CommandLine(new PlanCommand(context))
        .addSubcommand(new PlanShowCommand(context))
        .addSubcommand(new PlanSetCommand(context))
        .addSubcommand(new PlanClearCommand(context));
  }

  @Override
  public Integer call() {
    return new PlanShowCommand(context).call();
  }
}
