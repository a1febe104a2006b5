package app.limber.cli;

import app.limber.journal.Fact;
import app.limber.journal.JournalException;
import app.limber.journal.sqlite.SqliteJournal;
import app.limber.practice.text.LogProblemText;
import app.limber.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
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
    List<Fact> facts = read(messages);
    int added = new LogAccess(context).correct(log -> log.merge(facts, () -> {}));
    context
        .out()
        .println(
            added == 0
                ? messages.text("cli.history.merge.nothing")
                : messages.count("cli.history.merge.done", added));
    return ExitCode.FINE;
  }

  private List<Fact> read(Messages messages) {
    if (!Files.exists(file)) {
      throw CommandProblem.found(messages.text("cli.history.import.absent", file));
    }
    try {
      Path own = new LogAccess(context).file();
      if (Files.exists(own) && Files.isSameFile(own, file)) {
        throw CommandProblem.found(messages.text("cli.history.merge.same", file));
      }
      return SqliteJournal.factsOf(file);
    } catch (IOException e) {
      throw CommandProblem.found(messages.text("cli.history.import.unreadable", file));
    } catch (JournalException e) {
      throw CommandProblem.found(sentence(e.reason(), messages));
    }
  }

  private String sentence(JournalException.Reason reason, Messages messages) {
    return switch (reason) {
      case UNWRITABLE -> messages.text("cli.history.import.unreadable", file);
      case NOT_A_LOG -> messages.text("cli.history.merge.not-a-log", file);
      case DAMAGED -> messages.text("cli.history.merge.damaged", file);
      case NEWER_VERSION, DISK_FULL, BUSY, FAILED ->
          new LogProblemText(messages).cause(reason, file);
    };
  }
}
