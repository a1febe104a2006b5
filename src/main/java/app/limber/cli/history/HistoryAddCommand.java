package app.limber.cli.history;

import app.limber.cli.context.CommandContext;
import app.limber.cli.context.CommandProblem;
import app.limber.cli.context.LogAccess;
import app.limber.cli.context.RoutineChoice;
import app.limber.cli.context.SessionText;
import app.limber.journal.Outcome;
import app.limber.journal.Session;
import app.limber.practice.session.PastStart;
import app.limber.routine.Library;
import app.limber.routine.Routine;
import app.limber.words.EnumCodes;
import app.limber.words.Messages;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/// `limber history add`: adds a session that was practised without Limber.
@Command(name = "add")
final class HistoryAddCommand implements Callable<Integer> {
  private static final EnumCodes<Outcome> OUTCOMES = EnumCodes.of(Outcome.class);
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
    PastStart.Started start = start();
    Library library = context.services().library().content().library();
    Routine practised = new RoutineChoice(library, context).of(routine);
    Outcome ended = outcome();
    Optional<Duration> active = active(ended);
    context.settings();
    Session session = context.services().sessions().past(library, practised, start, ended, active);
    new LogAccess(context)
        .correct(
            book -> {
              book.add(session);
              return true;
            });
    String id = session.id().toString();
    context.print(messages.text("cli.history.add.done", new SessionText(messages).of(session), id));
    return ExitCode.OK;
  }

  private PastStart.Started start() {
    return switch (context.services().sessions().pastStart(at)) {
      case PastStart.Started started -> started;
      case PastStart.Skipped skipped ->
          throw usage("cli.history.add.skipped-time", at, skipped.zone().getId());
      case PastStart.ToCome _ -> throw usage("cli.history.add.future", at);
      case PastStart.TooEarly _ -> throw usage("cli.history.add.too-early", at, PastStart.MIN_YEAR);
      case PastStart.Unreadable _ -> throw usage("cli.history.add.bad-time", at);
    };
  }

  private CommandProblem usage(String key, Object... arguments) {
    return CommandProblem.usage(context.messages().text(key, arguments));
  }

  private Outcome outcome() {
    return OUTCOMES
        .find(outcome.toLowerCase(Locale.ROOT))
        .orElseThrow(() -> usage("cli.history.add.bad-outcome", outcome, OUTCOMES));
  }

  /// A completed session has active time, or it would not count; one that ended early may have
  /// none.
  private Optional<Duration> active(Outcome ended) {
    int least = ended == Outcome.COMPLETED ? 1 : 0;
    if (minutes != null && (minutes < least || minutes > MAX_MINUTES)) {
      throw usage("cli.history.add.bad-minutes", minutes, MAX_MINUTES, least);
    }
    return Optional.ofNullable(minutes).map(Duration::ofMinutes);
  }
}
