package app.limber.cli;

import app.limber.practice.LogBook;
import app.limber.practice.Reversal;
import app.limber.words.Words;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `limber history redo`: does again the correction that was undone last.
@Command(name = "redo")
final class HistoryRedoCommand implements Callable<Integer> {
  private final CommandContext context;

  HistoryRedoCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Words words = context.words();
    Optional<Reversal> done = new LogAccess(context).correctExisting(LogBook::redo);
    if (done.isEmpty()) {
      throw CommandProblem.found(words.text("cli.history.redo.nothing"));
    }
    Reversal reversal = done.get();
    String what = words.name("change-kind", reversal.kind());
    context.out().println(words.count("cli.history.redo.done", reversal.sessions(), what));
    return ExitCode.FINE;
  }
}
