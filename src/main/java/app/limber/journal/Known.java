package app.limber.journal;

import java.util.Set;
import java.util.UUID;

/// The ids of all facts in a log and of their sessions, for bulk look-ups.
///
/// @param sessions all sessions, including deleted ones
/// @param revisions all facts
public record Known(Set<UUID> sessions, Set<UUID> revisions) {
  public Known {
    sessions = Set.copyOf(sessions);
    revisions = Set.copyOf(revisions);
  }
}
