package app.limber.cli.history;

import app.limber.cli.context.CommandContext;
import app.limber.cli.context.CommandProblem;
import app.limber.cli.context.LogAccess;
import app.limber.journal.LogBackup;
import app.limber.practice.log.LogStore;
import app.limber.words.Messages;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `limber history restore`: restores a backup, or lists the backups.
@Command(name = "restore")
final class HistoryRestoreCommand implements Callable<Integer> {
  private final CommandContext context;

  @Option(names = "--list", descriptionKey = "cli.history.restore.list")
  private boolean list;

  @Parameters(paramLabel = "BACKUP", arity = "0..1", descriptionKey = "cli.history.restore.name")
  private @Nullable String name;

  HistoryRestoreCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Messages messages = context.messages();
    LogAccess access = new LogAccess(context);
    LogStore store = context.services().log().store();
    List<LogBackup> backups = access.worded(store::backups);
    if (backups.isEmpty()) {
      throw CommandProblem.found(messages.text("cli.history.restore.none"));
    }
    if (list) {
      backups.forEach(backup -> context.out().println(line(backup)));
    } else {
      String chosen = choose(backups);
      String before = access.worded(() -> store.restore(chosen));
      boolean canReturn =
          access.worded(store::backups).stream()
              .anyMatch(backup -> backup.name().equals(before) && backup.good());
      context
          .out()
          .println(
              messages.text(
                  canReturn ? "cli.history.restore.done" : "cli.history.restore.done.later",
                  chosen,
                  before));
    }
    return ExitCode.OK;
  }

  private String choose(List<LogBackup> backups) {
    String wanted = name;
    LogBackup chosen =
        backups.stream()
            .filter(backup -> wanted == null ? backup.good() : backup.name().equals(wanted))
            .findFirst()
            .orElseThrow(
                () ->
                    CommandProblem.found(
                        wanted == null
                            ? context.messages().text("cli.history.restore.none")
                            : context.messages().text("cli.history.restore.unknown", wanted)));
    if (!chosen.good()) {
      throw CommandProblem.found(
          context.messages().text("cli.history.restore.unreadable", chosen.name()));
    }
    return chosen.name();
  }

  private String line(LogBackup backup) {
    Messages messages = context.messages();
    return messages.text(
        "cli.history.restore.line",
        backup.name(),
        backup.madeAt().atZone(context.services().clock().zone()).toLocalDate(),
        backup.good()
            ? messages.count("cli.history.restore.sessions", backup.sessions())
            : messages.text("cli.history.restore.broken"));
  }
}
