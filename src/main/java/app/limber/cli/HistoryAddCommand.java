package app.limber.cli;

import app.limber.content.ContentReader;
import app.limber.journal.Outcome;
import app.limber.journal.Session;
import app.limber.practice.session.PastSession;
import app.limber.practice.session.Planner;
import app.limber.routine.Library;
import app.limber.routine.Routine;
import app.limber.words.EnumCodes;
import app.limber.words.Messages;
import app.limber.words.NearestName;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `limber history add`: adds a session that was practised without Limber.
@Command(name = "add")
final class HistoryAddCommand implements Callable<Integer> {
  private static final EnumCodes<Outcome> OUTCOMES = new EnumCodes<>(Outcome.values());
  private static final int MAX_MINUTES = 24 * 60;

  private final CommandContext context;

  @Option(
      names = "--routine",
      paramLabel = "ROUTINE",
      required = true,
      descriptionKey = "cli.history.add.option.routine")
  private String routine = "";

  @Option(
      names = "--at",
      paramLabel = "TIME",
      required = true,
      descriptionKey = "cli.history.add.option.at")
  private String at = "";

  @Option(
      names = "--outcome",
      paramLabel = "OUTCOME",
      defaultValue = "completed",
      descriptionKey = "cli.history.add.option.outcome")
  private String outcome = "";

  @Option(names = "--minutes", paramLabel = "N", descriptionKey = "cli.history.add.option.minutes")
  private @Nullable Integer minutes;

  HistoryAddCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Messages messages = context.messages();
    StartTime start = StartTime.of(at, context);
    Library library = new ContentReader(messages).read(context.contentFolder());
    PastSession past =
        new PastSession(
            new Planner(library).standard(routine(library)),
            start.time(),
            start.zone(),
            outcome(),
            active());
    LocalTime dayStart = new SettingsAccess(context).settings().days().dayStart();
    Session session = past.session(UUID.randomUUID(), dayStart);
    new LogAccess(context)
        .correct(
            book -> {
              book.add(session);
              return true;
            });
    String id = session.id().toString();
    context
        .out()
        .println(messages.text("cli.history.add.done", new SessionText(messages).of(session), id));
    return ExitCode.FINE;
  }

  private Routine routine(Library library) {
    return library
        .routine(routine)
        .orElseThrow(
            () -> {
              String hint =
                  NearestName.of(routine, library.routines().keySet())
                      .map(name -> context.messages().text("cli.did-you-mean", name))
                      .orElse("");
              return CommandProblem.usage(
                  context.messages().text("cli.unknown-routine", routine, hint));
            });
  }

  private Outcome outcome() {
    return OUTCOMES
        .find(outcome.toLowerCase(Locale.ROOT))
        .orElseThrow(
            () ->
                CommandProblem.usage(
                    context.messages().text("cli.history.add.bad-outcome", outcome, OUTCOMES)));
  }

  private @Nullable Duration active() {
    Integer told = minutes;
    if (told == null) {
      return null;
    }
    if (told < 0 || told > MAX_MINUTES) {
      throw CommandProblem.usage(
          context.messages().text("cli.history.add.bad-minutes", told, MAX_MINUTES));
    }
    return Duration.ofMinutes(told);
  }
}
