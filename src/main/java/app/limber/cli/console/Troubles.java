package app.limber.cli.console;

import app.limber.journal.JournalException.Reason;
import app.limber.practice.LogWords;
import app.limber.practice.SettingsStore.Reading;
import app.limber.practice.SettingsWords;
import app.limber.words.Words;
import java.io.PrintWriter;
import java.nio.file.Path;

/// What goes wrong beside the session, told in a sentence each on the error stream while the
/// routine goes on.
final class Troubles {
  private final Words words;
  private final LogWords logWords;
  private final PrintWriter err;
  private boolean logFails;

  /// @param log where the log is, for sentences about it
  Troubles(Words words, Path log, PrintWriter err) {
    this.words = words;
    this.logWords = new LogWords(words, log);
    this.err = err;
  }

  /// Whether the log could not be opened, read or written.
  boolean logFails() {
    return logFails;
  }

  /// The log fails; told once.
  void log(Reason reason) {
    if (!logFails) {
      logFails = true;
      tell(logWords.sentence(reason));
    }
  }

  /// The voice or the tones cannot be heard.
  void sound(String sentence) {
    tell(sentence);
  }

  void settingsRead(Reading reading) {
    SettingsWords.of(reading, words).ifPresent(this::tell);
  }

  /// The settings could not be kept; where the log fails, too, that has been told of the folder.
  void settingsNotKept() {
    if (!logFails) {
      tell(words.text("settings.not-kept"));
    }
  }

  private void tell(String sentence) {
    err.println(sentence);
    err.flush();
  }
}
