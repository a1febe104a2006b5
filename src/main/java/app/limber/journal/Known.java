package app.limber.journal;

import java.util.Set;
import java.util.UUID;

/// The ids of everything that a log was ever told, to look up many at once.
///
/// @param sessions all sessions, deleted ones included
/// @param revisions all facts
public record Known(Set<UUID> sessions, Set<UUID> revisions) {
  public Known {
    sessions = Set.copyOf(sessions);
    revisions = Set.copyOf(revisions);
  }
}
