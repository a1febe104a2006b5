package app.limber.journal;

import app.limber.values.Require;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One practice session as the log keeps it.
///
/// `startedAt` is kept to the second, in the offset that held where the user was; `zone` is that
/// place's zone id or offset. `plannedSeconds` is the whole timeline at the start, `activeSeconds`
/// the time that it advanced. Stiffness is 0–10, null where not asked or not answered. A blank note
/// and a pain stop that says nothing are kept as null.
public record Session(
    UUID id,
    String routine,
    String routineName,
    OffsetDateTime startedAt,
    String zone,
    LocalDate practiceDay,
    int plannedSeconds,
    int activeSeconds,
    Outcome outcome,
    @Nullable Integer stiffnessBefore,
    @Nullable Integer stiffnessAfter,
    @Nullable String note,
    @Nullable PainStop pain,
    List<StretchEntry> stretches) {
  private static final double SECONDS_PER_MINUTE = 60;

  public Session {
    Require.notBlank("routine", routine);
    Require.notNegative("plannedSeconds", plannedSeconds);
    Require.notNegative("activeSeconds", activeSeconds);
    stiffness("stiffnessBefore", stiffnessBefore);
    stiffness("stiffnessAfter", stiffnessAfter);
    note = Require.blankAsAbsent(note);
    pain = pain == null || pain.saysNothing() ? null : pain;
    startedAt = startedAt.truncatedTo(ChronoUnit.SECONDS);
    stretches = List.copyOf(stretches);
  }

  private static void stiffness(String field, @Nullable Integer value) {
    if (value != null && (value < 0 || value > 10)) {
      throw new IllegalArgumentException(field + " must be between 0 and 10: " + value);
    }
  }

  /// Whether the practice day is plausible; if not, the session does not affect days or streaks.
  public boolean isDated() {
    return PracticeDay.fits(startedAt, practiceDay);
  }

  /// This session with the name that its routine has today.
  public Session withRoutineName(String name) {
    return new Session(
        id,
        routine,
        name,
        startedAt,
        zone,
        practiceDay,
        plannedSeconds,
        activeSeconds,
        outcome,
        stiffnessBefore,
        stiffnessAfter,
        note,
        pain,
        stretches);
  }

  /// This session with another outcome.
  public Session withOutcome(Outcome newOutcome) {
    return withCorrection(newOutcome, stiffnessBefore, stiffnessAfter, note);
  }

  /// This session as corrected by the user; stiffness 0–10 or null.
  public Session withCorrection(
      Outcome newOutcome,
      @Nullable Integer before,
      @Nullable Integer after,
      @Nullable String newNote) {
    return new Session(
        id,
        routine,
        routineName,
        startedAt,
        zone,
        practiceDay,
        plannedSeconds,
        activeSeconds,
        newOutcome,
        before,
        after,
        newNote,
        pain,
        stretches);
  }

  /// The time practised in minutes, rounded, as it is shown everywhere.
  public int activeMinutes() {
    return minutes(activeSeconds);
  }

  /// A practised time in minutes, rounded, as it is shown everywhere.
  public static int minutes(long activeSeconds) {
    return Math.toIntExact(Math.round(activeSeconds / SECONDS_PER_MINUTE));
  }
}
