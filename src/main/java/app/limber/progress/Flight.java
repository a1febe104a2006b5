package app.limber.progress;

import app.limber.journal.Session;
import java.time.Duration;
import java.time.OffsetDateTime;

/// Distinguishes a calendar day lost to a flight east from one that was skipped.
final class Flight {
  private static final Duration LONGEST = Duration.ofHours(36);
  private static final int LEAST_OFFSET_SECONDS = (int) Duration.ofHours(3).toSeconds();

  private Flight() {}

  /// Whether someone flew between two counted sessions that are next to each other in time.
  static boolean between(Session earlier, Session later) {
    OffsetDateTime left = earlier.startedAt();
    OffsetDateTime landed = later.startedAt();
    int gained = landed.getOffset().getTotalSeconds() - left.getOffset().getTotalSeconds();
    return gained >= LEAST_OFFSET_SECONDS && Duration.between(left, landed).compareTo(LONGEST) < 0;
  }
}
