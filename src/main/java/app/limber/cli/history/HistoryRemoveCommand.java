package app.limber.cli.history;

import app.limber.cli.context.CommandContext;
import app.limber.cli.context.CommandProblem;
import app.limber.cli.context.LogAccess;
import app.limber.cli.context.RoutineNames;
import app.limber.cli.context.SessionText;
import app.limber.journal.Fact;
import app.limber.journal.Session;
import app.limber.words.Messages;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/// `limber history remove`: removes one session; `undo` brings it back.
@Command(name = "remove")
final class HistoryRemoveCommand implements Callable<Integer> {
  // At least the eight digits that the table shows, at most a whole id.
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}[-0-9a-f]{0,28}");

  private final CommandContext context;

  @Parameters(paramLabel = "ID", descriptionKey = "cli.history.remove.id")
  private String id = "";

  HistoryRemoveCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Messages messages = context.messages();
    String start = id.toLowerCase(Locale.ROOT);
    if (!ID.matcher(start).matches()) {
      throw CommandProblem.usage(messages.text("cli.history.remove.bad-id", id));
    }
    LogAccess log = new LogAccess(context);
    List<Session> found =
        log.facts().stream()
            .map(Fact.SavedSession::session)
            .filter(session -> session.id().toString().startsWith(start))
            .toList();
    if (found.size() > 1) {
      throw CommandProblem.found(messages.text("cli.history.remove.several", id, found.size()));
    }
    if (found.isEmpty() || !log.correct(book -> book.remove(found.getFirst().id()))) {
      throw CommandProblem.found(messages.text("cli.history.remove.unknown", id));
    }
    String session =
        new SessionText(messages).of(new RoutineNames(context).named(found.getFirst()));
    context.print(messages.text("cli.history.remove.done", session));
    return ExitCode.OK;
  }
}
