package app.limber.cli;

import app.limber.cli.context.CommandContext;
import app.limber.cli.context.LogAccess;
import app.limber.journal.Session;
import app.limber.plan.PlannedDay;
import app.limber.practice.log.LogContents;
import app.limber.practice.preferences.DaySettings;
import app.limber.practice.preferences.Settings;
import app.limber.practice.session.Checkpoint;
import app.limber.practice.session.StatusReport;
import app.limber.practice.session.StepOffers;
import app.limber.practice.text.PlaceText;
import app.limber.practice.text.PlanText;
import app.limber.practice.text.StepOfferText;
import app.limber.progress.Progress;
import app.limber.progress.Progression;
import app.limber.progress.StepOffer;
import app.limber.routine.Library;
import app.limber.routine.Routine;
import app.limber.routine.Stretch;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/// `limber status`: today, the streak and the reason for it.
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {
  private final CommandContext context;

  StatusCommand(CommandContext context) {
    this.context = context;
  }

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.status.option.on")
  private @Nullable String on;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      descriptionKey = "cli.option.text-or-json")
  private TextOrJson format = TextOrJson.TEXT;

  @Override
  public Integer call() {
    @Nullable LocalDate named = on == null ? null : context.date(on, "cli.status.bad-date");
    Settings settings = context.settings();
    DaySettings days = settings.days();
    LogAccess log = new LogAccess(context);
    LogContents contents = log.contents();
    Progress progress =
        named == null
            ? context.services().snapshots().progress(contents)
            : Progress.of(contents.sessions(), named, days.rules());
    boolean needsContent = named == null && needsContent(contents);
    PlannedDay planned =
        needsContent
            ? context
                .services()
                .library()
                .content()
                .programmes()
                .planOr(settings.weekPlan(), progress.today())
                .on(progress.today(), contents.sessions())
            : new PlannedDay.NoPlan();
    List<StepOffer> offers =
        needsContent
            ? StepOffers.today(context.services().snapshots().of(contents), settings)
            : List.of();
    switch (format) {
      case TEXT -> {
        new StatusText(context.messages()).lines(progress).forEach(context.out()::println);
        if (named == null) {
          tell(planned);
          tell(offers);
          context.services().resumes().look().ifPresent(this::tell);
        }
      }
      case JSON ->
          context.print(context.json().status().apply(new StatusReport(progress, planned, offers)));
    }
    log.copiesToMerge().forEach(context.err()::println);
    return ExitCode.OK;
  }

  /// Whether something is planned or may be offered. Reading the content takes as long as the rest.
  private boolean needsContent(LogContents contents) {
    return context.mayHavePlan()
        || new Progression(contents.sessions(), contents.steps()).mayOffer();
  }

  private void tell(PlannedDay planned) {
    if (!(planned instanceof PlannedDay.NoPlan)) {
      Library library = context.services().library().content().library();
      PlanText text =
          new PlanText(context.messages(), id -> library.routine(id).map(Routine::name).orElse(id));
      context.out().println();
      context.print(text.today(planned));
    }
  }

  private void tell(List<StepOffer> offers) {
    if (!offers.isEmpty()) {
      Library library = context.services().library().content().library();
      StepOfferText text =
          new StepOfferText(
              context.messages(), id -> library.stretch(id).map(Stretch::name).orElse(id));
      context.out().println();
      offers.forEach(offer -> context.print(text.offer(offer)));
      context.print(context.messages().text("status.answer"));
    }
  }

  private void tell(Checkpoint left) {
    Session session = left.session();
    String title = new PlaceText(context.messages()).title(session);
    context.out().println();
    context.out().println(context.messages().text("status.resume", title));
  }
}
