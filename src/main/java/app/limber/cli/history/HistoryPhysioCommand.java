package app.limber.cli.history;

import app.limber.cli.context.CommandContext;
import app.limber.cli.context.LogAccess;
import app.limber.plan.WeekPlan;
import app.limber.practice.log.Period;
import app.limber.practice.physio.PhysioService;
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

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "html",
      descriptionKey = "cli.history.physio.option.format")
  private Format format = Format.HTML;

  /// The output format of the physio report: a page to print, or its data.
  enum Format {
    HTML,
    JSON
  }

  HistoryPhysioCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Period chosen = period.period(context);
    TodaySnapshot snapshot = context.services().snapshots().of(new LogAccess(context).contents());
    WeekPlan plan = context.settings().weekPlan();
    PhysioService physio = context.services().physio();
    switch (format) {
      case HTML ->
          output.write(
              physio.page(snapshot.practice(), plan, chosen, notes),
              file -> context.messages().text("cli.history.physio.done", file),
              context);
      case JSON ->
          output.write(
              physio.data(snapshot.practice(), plan, chosen, notes),
              file -> context.messages().text("cli.history.physio.data", file),
              context);
    }
    return ExitCode.OK;
  }
}
