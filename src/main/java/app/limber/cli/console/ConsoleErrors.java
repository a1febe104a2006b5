package app.limber.cli.console;

import app.limber.journal.JournalException.Reason;
import app.limber.journal.LogNotice;
import app.limber.practice.log.Keeping;
import app.limber.practice.preferences.SettingsStore.Loaded;
import app.limber.practice.session.TodaySnapshot;
import app.limber.practice.text.LogNoticeText;
import app.limber.practice.text.LogProblemText;
import app.limber.practice.text.SettingsText;
import app.limber.routine.ContentProblem;
import app.limber.words.Messages;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Reports problems around a session on the error stream, in one sentence each, while it continues.
final class ConsoleErrors {
  private final Messages messages;
  private final Path log;
  private final PrintWriter err;
  private boolean logFails;
  private boolean told;
  private @Nullable Reason toldReason;

  /// @param log where the log is, for sentences about it
  ConsoleErrors(Messages messages, Path log, PrintWriter err) {
    this.messages = messages;
    this.log = log;
    this.err = err;
  }

  /// Whether the log could not be opened, read or written, and still cannot.
  boolean logFails() {
    return logFails;
  }

  /// Reports problems before a session starts: those of the log on the error stream, those of the
  /// content on the normal output, since the user can fix them.
  void before(TodaySnapshot snapshot, ConsoleOutput output) {
    Reason reason = snapshot.logProblem();
    if (reason != null) {
      log(reason);
    }
    long files =
        snapshot.library().problems().stream().map(ContentProblem::file).distinct().count();
    if (files > 0) {
      output.say(
          messages.text(
              "console.content-problems", messages.count("content.files-with-problems", files)));
      output.say("");
    }
  }

  /// Reports a failure of the log, once.
  void log(Reason reason) {
    logFails = true;
    if (!told) {
      told = true;
      toldReason = reason;
      tell(new LogProblemText(messages).practiseWithout(reason, log));
    }
  }

  /// Reports the outcome of a write that did not succeed at once. Pending writes are not reported.
  void keeping(Keeping keeping) {
    switch (keeping) {
      case Keeping.Kept _ -> {
        if (logFails) {
          logFails = false;
          told = false;
          tell(messages.text("console.kept-after-all"));
        }
      }
      case Keeping.Lost lost -> lost(lost.reason());
      case Keeping.Trying _, Keeping.Writing _ -> {}
    }
  }

  private void lost(Reason reason) {
    logFails = true;
    told = true;
    tell(
        reason == toldReason
            ? messages.text("console.lost")
            : messages.text("console.lost.why", new LogProblemText(messages).cause(reason, log)));
  }

  /// Reports an event concerning the log's file.
  void notice(LogNotice notice) {
    tell(new LogNoticeText(messages).line(notice, log));
  }

  /// Reports a problem of the voice or the tones.
  void sound(String sentence) {
    tell(sentence);
  }

  void settingsRead(Loaded loaded) {
    SettingsText.of(loaded, messages).ifPresent(this::tell);
  }

  /// Reports that the settings could not be saved, unless the failure of the log in the same folder
  /// has been reported.
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
