package app.limber.progress;

import app.limber.journal.Outcome;
import app.limber.journal.PracticeDay;
import app.limber.journal.Session;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/// By default a completed full morning of 616 s at 07:00 UTC.
public final class DayLog {
  private OffsetDateTime startedAt;
  private LocalTime dayStart = PracticeDay.STANDARD_START;
  private String routine = "full-morning";
  private String zone;
  private Outcome outcome = Outcome.COMPLETED;
  private int plannedSeconds = 616;
  private int activeSeconds = 616;

  private DayLog(OffsetDateTime startedAt) {
    this.startedAt = startedAt;
    this.zone = startedAt.getOffset().getId();
  }

  /// A session that started at an ISO moment such as `2026-11-22T22:00-08:00`.
  public static DayLog at(String moment) {
    return new DayLog(OffsetDateTime.parse(moment));
  }

  public static DayLog at(OffsetDateTime moment) {
    return new DayLog(moment);
  }

  /// A session at 07:00 UTC of a day.
  public static DayLog on(LocalDate day) {
    return new DayLog(day.atTime(7, 0).atOffset(ZoneOffset.UTC));
  }

  public DayLog routine(String id) {
    routine = id;
    return this;
  }

  public DayLog zone(String id) {
    zone = id;
    return this;
  }

  public DayLog dayStart(LocalTime start) {
    dayStart = start;
    return this;
  }

  public DayLog partial(int active) {
    outcome = Outcome.PARTIAL;
    activeSeconds = active;
    return this;
  }

  public DayLog stoppedForPain(int active) {
    outcome = Outcome.STOPPED_FOR_PAIN;
    activeSeconds = active;
    return this;
  }

  public DayLog planned(int seconds) {
    plannedSeconds = seconds;
    return this;
  }

  public Session build() {
    String name = startedAt + routine + outcome + activeSeconds;
    return new Session(
        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
        routine,
        "Full morning",
        startedAt,
        zone,
        PracticeDay.of(startedAt, dayStart),
        plannedSeconds,
        activeSeconds,
        outcome,
        null,
        null,
        null,
        null,
        List.of());
  }
}
