package app.limber.cli;

import app.limber.practice.LogBook;
import app.limber.practice.Reversal;
import app.limber.words.Words;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `limber history undo`: undoes the latest correction of the log.
@Command(name = "undo")
final class HistoryUndoCommand implements Callable<Integer> {
  private final CommandContext context;

  HistoryUndoCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Words words = context.words();
    Optional<Reversal> done = new LogAccess(context).correctExisting(LogBook::undo);
    if (done.isEmpty()) {
      throw CommandProblem.found(words.text("cli.history.undo.nothing"));
    }
    Reversal reversal = done.get();
    String what = words.name("change-kind", reversal.kind());
    context.out().println(words.count("cli.history.undo.done", reversal.sessions(), what));
    return ExitCode.FINE;
  }
}
