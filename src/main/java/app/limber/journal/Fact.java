package app.limber.journal;

import java.util.UUID;

/// An immutable statement about a session, or about an answer to a step of a stretch that was
/// offered. Facts are only ever added to the log.
public sealed interface Fact {
  /// The id of the session, or of the answer.
  UUID sessionId();

  Revision revision();

  /// The session is as this says.
  record SavedSession(Session session, Revision revision) implements Fact {
    @Override
    public UUID sessionId() {
      return session.id();
    }
  }

  /// The user answered like this. The log knows an answer by its id, as it does a session.
  record SavedStep(StepFact step, Revision revision) implements Fact {
    @Override
    public UUID sessionId() {
      return step.id();
    }
  }

  /// The session, or the answer, was deleted.
  record Tombstone(UUID sessionId, Revision revision) implements Fact {}
}
