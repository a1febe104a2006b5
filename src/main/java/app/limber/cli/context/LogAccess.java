package app.limber.cli.context;

import app.limber.journal.Fact;
import app.limber.journal.JournalException;
import app.limber.practice.log.LogBook;
import app.limber.practice.log.LogContents;
import app.limber.practice.log.LogService;
import app.limber.practice.text.LogProblemText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// The log as a command works with it: a failure becomes the command's problem, in words.
public final class LogAccess {
  private final CommandContext context;
  private final LogService log;

  public LogAccess(CommandContext context) {
    this.context = context;
    this.log = context.services().log();
  }

  /// The sessions that stand, oldest first. Where there is no log yet, none is created.
  public List<Fact.SavedSession> facts() {
    return worded(log::savedSessionsNow);
  }

  /// What the log says. Where there is no log yet, none is created.
  public LogContents contents() {
    return worded(log::contentsNow);
  }

  /// Corrects the log, which is created if it is not there.
  public <T> T correct(Function<LogBook, T> work) {
    return worded(() -> log.correctNow(work));
  }

  /// Corrects what is in the log. Where there is no log yet, nothing is in it and none is created.
  public <T> Optional<T> correctExisting(Function<LogBook, Optional<T>> work) {
    return log.store().isAbsent() ? Optional.empty() : correct(work);
  }

  /// The problem that the log cannot be used.
  public CommandProblem problem(JournalException.Reason reason) {
    return CommandProblem.found(
        new LogProblemText(context.messages()).cause(reason, log.store().file()));
  }

  private <T> T worded(Supplier<T> work) {
    try {
      return work.get();
    } catch (JournalException e) {
      throw problem(e.reason());
    }
  }
}
