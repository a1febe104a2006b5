package app.limber.journal;

import java.util.List;

/// A session as lists, calendars and streaks need it: without its stretches and its note, which are
/// read only for whom looks at that one session.
///
/// It is a type of its own so that nobody writes back a session that has lost its stretches.
public record SessionSummary(Session session) {
  public SessionSummary {
    if (!session.stretches().isEmpty()) {
      throw new IllegalArgumentException("an outline has no stretches: " + session.id());
    }
  }

  /// What an outline keeps of a session.
  public static SessionSummary of(Session session) {
    return new SessionSummary(
        new Session(
            session.id(),
            session.routine(),
            session.routineName(),
            session.startedAt(),
            session.zone(),
            session.practiceDay(),
            session.plannedSeconds(),
            session.activeSeconds(),
            session.outcome(),
            session.stiffnessBefore(),
            session.stiffnessAfter(),
            null,
            null,
            List.of()));
  }
}
