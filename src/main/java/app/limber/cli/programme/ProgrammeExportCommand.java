package app.limber.cli.programme;

import app.limber.cli.context.CommandContext;
import app.limber.cli.context.CommandProblem;
import app.limber.cli.context.FileOutput;
import app.limber.cli.context.NoteOptions;
import app.limber.plan.WeekPlan;
import app.limber.practice.programme.ProgrammeOrder;
import app.limber.practice.programme.ProgrammeReading;
import app.limber.programme.Programme;
import app.limber.routine.Library;
import app.limber.words.PlainText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `limber programme export`: writes routines, with the stretches that the receiver may not have,
/// as one file.
@Command(name = "export")
final class ProgrammeExportCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(paramLabel = "ROUTINE", arity = "1..*", descriptionKey = "cli.programme.routines")
  private List<String> routines = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      descriptionKey = "cli.programme.out")
  private Path out = Path.of("");

  @Option(names = "--name", paramLabel = "TEXT", descriptionKey = "cli.programme.name")
  private @Nullable String name;

  @Mixin private NoteOptions note = new NoteOptions();

  @Option(names = "--valid-from", paramLabel = "DATE", descriptionKey = "cli.programme.valid-from")
  private @Nullable String validFrom;

  @Option(
      names = "--valid-until",
      paramLabel = "DATE",
      descriptionKey = "cli.programme.valid-until")
  private @Nullable String validUntil;

  @Option(names = "--show-again", paramLabel = "DATE", descriptionKey = "cli.programme.show-again")
  private @Nullable String showAgain;

  @Option(names = "--fixed-doses", descriptionKey = "cli.programme.fixed-doses")
  private boolean fixedDoses;

  @Option(names = "--plan", descriptionKey = "cli.programme.plan")
  private boolean plan;

  @Option(names = "--force", descriptionKey = "cli.history.option.force")
  private boolean force;

  ProgrammeExportCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    ProgrammeAccess access = new ProgrammeAccess(context);
    ProgrammeOrder order = order();
    ProgrammeReading prepared = access.worded(service -> service.prepare(order), out);
    if (!prepared.problems().isEmpty()) {
      access.printProblems(prepared.problems());
      throw CommandProblem.found(context.messages().text("programme.not-prepared"));
    }
    new FileOutput(context).check(out, force);
    access.worded(
        service -> {
          service.write(prepared, out);
          return out;
        },
        out);
    context.print(
        context.messages().text("cli.programme.written", PlainText.visible(out.toString())));
    return ExitCode.OK;
  }

  private ProgrammeOrder order() {
    Library library = context.services().library().content().library();
    List<String> chosen = new ArrayList<>(new LinkedHashSet<>(routines));
    for (String id : chosen) {
      if (library.routine(id).isEmpty() && library.playable(id).isPresent()) {
        throw CommandProblem.usage(context.messages().text("cli.programme.single", id));
      }
      if (library.routine(id).isEmpty()) {
        throw CommandProblem.usage(
            context
                .messages()
                .text(
                    "cli.unknown-routine",
                    PlainText.withoutControls(id, '?'),
                    context.didYouMean(id, library.routines().keySet())));
      }
    }
    String first = library.routine(chosen.getFirst()).orElseThrow().name();
    String title = name == null ? first : name;
    if (PlainText.isBlank(title)) {
      throw CommandProblem.usage(context.messages().text("programme.lack.name"));
    }
    return new ProgrammeOrder(title, chosen, note.note(), dates(), fixedDoses, plan(chosen));
  }

  /// Returns the user's weekly plan, restricted to the chosen routines.
  private WeekPlan plan(List<String> chosen) {
    if (!plan) {
      return WeekPlan.EMPTY;
    }
    WeekPlan handed = context.settings().weekPlan().only(chosen);
    if (handed.isEmpty()) {
      throw CommandProblem.usage(context.messages().text("cli.programme.no-plan"));
    }
    return handed;
  }

  private Programme.Dates dates() {
    LocalDate first = date(validFrom);
    LocalDate last = date(validUntil);
    if (first != null && last != null && last.isBefore(first)) {
      throw CommandProblem.usage(context.messages().text("programme.lack.order"));
    }
    return new Programme.Dates(first, last, date(showAgain));
  }

  private @Nullable LocalDate date(@Nullable String text) {
    return text == null ? null : context.date(text, "cli.status.bad-date");
  }
}
