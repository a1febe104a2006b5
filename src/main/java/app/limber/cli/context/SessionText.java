package app.limber.cli.context;

import app.limber.journal.Session;
import app.limber.words.Messages;

/// One session in a few words: its routine, when it was, how it ended.
public final class SessionText {
  private final Messages messages;

  public SessionText(Messages messages) {
    this.messages = messages;
  }

  public String of(Session session) {
    return messages.text(
        "cli.history.session",
        session.routineName(),
        messages.date("cli.history.session-time", session.startedAt()),
        messages.name("outcome", session.outcome()));
  }
}
