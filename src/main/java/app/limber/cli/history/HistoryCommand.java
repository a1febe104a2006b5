package app.limber.cli.history;

import app.limber.cli.context.CommandContext;
import app.limber.cli.context.LogAccess;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `limber history` and `limber history list`: lists the sessions, oldest first. The other
/// sub-commands correct the log and exchange it.
@Command
public final class HistoryCommand implements Callable<Integer> {
  private final CommandContext context;

  private HistoryCommand(CommandContext context) {
    this.context = context;
  }

  /// `history` with its sub-commands.
  public static CommandLine with(CommandContext context) {
    return new CommandLine(new HistoryCommand(context))
        .addSubcommand("list", new HistoryCommand(context))
        .addSubcommand(new HistoryExportCommand(context))
        .addSubcommand(new HistoryImportCommand(context))
        .addSubcommand(new HistoryMergeCommand(context))
        .addSubcommand(new HistoryRestoreCommand(context))
        .addSubcommand(new HistoryPhysioCommand(context))
        .addSubcommand(new HistoryAddCommand(context))
        .addSubcommand(new HistoryRemoveCommand(context))
        .addSubcommand("undo", HistoryUndoCommand.undo(context))
        .addSubcommand("redo", HistoryUndoCommand.redo(context));
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      descriptionKey = "cli.history.option.format")
  private HistoryFormat format = HistoryFormat.TABLE;

  @Mixin private HistoryOutput output = new HistoryOutput();

  @Override
  public Integer call() {
    output.write(new LogAccess(context).saved(), format, context);
    return ExitCode.OK;
  }
}
