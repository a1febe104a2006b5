package app.limber.cli.programme;

import app.limber.cli.context.CommandContext;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `limber programme`, a synonym of `limber programme list`. Its subcommands take programmes in,
/// hand them over and remove them.
@Command
public final class ProgrammeCommand implements Callable<Integer> {
  private final CommandContext context;

  private ProgrammeCommand(CommandContext context) {
    this.context = context;
  }

  /// Creates the command `programme` with its subcommands.
  public static CommandLine with(CommandContext context) {
    return new CommandLine(new ProgrammeCommand(context))
        .addSubcommand(new ProgrammeListCommand(context))
        .addSubcommand(new ProgrammeCheckCommand(context))
        .addSubcommand(new ProgrammeImportCommand(context))
        .addSubcommand(new ProgrammeExportCommand(context))
        .addSubcommand(new ProgrammePutAwayCommand(context))
        .addSubcommand(new ProgrammeTakeOutCommand(context))
        .addSubcommand(new ProgrammeRemoveCommand(context));
  }

  @Override
  public Integer call() {
    return new ProgrammeListCommand(context).call();
  }
}
