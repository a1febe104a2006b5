package app.limber.journal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Builds sessions for tests: a completed full morning by default.
public final class SessionBuilder {
  private UUID id = new UUID(0x1111_4111L, 0x8000_0000_0000_0001L);
  private String routine = "full-morning";
  private String routineName = "Full morning";
  private OffsetDateTime startedAt = OffsetDateTime.parse("2026-11-22T06:58:00+01:00");
  private String zone = "Europe/Berlin";
  private @Nullable LocalDate practiceDay;
  private int plannedSeconds = 616;
  private int activeSeconds = 616;
  private Outcome outcome = Outcome.COMPLETED;
  private @Nullable Integer stiffnessBefore;
  private @Nullable Integer stiffnessAfter;
  private @Nullable String note;
  private @Nullable PainStop pain;
  private List<StretchEntry> stretches =
      List.of(
          new StretchEntry("pelvic-tilt", null, StretchOutcome.DONE, 10, 80),
          new StretchEntry("hamstring", Side.LEFT, StretchOutcome.DONE, 1, 30),
          new StretchEntry("hamstring", Side.RIGHT, StretchOutcome.PARTIAL, 0, 12));

  public static SessionBuilder session() {
    return new SessionBuilder();
  }

  public SessionBuilder id(long number) {
    return id(new UUID(0x1111_4111L, 0x8000_0000_0000_0000L | number));
  }

  public SessionBuilder id(UUID value) {
    id = value;
    return this;
  }

  public SessionBuilder routine(String value, String name) {
    routine = value;
    routineName = name;
    return this;
  }

  public SessionBuilder startedAt(String value) {
    return startedAt(OffsetDateTime.parse(value));
  }

  public SessionBuilder startedAt(OffsetDateTime value) {
    startedAt = value;
    return this;
  }

  public SessionBuilder zone(String value) {
    zone = value;
    return this;
  }

  public SessionBuilder practiceDay(String value) {
    practiceDay = LocalDate.parse(value);
    return this;
  }

  public SessionBuilder seconds(int active, int planned) {
    activeSeconds = active;
    plannedSeconds = planned;
    return this;
  }

  public SessionBuilder outcome(Outcome value) {
    outcome = value;
    return this;
  }

  public SessionBuilder stiffness(@Nullable Integer before, @Nullable Integer after) {
    stiffnessBefore = before;
    stiffnessAfter = after;
    return this;
  }

  public SessionBuilder note(@Nullable String value) {
    note = value;
    return this;
  }

  public SessionBuilder pain(@Nullable PainStop value) {
    pain = value;
    return this;
  }

  public SessionBuilder stretches(StretchEntry... value) {
    stretches = List.of(value);
    return this;
  }

  public Session build() {
    LocalDate day =
        practiceDay == null ? PracticeDay.of(startedAt, PracticeDay.STANDARD_START) : practiceDay;
    return new Session(
        id,
        routine,
        routineName,
        startedAt,
        zone,
        day,
        plannedSeconds,
        activeSeconds,
        outcome,
        stiffnessBefore,
        stiffnessAfter,
        note,
        pain,
        stretches);
  }
}
