package app.limber.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `limber history list`: lists the sessions, oldest first.
@Command(name = "list")
final class HistoryListCommand implements Callable<Integer> {
  private final CommandContext context;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      descriptionKey = "cli.history.option.format")
  private HistoryFormat format = HistoryFormat.TABLE;

  @Mixin private HistoryOutput output = new HistoryOutput();

  HistoryListCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    output.write(new LogAccess(context).facts(), format, context);
    return ExitCode.FINE;
  }
}
