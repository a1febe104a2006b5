package app.limber.practice;

import app.limber.journal.JournalException;
import app.limber.words.Words;
import java.nio.file.Path;

/// Says to someone who practises why the log cannot be used, and that practice goes on without it.
public final class LogWords {
  private final Words words;
  private final Path file;

  /// @param file the log, which is named in the sentence
  public LogWords(Words words, Path file) {
    this.words = words;
    this.file = file;
  }

  public String sentence(JournalException.Reason reason) {
    return words.text("log-problem.without", words.name("log-problem", reason, file));
  }
}
