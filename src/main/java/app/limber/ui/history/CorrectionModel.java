package app.limber.ui.history;

import app.limber.journal.Session;

/// The correction of a session that is in the log.
public final class CorrectionModel extends SessionForm {
  private final Session session;

  CorrectionModel(Session session) {
    super(session.outcome(), session.stiffnessBefore(), session.stiffnessAfter(), session.note());
    this.session = session;
  }

  /// The session before its correction.
  public Session session() {
    return session;
  }

  Session corrected() {
    return applyTo(session);
  }
}
