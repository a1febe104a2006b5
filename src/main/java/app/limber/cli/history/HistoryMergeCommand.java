package app.limber.cli.history;

import app.limber.cli.context.CommandContext;
import app.limber.cli.context.CommandProblem;
import app.limber.cli.context.FileInput;
import app.limber.cli.context.LogAccess;
import app.limber.files.FileKind;
import app.limber.journal.JournalException;
import app.limber.practice.log.LogStore;
import app.limber.practice.session.LogTransfer.TransferResult;
import app.limber.practice.text.LogNoticeText;
import app.limber.practice.text.LogProblemText;
import app.limber.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/// `limber history merge`: takes all facts of another log into this one. The other stays as it is.
@Command(name = "merge")
final class HistoryMergeCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.history.merge.file")
  private Path file = Path.of("");

  HistoryMergeCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Messages messages = context.messages();
    check(messages);
    context.services().transfers().merge(file, _ -> {}, result -> report(result, messages));
    return ExitCode.OK;
  }

  private void check(Messages messages) {
    FileInput.check(file, context);
    FileInput.expect(FileKind.LOG, file, context);
    try {
      Path own = context.services().log().store().file();
      if (Files.exists(own) && Files.isSameFile(own, file)) {
        throw CommandProblem.found(messages.text("cli.history.merge.same", file));
      }
    } catch (IOException _) {
      throw CommandProblem.found(messages.text("cli.history.import.unreadable", file));
    }
  }

  private void report(TransferResult.OfMerge result, Messages messages) {
    switch (result) {
      case TransferResult.Merged merged -> {
        LogStore.Other other = merged.other();
        if (other.damaged()) {
          new LogNoticeText(messages)
              .ofDamaged(other.missing(), other.part(), other.unnamed())
              .forEach(context.err()::println);
        }
        context.print(
            merged.added() == 0
                ? messages.text("cli.history.merge.nothing")
                : messages.count("cli.history.merge.done", merged.added()));
      }
      case TransferResult.NoLog other ->
          throw CommandProblem.found(sentence(other.reason(), messages));
      case TransferResult.LogFailed failed -> throw new LogAccess(context).problem(failed.reason());
      case TransferResult.GivenUp _ -> throw new IllegalStateException("nobody gave it up");
    }
  }

  private String sentence(JournalException.Reason reason, Messages messages) {
    return switch (reason) {
      case UNWRITABLE, UNREADABLE, BACKUPS_UNREADABLE, GONE, DANGLING_LINK ->
          messages.text("cli.history.import.unreadable", file);
      case NOT_A_LOG, EMPTY -> messages.text("cli.history.merge.not-a-log", file);
      case DAMAGED -> messages.text("cli.history.merge.damaged", file);
      case NEWER_VERSION, DISK_FULL, BUSY, FAILED ->
          new LogProblemText(messages).cause(reason, file);
    };
  }
}
