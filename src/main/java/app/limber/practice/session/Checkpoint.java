package app.limber.practice.session;

import app.limber.journal.Session;
import app.limber.player.PlannedStretch;
import app.limber.player.PlayRecord;
import app.limber.player.Seconds;
import app.limber.player.Timeline;
import app.limber.player.TimelineOptions;
import app.limber.routine.Library;
import app.limber.routine.Routine;
import app.limber.routine.RoutineStep;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The state of a session from which a later run of the program can continue it.
///
/// @param session the session as it would be logged if it ended here
/// @param finished whether it has ended and only needs to be written to the log
/// @param routine the routine, with every dose as it is played
/// @param options the options of its timeline at the start
/// @param played how the session got to its present state
public record Checkpoint(
    Session session,
    boolean finished,
    Routine routine,
    TimelineOptions options,
    PlayRecord played) {
  static Checkpoint of(Plan plan, Session session, boolean finished, PlayRecord played) {
    Timeline timeline = plan.timeline();
    Set<String> waitFor = new HashSet<>();
    Map<String, Duration> introductions = new HashMap<>();
    for (PlannedStretch planned : timeline.stretches()) {
      if (planned.waits()) {
        waitFor.add(planned.stretch().id());
      }
      if (planned.introduction() != null) {
        introductions.put(planned.stretch().id(), planned.introduction());
      }
    }
    Routine routine =
        new Routine(
            plan.routine().id(),
            plan.routine().name(),
            "",
            plan.routine().restTime(),
            timeline.stretches().stream().map(Checkpoint::step).toList());
    TimelineOptions laid = timeline.options();
    TimelineOptions options =
        new TimelineOptions(
            laid.pace(), laid.breath(), laid.firstSide(), null, waitFor, Set.of(), introductions);
    return new Checkpoint(session, finished, routine, options, played);
  }

  private static RoutineStep step(PlannedStretch planned) {
    return new RoutineStep(
        planned.stretch().id(),
        planned.variant().id(),
        planned.reps(),
        planned.setupTime(),
        planned.holdTime());
  }

  /// Recreates the plan of the session.
  ///
  /// @throws IllegalArgumentException if changes to the content have altered its duration
  Plan plan(Library library) {
    Timeline timeline = Timeline.of(routine, library, options);
    if (Seconds.rounded(timeline.total()) != session.plannedSeconds()) {
      throw new IllegalArgumentException("another length: " + timeline.total());
    }
    return new Plan(routine, timeline, options.introductions().keySet());
  }

  SessionStart start() {
    return new SessionStart(
        session.id(),
        session.startedAt(),
        ZoneId.of(session.zone()),
        session.practiceDay(),
        session.stiffnessBefore());
  }
}
