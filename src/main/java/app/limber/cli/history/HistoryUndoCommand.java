package app.limber.cli.history;

import app.limber.cli.context.CommandContext;
import app.limber.cli.context.CommandProblem;
import app.limber.cli.context.LogAccess;
import app.limber.journal.Change;
import app.limber.practice.log.LogBook;
import app.limber.practice.log.UndoResult;
import app.limber.practice.session.StepOffers;
import app.limber.words.Messages;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/// `limber history undo` and `limber history redo`: goes one correction of the log back or forward.
@Command
final class HistoryUndoCommand implements Callable<Integer> {
  private final CommandContext context;
  private final boolean isUndo;
  private final Function<LogBook, Optional<UndoResult>> work;
  private final String doneKey;
  private final String nothingKey;
  private final String stepKey;

  private HistoryUndoCommand(
      CommandContext context,
      boolean isUndo,
      Function<LogBook, Optional<UndoResult>> work,
      String doneKey,
      String nothingKey,
      String stepKey) {
    this.context = context;
    this.isUndo = isUndo;
    this.work = work;
    this.doneKey = doneKey;
    this.nothingKey = nothingKey;
    this.stepKey = stepKey;
  }

  static HistoryUndoCommand undo(CommandContext context) {
    return new HistoryUndoCommand(
        context,
        true,
        LogBook::undo,
        "cli.history.undo.done",
        "cli.history.undo.nothing",
        "history.undone");
  }

  static HistoryUndoCommand redo(CommandContext context) {
    return new HistoryUndoCommand(
        context,
        false,
        LogBook::redo,
        "cli.history.redo.done",
        "cli.history.redo.nothing",
        "history.redone");
  }

  @Override
  public Integer call() {
    Messages messages = context.messages();
    LogAccess log = new LogAccess(context);
    UndoResult done =
        log.correctExisting(work)
            .orElseThrow(() -> CommandProblem.found(messages.text(nothingKey)));
    if (!done.leftOut().isEmpty()) {
      context.change(
          settings ->
              StepOffers.following(
                  done,
                  isUndo,
                  settings,
                  context.services().snapshots().of(log.contents()).today()));
    }
    String what = messages.name("change-kind", done.kind());
    context.print(
        done.kind() == Change.Kind.STEP
            ? messages.text(stepKey, what)
            : messages.count(doneKey, done.sessions(), what));
    return ExitCode.OK;
  }
}
