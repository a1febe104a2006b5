package app.limber.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `limber history`: lists the log. Its sub-commands correct it and take it along.
@Command(name = "history")
final class HistoryCommand implements Callable<Integer> {
  private final CommandContext context;

  private HistoryCommand(CommandContext context) {
    this.context = context;
  }

  /// The command with its sub-commands.
  static CommandLine with(CommandContext context) {
    return new CommandLine(new HistoryCommand(context))
        .addSubcommand(new HistoryListCommand(context))
        .addSubcommand(new HistoryExportCommand(context))
        .addSubcommand(new HistoryImportCommand(context))
        .addSubcommand(new HistoryMergeCommand(context))
        .addSubcommand(new HistoryPhysioCommand(context))
        .addSubcommand(new HistoryAddCommand(context))
        .addSubcommand(new HistoryRemoveCommand(context))
        .addSubcommand(new HistoryUndoCommand(context))
        .addSubcommand(new HistoryRedoCommand(context));
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
    output.write(new LogAccess(context).facts(), format, context);
    return ExitCode.FINE;
  }
}
