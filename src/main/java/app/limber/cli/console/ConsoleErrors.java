package app.limber.cli.console;

import app.limber.journal.JournalException.Reason;
import app.limber.practice.preferences.SettingsStore.Reading;
import app.limber.practice.text.LogProblemText;
import app.limber.practice.text.SettingsText;
import app.limber.words.Messages;
import java.io.PrintWriter;
import java.nio.file.Path;

/// What goes wrong beside the session, told in a sentence each on the error stream while the
/// routine goes on.
final class ConsoleErrors {
  private final Messages messages;
  private final Path log;
  private final PrintWriter err;
  private boolean logFails;

  /// @param log where the log is, for sentences about it
  ConsoleErrors(Messages messages, Path log, PrintWriter err) {
    this.messages = messages;
    this.log = log;
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
      tell(new LogProblemText(messages).practiseWithout(reason, log));
    }
  }

  /// The voice or the tones cannot be heard.
  void sound(String sentence) {
    tell(sentence);
  }

  void settingsRead(Reading reading) {
    SettingsText.of(reading, messages).ifPresent(this::tell);
  }

  /// The settings could not be kept; where the log fails, too, that has been told of the folder.
  void settingsNotKept() {
    if (!logFails) {
      tell(messages.text("settings.not-kept"));
    }
  }

  private void tell(String sentence) {
    err.println(sentence);
    err.flush();
  }
}
