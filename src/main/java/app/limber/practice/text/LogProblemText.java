package app.limber.practice.text;

import app.limber.journal.JournalException;
import app.limber.words.Messages;
import java.nio.file.Path;

/// Sentences about a log that cannot be used. Every page and the console get them from here, so the
/// file is always named.
public final class LogProblemText {
  private final Messages messages;

  public LogProblemText(Messages messages) {
    this.messages = messages;
  }

  /// Why a log cannot be used, and what to do.
  ///
  /// @param file the log that the reason is about
  public String cause(JournalException.Reason reason, Path file) {
    return messages.name("log-problem", reason, file);
  }

  /// The same for someone who is about to practise: practice goes on without the log.
  public String practiseWithout(JournalException.Reason reason, Path file) {
    return messages.text("log-problem.without", cause(reason, file));
  }
}
