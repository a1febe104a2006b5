package app.limber.cli.profile;

import app.limber.cli.context.CommandContext;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `limber profile`, a synonym of `limber profile list`.
@Command
public final class ProfileCommand implements Callable<Integer> {
  private final CommandContext context;

  private ProfileCommand(CommandContext context) {
    this.context = context;
  }

  /// Creates the command `profile` with its subcommands.
  public static CommandLine with(CommandContext context) {
    return new CommandLine(new ProfileCommand(context))
        .addSubcommand(new ProfileListCommand(context))
        .addSubcommand(new ProfileAddCommand(context))
        .addSubcommand(new ProfileRenameCommand(context))
        .addSubcommand(new ProfileRemoveCommand(context));
  }

  @Override
  public Integer call() {
    return new ProfileListCommand(context).call();
  }
}
