package app.limber.progress;

import app.limber.journal.Outcome;
import app.limber.journal.Session;
import app.limber.routine.Routine;

/// Which sessions make a day a practised one.
public final class Counting {
  private Counting() {}

  /// Whether a session counts: it has active time and was completed, or at least half of its
  /// planned time was active. A stretch played alone never counts, nor does a session with an
  /// implausible practice day.
  public static boolean counts(Session session) {
    if (Routine.isSingle(session.routine()) || session.activeSeconds() == 0 || !session.isDated()) {
      return false;
    }
    return session.outcome() == Outcome.COMPLETED
        || 2L * session.activeSeconds() >= session.plannedSeconds();
  }
}
