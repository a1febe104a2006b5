package app.limber.practice.session;

import app.limber.journal.Outcome;
import app.limber.journal.PracticeDay;
import app.limber.journal.Session;
import app.limber.journal.Side;
import app.limber.journal.StretchEntry;
import app.limber.journal.StretchOutcome;
import app.limber.player.PlannedStretch;
import app.limber.player.Seconds;
import app.limber.player.Segment;
import app.limber.player.Timeline;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A session practised without Limber and reported by the user afterwards.
///
/// @param zone where it was practised
/// @param outcome how it ended; a completed session includes everything in the plan
/// @param active its duration, if the user gives one
public record PastSession(
    Plan plan, OffsetDateTime startedAt, ZoneId zone, Outcome outcome, @Nullable Duration active) {

  /// Creates the session for the log. It contains only what was reported: unless completed, it has
  /// no stretches, and no active time unless that was given.
  public Session session(UUID id, LocalTime dayStart) {
    Timeline timeline = plan.timeline();
    boolean completed = outcome == Outcome.COMPLETED;
    Duration known = completed ? timeline.total() : Duration.ZERO;
    return new Session(
        id,
        plan.routine().id(),
        plan.routine().name(),
        startedAt,
        zone.getId(),
        PracticeDay.of(startedAt, dayStart),
        Seconds.rounded(timeline.total()),
        Seconds.rounded(active == null ? known : active),
        outcome,
        null,
        null,
        null,
        null,
        completed ? allDone(timeline) : List.of());
  }

  private static List<StretchEntry> allDone(Timeline timeline) {
    List<StretchEntry> entries = new ArrayList<>();
    for (int item = 0; item < timeline.stretches().size(); item++) {
      PlannedStretch stretch = timeline.stretches().get(item);
      if (stretch.sides().isEmpty()) {
        entries.add(done(timeline, item, null));
      }
      for (Side side : stretch.sides()) {
        entries.add(done(timeline, item, side));
      }
    }
    return entries;
  }

  private static StretchEntry done(Timeline timeline, int item, @Nullable Side side) {
    Duration movement = Duration.ZERO;
    for (Segment segment : timeline.segments()) {
      if (segment instanceof Segment.Movement && segment.item() == item && segment.side() == side) {
        movement = movement.plus(segment.length());
      }
    }
    PlannedStretch stretch = timeline.stretches().get(item);
    return new StretchEntry(
        stretch.stretch().id(),
        side,
        StretchOutcome.DONE,
        stretch.reps(),
        Seconds.rounded(movement));
  }
}
