package app.limber.figure;

import app.limber.journal.Side;
import app.limber.routine.Phase;
import app.limber.routine.Stretch;
import app.limber.routine.Variant;
import app.limber.values.Durations;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A loop that demonstrates a stretch: its start, two repetitions and the way back, for one leg and
/// then the other. Long holds are shortened.
///
/// A hold shows one breath, so that the figure is as far out of breath at its end as at its start.
public final class AnimationLoop {
  private static final Duration STAND = Duration.ofMillis(1200);
  private static final Duration GET_READY = Duration.ofSeconds(3);
  private static final Duration RETURN = Duration.ofMillis(1400);
  private static final Duration BREATH = Duration.ofSeconds(5);
  private static final Duration LONGEST_MOVE = Duration.ofSeconds(6);
  private static final int REPS = 2;

  private final StretchAnimation shown;
  private final List<Part> parts = new ArrayList<>();
  private final Duration length;

  public AnimationLoop(StretchAnimation shown, Stretch stretch, Variant variant) {
    this.shown = shown;
    stretch.eachSide().forEach(side -> add(side, variant));
    length = parts.stream().map(Part::length).reduce(Duration.ZERO, Duration::plus);
  }

  private void add(Optional<Side> side, Variant variant) {
    int moves = shown.posesToGetReady() - 1;
    if (moves > 0) {
      Duration time = Durations.times(GET_READY, moves);
      parts.add(new Part(time, elapsed -> shown.gettingReady(side, share(elapsed, time))));
    } else {
      parts.add(new Part(STAND, elapsed -> shown.ready(side)));
    }
    for (int rep = 1; rep <= Math.min(REPS, variant.reps().standard()); rep++) {
      for (int phase = 0; phase < variant.movement().size(); phase++) {
        parts.add(part(side, rep, phase, variant.movement().get(phase)));
      }
    }
    parts.add(new Part(RETURN, elapsed -> shown.returning(side, share(elapsed, RETURN))));
    if (moves > 0 && side.isEmpty()) {
      // Back down the way it came, so that beginning anew is no jump; another leg fades in.
      Duration time = Durations.times(GET_READY, moves);
      parts.add(
          new Part(time, elapsed -> shown.gettingReady(side, 1 - share(elapsed, time)).still()));
    }
  }

  private Part part(Optional<Side> side, int rep, int number, Phase phase) {
    return switch (phase) {
      case Phase.Move move -> {
        Duration time = shorter(move.time(), LONGEST_MOVE);
        yield new Part(time, elapsed -> shown.at(side, rep, number, share(elapsed, time), elapsed));
      }
      case Phase.Hold hold ->
          new Part(
              shorter(hold.time(), BREATH),
              elapsed -> shown.at(side, rep, number, share(elapsed, hold.time()), elapsed));
      case Phase.Breath breath -> {
        Duration time = Durations.times(BREATH, breath.breaths());
        yield new Part(
            BREATH, elapsed -> shown.at(side, rep, number, share(elapsed, time), elapsed));
      }
    };
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static double share(Duration elapsed, Duration whole) {
    return Math.clamp((double) elapsed.toNanos() / whole.toNanos(), 0, 1);
  }

  /// The length of the loop.
  Duration length() {
    return length;
  }

  /// The figure at a time since the start of the loop, which must not be negative.
  public FigureFrame at(Duration elapsed) {
    long left = elapsed.toNanos() % length.toNanos();
    for (Part part : parts) {
      if (left < part.length().toNanos()) {
        return part.picture().at(Duration.ofNanos(left));
      }
      left -= part.length().toNanos();
    }
    throw new IllegalArgumentException("elapsed must not be negative: " + elapsed);
  }

  private record Part(Duration length, Picture picture) {}

  /// The figure at a time since the start of a part.
  @FunctionalInterface
  private interface Picture {
    FigureFrame at(Duration elapsed);
  }
}
