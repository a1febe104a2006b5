package app.limber.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// Which version of a session a fact is, and when it was recorded, to the millisecond. Of two facts
/// about one session, the one with the greater `recordedAt`, then the greater `id` (by its text),
/// stands.
public record Revision(UUID id, Instant recordedAt) implements Comparable<Revision> {
  public Revision {
    recordedAt = recordedAt.truncatedTo(ChronoUnit.MILLIS);
  }

  @Override
  public int compareTo(Revision other) {
    int byTime = recordedAt.compareTo(other.recordedAt);
    return byTime != 0 ? byTime : id.toString().compareTo(other.id.toString());
  }
}
