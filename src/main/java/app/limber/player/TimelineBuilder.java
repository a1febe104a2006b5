package app.limber.player;

import app.limber.journal.Side;
import app.limber.routine.Phase;
import app.limber.routine.PositionChange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Appends segments, each starting where the previous one ends, and omits those without length.
final class TimelineBuilder {
  private final List<PlannedStretch> stretches;
  private final TimelineOptions options;
  private final Duration restTime;
  private final List<Segment> segments = new ArrayList<>();
  private Duration end = Duration.ZERO;

  TimelineBuilder(List<PlannedStretch> stretches, Duration restTime, TimelineOptions options) {
    this.stretches = stretches;
    this.restTime = restTime;
    this.options = options;
  }

  List<Segment> segments() {
    return segments;
  }

  /// Appends a segment, moved to the end of the segments so far.
  void add(Segment segment) {
    add(segment, segment.length());
  }

  /// Appends a segment with another length.
  void add(Segment segment, Duration length) {
    Segment laid =
        segment.at().equals(end) && segment.length().equals(length)
            ? segment
            : segment.laid(end, length);
    if (laid.length().isPositive()) {
      segments.add(laid);
      end = laid.end();
    }
  }

  /// Adds the stretches from `first` to the last, with the rests between them and the close after
  /// them.
  void stretchesFrom(int first) {
    for (int item = first; item < stretches.size(); item++) {
      if (item > first) {
        add(new Segment.Rest(end, restTime, item));
      }
      stretch(item);
    }
    int last = stretches.size() - 1;
    add(new Segment.Close(end, stretches.get(last).stretch().closeTime(), last));
  }

  private void stretch(int item) {
    PlannedStretch planned = stretches.get(item);
    Side first = planned.sides().isEmpty() ? null : planned.sides().getFirst();
    Duration way = PositionChange.time(planned.wayFrom(item == 0 ? null : stretches.get(item - 1)));
    Duration extra = item == 0 ? Timeline.EXTRA_AT_START : Duration.ZERO;
    Duration setup = planned.setupTime().plus(way).plus(extra);
    add(new Segment.GetReady(end, setup, item, first));
    if (first == null) {
      repetitions(item, null, 0, 1, planned.reps());
      return;
    }
    for (Side side : planned.sides()) {
      if (side != first) {
        add(new Segment.SwitchSides(end, planned.stretch().switchTime(), item, side));
      }
      repetitions(item, side, 0, 1, planned.reps());
    }
  }

  /// Appends phases from `phaseIndex` on, cycling through the movement, until repetition `lastRep`
  /// is complete.
  ///
  /// @return the length of what was added
  Duration repetitions(int item, @Nullable Side side, int phaseIndex, int rep, int lastRep) {
    Duration start = end;
    List<Phase> movement = stretches.get(item).variant().movement();
    int index = phaseIndex;
    for (int current = rep; current <= lastRep; index = (index + 1) % movement.size()) {
      Phase phase = movement.get(index);
      add(movement(item, side, phase, index, current));
      if (phase.counts()) {
        current++;
      }
    }
    return end.minus(start);
  }

  private Segment movement(int item, @Nullable Side side, Phase phase, int index, int rep) {
    Duration length = stretches.get(item).length(phase, options);
    return switch (phase) {
      case Phase.Move move -> new Segment.Move(end, length, item, side, move, index, rep);
      case Phase.Hold hold -> new Segment.Hold(end, length, item, side, hold, index, rep, length);
      case Phase.Breath breath -> new Segment.Breath(end, length, item, side, breath, index, rep);
    };
  }
}
