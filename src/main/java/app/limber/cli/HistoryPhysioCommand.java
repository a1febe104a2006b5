package app.limber.cli;

import app.limber.content.ContentReader;
import app.limber.exchange.PhysioPage;
import app.limber.journal.Session;
import app.limber.practice.log.PhysioReport;
import app.limber.practice.log.PhysioReport.Period;
import app.limber.practice.preferences.DaySettings;
import app.limber.progress.Today;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
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
    DaySettings days = new SettingsAccess(context).settings().days();
    Instant now = context.clock().instant();
    List<Session> log =
        new LogAccess(context)
            .sessions().stream()
                .filter(session -> !session.startedAt().toInstant().isAfter(now))
                .toList();
    LocalDate today = Today.of(log, now, context.zone().get(), days.dayStart());
    PhysioReport report =
        PhysioReport.of(
            log,
            chosen,
            today,
            days.rules(),
            new ContentReader(context.messages()).read(context.contentFolder()),
            notes);
    PhysioPage page = new PhysioPage(report, context.messages());
    output.write(
        page::writeTo, file -> context.messages().text("cli.history.physio.done", file), context);
    return ExitCode.FINE;
  }
}
