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

/// Where a session is, so that a later start of the program can go on with it.
///
/// @param session as the log would have it if it ended here
/// @param finished whether it has ended, and only has to reach the log
/// @param routine what it plays, with every dose as it is played
/// @param options how it plays that, when it started
/// @param played how it came to where it is
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
    TimelineOptions options =
        timeline
            .options()
            .withSetupTime(null)
            .withLeftOut(Set.of())
            .withWaitFor(waitFor)
            .withIntroductions(introductions);
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

  /// The plan of the session.
  ///
  /// @throws IllegalArgumentException if the content has changed so much that it is another one
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
