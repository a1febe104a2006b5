package app.limber.cli;

import app.limber.practice.log.LogBook;
import app.limber.practice.log.UndoResult;
import app.limber.words.Messages;
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
    Messages messages = context.messages();
    Optional<UndoResult> done = new LogAccess(context).correctExisting(LogBook::redo);
    if (done.isEmpty()) {
      throw CommandProblem.found(messages.text("cli.history.redo.nothing"));
    }
    UndoResult undoResult = done.get();
    String what = messages.name("change-kind", undoResult.kind());
    context.out().println(messages.count("cli.history.redo.done", undoResult.sessions(), what));
    return ExitCode.FINE;
  }
}
