package app.limber.cli.history;

import app.limber.cli.context.CommandContext;
import app.limber.cli.context.CommandProblem;
import app.limber.cli.context.LogAccess;
import app.limber.practice.log.LogFiles;
import app.limber.practice.log.Period;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `limber history export`: writes the log for another program or another Limber, as JSON unless
/// the file's name or `--format` says CSV.
@Command(name = "export")
final class HistoryExportCommand implements Callable<Integer> {
  private final CommandContext context;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      descriptionKey = "cli.history.export.option.format")
  private @Nullable HistoryFormat format;

  @Mixin private HistoryPeriod period = new HistoryPeriod();

  @Mixin private HistoryOutput output = new HistoryOutput();

  HistoryExportCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    HistoryFormat chosen = format == null ? byName(output.file()) : format;
    if (chosen == HistoryFormat.TABLE) {
      throw CommandProblem.usage(context.messages().text("cli.history.export.no-table"));
    }
    Period days = period.period(context);
    output.write(
        new LogAccess(context).saved().of(days, context.services().clock().zone()),
        chosen,
        context);
    return ExitCode.OK;
  }

  private static HistoryFormat byName(@Nullable Path file) {
    return file != null && LogFiles.isCsv(file) ? HistoryFormat.CSV : HistoryFormat.JSON;
  }
}
