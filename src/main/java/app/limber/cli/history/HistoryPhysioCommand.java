package app.limber.cli.history;

import app.limber.cli.context.CommandContext;
import app.limber.cli.context.LogAccess;
import app.limber.practice.log.PhysioReport.Period;
import app.limber.practice.session.TodaySnapshot;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `limber history physio`: makes a page for the physio.
@Command(name = "physio")
final class HistoryPhysioCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin private HistoryPeriod period = new HistoryPeriod();

  @Mixin private HistoryOutput output = new HistoryOutput();

  @Option(names = "--notes", descriptionKey = "cli.history.physio.option.notes")
  private boolean notes;

  HistoryPhysioCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Period chosen = period.period(context);
    context.settings();
    TodaySnapshot snapshot = context.services().snapshots().of(new LogAccess(context).contents());
    output.write(
        context.services().logFiles().page(snapshot.physioReport(chosen, notes)),
        file -> context.messages().text("cli.history.physio.done", file),
        context);
    return ExitCode.OK;
  }
}
