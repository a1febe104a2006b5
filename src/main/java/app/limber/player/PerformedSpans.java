package app.limber.player;

import app.limber.journal.Outcome;
import app.limber.journal.Side;
import app.limber.journal.StretchEntry;
import app.limber.journal.StretchOutcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Records what was performed, as spans, and sums it up per stretch and side.
final class PerformedSpans {
  private final List<PerformedSpan> spans = new ArrayList<>();
  private int visit;
  private int lastVisit;
  private Duration active = Duration.ZERO;

  /// Records a jump in the timeline: what follows is another attempt.
  void jump() {
    lastVisit++;
    visit = lastVisit;
  }

  /// The number of the current attempt.
  int visit() {
    return visit;
  }

  /// Continues an earlier attempt.
  void returnTo(int earlier) {
    visit = earlier;
  }

  void add(int index, Segment segment, Duration from, Duration to) {
    if (to.compareTo(from) <= 0) {
      return;
    }
    active = active.plus(to.minus(from));
    PerformedSpan span = new PerformedSpan(visit, index, segment, from, to);
    if (!spans.isEmpty() && spans.getLast().continuedBy(span)) {
      PerformedSpan before = spans.removeLast();
      span = new PerformedSpan(visit, index, segment, before.from(), to);
    }
    spans.add(span);
  }

  List<PerformedSpan> spans() {
    return List.copyOf(spans);
  }

  Duration active() {
    return active;
  }

  /// One entry per stretch and side, in the order of the plan.
  List<StretchEntry> entries(List<PlannedStretch> stretches) {
    Map<Pass, Map<Integer, Attempt>> attempts = attempts();
    List<StretchEntry> entries = new ArrayList<>();
    for (int item = 0; item < stretches.size(); item++) {
      PlannedStretch planned = stretches.get(item);
      if (planned.sides().isEmpty()) {
        entries.add(entry(planned, null, attempts.get(new Pass(item, null))));
      }
      for (Side side : planned.sides()) {
        entries.add(entry(planned, side, attempts.get(new Pass(item, side))));
      }
    }
    return entries;
  }

  /// `COMPLETED` if every planned stretch is done on all its sides, else `PARTIAL`.
  Outcome outcome(List<PlannedStretch> stretches) {
    return entries(stretches).stream().allMatch(e -> e.outcome() == StretchOutcome.DONE)
        ? Outcome.COMPLETED
        : Outcome.PARTIAL;
  }

  private Map<Pass, Map<Integer, Attempt>> attempts() {
    Map<Pass, Map<Integer, Attempt>> attempts = new HashMap<>();
    for (PerformedSpan span : spans) {
      if (span.segment() instanceof Segment.Movement movement) {
        attempts
            .computeIfAbsent(new Pass(movement.item(), movement.side()), _ -> new HashMap<>())
            .merge(span.visit(), Attempt.of(span, movement), Attempt::plus);
      }
    }
    return attempts;
  }

  private static StretchEntry entry(
      PlannedStretch planned, @Nullable Side side, @Nullable Map<Integer, Attempt> attempts) {
    int reps = 0;
    Duration time = Duration.ZERO;
    if (attempts != null) {
      for (Attempt attempt : attempts.values()) {
        reps = Math.max(reps, attempt.reps());
        time = time.plus(attempt.time());
      }
    }
    StretchOutcome outcome;
    if (reps >= planned.reps()) {
      outcome = StretchOutcome.DONE;
    } else {
      outcome = time.isZero() ? StretchOutcome.SKIPPED : StretchOutcome.PARTIAL;
    }
    return new StretchEntry(planned.stretch().id(), side, outcome, reps, Seconds.rounded(time));
  }

  private record Pass(int item, @Nullable Side side) {}

  private record Attempt(int reps, Duration time) {
    static Attempt of(PerformedSpan span, Segment.Movement movement) {
      boolean counted = movement.phase().counts() && enough(span, movement);
      return new Attempt(counted ? 1 : 0, span.length());
    }

    /// A hold that the user extended is done when its planned seconds are.
    private static boolean enough(PerformedSpan span, Segment.Movement movement) {
      return movement instanceof Segment.Hold hold
          ? span.from().minus(hold.at()).compareTo(hold.planned()) < 0
              && span.to().minus(hold.at()).compareTo(hold.planned()) >= 0
          : span.complete();
    }

    Attempt plus(Attempt other) {
      return new Attempt(reps + other.reps, time.plus(other.time));
    }
  }
}
