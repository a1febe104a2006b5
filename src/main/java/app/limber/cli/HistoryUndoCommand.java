package app.limber.cli;

import app.limber.practice.log.LogBook;
import app.limber.practice.log.UndoResult;
import app.limber.words.Messages;
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
    Messages messages = context.messages();
    Optional<UndoResult> done = new LogAccess(context).correctExisting(LogBook::undo);
    if (done.isEmpty()) {
      throw CommandProblem.found(messages.text("cli.history.undo.nothing"));
    }
    UndoResult undoResult = done.get();
    String what = messages.name("change-kind", undoResult.kind());
    context.out().println(messages.count("cli.history.undo.done", undoResult.sessions(), what));
    return ExitCode.FINE;
  }
}
