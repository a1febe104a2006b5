package app.limber.practice.session;

import app.limber.journal.PracticeDay;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is fixed when a session starts: its id, when and where, and which practice day it is.
public record SessionStart(
    UUID id,
    OffsetDateTime startedAt,
    ZoneId zone,
    LocalDate practiceDay,
    @Nullable Integer stiffnessBefore) {
  /// A session that starts now.
  public static SessionStart now(
      UUID id,
      InstantSource clock,
      ZoneId zone,
      LocalTime dayStart,
      @Nullable Integer stiffnessBefore) {
    OffsetDateTime startedAt = clock.instant().atZone(zone).toOffsetDateTime();
    return new SessionStart(
        id, startedAt, zone, PracticeDay.of(startedAt, dayStart), stiffnessBefore);
  }
}
