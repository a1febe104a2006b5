package app.limber.cli.context;

import app.limber.journal.Fact;
import app.limber.journal.JournalException;
import app.limber.journal.LogBackup;
import app.limber.practice.log.LogBook;
import app.limber.practice.log.LogContents;
import app.limber.practice.log.LogFiles;
import app.limber.practice.log.LogService;
import app.limber.practice.log.LogVersions;
import app.limber.practice.text.LogProblemText;
import app.limber.words.PlainText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Access to the log for commands: every [JournalException] becomes a [CommandProblem].
public final class LogAccess {
  private final CommandContext context;
  private final LogService log;

  public LogAccess(CommandContext context) {
    this.context = context;
    this.log = context.services().log();
  }

  /// The current sessions, oldest first. Does not create a log.
  public List<Fact.SavedSession> facts() {
    return checked(log::savedSessionsNow);
  }

  /// The current sessions and answers to steps. Does not create a log.
  public LogFiles.Log saved() {
    return checked(log::savedNow);
  }

  /// The contents of the log. Does not create one.
  public LogContents contents() {
    return checked(log::contentsNow);
  }

  /// Corrects the log, creating it if absent.
  public <T> T correct(Function<LogBook, T> work) {
    return checked(() -> log.correctNow(work));
  }

  /// Corrects an existing log. If there is none, returns empty without creating one.
  public <T> Optional<T> correctExisting(Function<LogBook, Optional<T>> work) {
    return worded(log.store()::isAbsent) ? Optional.empty() : correct(work);
  }

  /// Checks the whole log for damage and replaces a damaged one.
  public void check() {
    worded(
        () -> {
          log.store().check();
          return true;
        });
  }

  /// Writes to the log without changing its content.
  public void tryToWrite() {
    worded(
        () -> {
          log.store().tryToWrite();
          return true;
        });
  }

  /// Returns the newest intact backup.
  public Optional<LogBackup> newestBackup() {
    return worded(log.store()::newestBackup);
  }

  /// Returns a sentence for each conflict copy beside the log that has new facts, on how to merge
  /// it.
  public List<String> copiesToMerge() {
    return worded(new LogVersions(log)::copiesNow).stream()
        .map(
            copy ->
                context
                    .messages()
                    .count("cli.log-copy", copy.news(), PlainText.visible(copy.file().toString())))
        .toList();
  }

  /// Creates the problem for a log that cannot be used.
  public CommandProblem problem(JournalException.Reason reason) {
    return CommandProblem.found(
        new LogProblemText(context.messages()).cause(reason, log.store().file()));
  }

  /// A command has no background in which to check a large log.
  private <T> T checked(Supplier<T> work) {
    return worded(
        () -> {
          log.store().checkIfLarge();
          return work.get();
        });
  }

  public <T> T worded(Supplier<T> work) {
    try {
      return work.get();
    } catch (JournalException e) {
      throw problem(e.reason());
    }
  }
}
