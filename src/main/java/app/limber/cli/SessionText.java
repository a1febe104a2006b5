package app.limber.cli;

import app.limber.journal.Session;
import app.limber.words.Words;
import java.time.format.DateTimeFormatter;

/// One session in a few words: its routine, when it was, how it ended.
final class SessionText {
  private final Words words;

  SessionText(Words words) {
    this.words = words;
  }

  String of(Session session) {
    DateTimeFormatter time =
        DateTimeFormatter.ofPattern(words.text("cli.history.session-time"), words.locale());
    return words.text(
        "cli.history.session",
        session.routineName(),
        time.format(session.startedAt()),
        words.name("outcome", session.outcome()));
  }
}
