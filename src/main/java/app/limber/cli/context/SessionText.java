package app.limber.cli.context;

import app.limber.journal.Session;
import app.limber.words.Messages;
import java.time.format.DateTimeFormatter;

/// One session in a few words: its routine, when it was, how it ended.
public final class SessionText {
  private final Messages messages;

  public SessionText(Messages messages) {
    this.messages = messages;
  }

  public String of(Session session) {
    DateTimeFormatter time =
        DateTimeFormatter.ofPattern(messages.text("cli.history.session-time"), messages.locale());
    return messages.text(
        "cli.history.session",
        session.routineName(),
        time.format(session.startedAt()),
        messages.name("outcome", session.outcome()));
  }
}
