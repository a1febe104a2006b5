package app.limber.cli.console;

import app.limber.journal.JournalException.Reason;
import app.limber.practice.SettingsStore.Reading;
import app.limber.practice.SettingsWords;
import app.limber.words.Words;
import java.io.PrintWriter;

/// What goes wrong beside the session, told in a sentence each on the error stream while the
/// routine goes on.
final class Troubles {
  private final Words words;
  private final PrintWriter err;
  private boolean logFails;

  Troubles(Words words, PrintWriter err) {
    this.words = words;
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
      tell(words.name("log-problem", reason));
    }
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
