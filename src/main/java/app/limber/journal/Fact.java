package app.limber.journal;

import java.util.UUID;

/// An immutable statement about a session. Facts are only ever added to the log.
public sealed interface Fact {
  UUID sessionId();

  Revision revision();

  /// The session is as this says.
  record SavedSession(Session session, Revision revision) implements Fact {
    @Override
    public UUID sessionId() {
      return session.id();
    }
  }

  /// The session was deleted.
  record Tombstone(UUID sessionId, Revision revision) implements Fact {}
}
