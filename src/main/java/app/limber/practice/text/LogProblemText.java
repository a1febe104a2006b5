package app.limber.practice.text;

import app.limber.journal.JournalException;
import app.limber.words.Messages;
import java.nio.file.Path;

/// Says to someone who practises why the log cannot be used, and that practice goes on without it.
public final class LogProblemText {
  private final Messages messages;
  private final Path file;

  /// @param file the log, which is named in the sentence
  public LogProblemText(Messages messages, Path file) {
    this.messages = messages;
    this.file = file;
  }

  public String sentence(JournalException.Reason reason) {
    return messages.text("log-problem.without", messages.name("log-problem", reason, file));
  }
}
