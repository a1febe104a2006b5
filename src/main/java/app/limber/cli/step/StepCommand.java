package app.limber.cli.step;

import app.limber.cli.context.CommandContext;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `limber step`, a synonym of `limber step list`.
@Command
public final class StepCommand implements Callable<Integer> {
  private final CommandContext context;

  private StepCommand(CommandContext context) {
    this.context = context;
  }

  /// Creates the command `step` with its subcommands.
  public static CommandLine with(CommandContext context) {
    return new CommandLine(new StepCommand(context))
        .addSubcommand(new StepListCommand(context))
        .addSubcommand(new StepAcceptCommand(context))
        .addSubcommand(new StepRefuseCommand(context));
  }

  @Override
  public Integer call() {
    return new StepListCommand(context).call();
  }
}
