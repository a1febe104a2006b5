package app.limber.cli;

import app.limber.journal.Fact;
import app.limber.journal.JournalException;
import app.limber.journal.LogBackup;
import app.limber.practice.log.LogBook;
import app.limber.practice.log.LogContents;
import app.limber.practice.log.LogService;
import app.limber.practice.text.LogProblemText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// The log as a command works with it: a failure becomes the command's problem, in words.
final class LogAccess {
  private final CommandContext context;
  private final LogService log;

  LogAccess(CommandContext context) {
    this.context = context;
    this.log = context.services().log();
  }

  /// The sessions that stand, oldest first. Where there is no log yet, none is created.
  List<Fact.SavedSession> facts() {
    return worded(log::savedSessionsNow);
  }

  /// What the log says. Where there is no log yet, none is created.
  LogContents contents() {
    return worded(log::contentsNow);
  }

  /// Corrects the log, which is created if it is not there.
  <T> T correct(Function<LogBook, T> work) {
    return worded(() -> log.correctNow(work));
  }

  /// Corrects what is in the log. Where there is no log yet, nothing is in it and none is created.
  <T> Optional<T> correctExisting(Function<LogBook, Optional<T>> work) {
    return worded(log.store()::isAbsent) ? Optional.empty() : correct(work);
  }

  /// Writes to the log without changing anything in it.
  void tryToWrite() {
    worded(
        () -> {
          log.store().tryToWrite();
          return true;
        });
  }

  /// The newest backup that is whole.
  Optional<LogBackup> newestBackup() {
    return worded(log.store()::newestBackup);
  }

  /// The problem that the log cannot be used.
  CommandProblem problem(JournalException.Reason reason) {
    return CommandProblem.found(
        new LogProblemText(context.messages()).cause(reason, log.store().file()));
  }

  <T> T worded(Supplier<T> work) {
    try {
      return work.get();
    } catch (JournalException e) {
      throw problem(e.reason());
    }
  }
}
