package app.limber.figure;

import app.limber.journal.Side;
import app.limber.routine.Phase;
import app.limber.routine.Sides;
import app.limber.routine.Stretch;
import app.limber.routine.Variant;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A stretch shown over and over, for someone who wants to see what it is: its start, two
/// repetitions, the way back, with the other leg after the first; what lasts is cut short.
///
/// A hold shows one breath, so that the figure is as far out of breath at its end as at its start.
public final class AnimationLoop {
  private static final Duration STAND = Duration.ofMillis(1200);
  private static final Duration RETURN = Duration.ofMillis(1400);
  private static final Duration BREATH = Duration.ofSeconds(5);
  private static final Duration LONGEST_MOVE = Duration.ofSeconds(6);
  private static final int REPS = 2;

  private final StretchAnimation shown;
  private final List<Part> parts = new ArrayList<>();
  private final Duration length;

  public AnimationLoop(StretchAnimation shown, Stretch stretch, Variant variant) {
    this.shown = shown;
    List<Optional<Side>> sides =
        stretch.sides() == Sides.NONE
            ? List.of(Optional.empty())
            : List.of(Optional.of(Side.LEFT), Optional.of(Side.RIGHT));
    sides.forEach(side -> add(side, variant));
    length = parts.stream().map(Part::length).reduce(Duration.ZERO, Duration::plus);
  }

  private void add(Optional<Side> side, Variant variant) {
    parts.add(new Part(STAND, elapsed -> shown.ready(side)));
    for (int rep = 1; rep <= Math.min(REPS, variant.reps().standard()); rep++) {
      for (int phase = 0; phase < variant.movement().size(); phase++) {
        parts.add(part(side, rep, phase, variant.movement().get(phase)));
      }
    }
    parts.add(new Part(RETURN, elapsed -> shown.returning(side, share(elapsed, RETURN))));
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
        Duration time = BREATH.multipliedBy(breath.breaths());
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

  /// How long it takes until all begins anew.
  public Duration length() {
    return length;
  }

  /// The figure so long after the loop was begun; never negative.
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

  /// What is to be seen so long after a part was begun.
  @FunctionalInterface
  private interface Picture {
    FigureFrame at(Duration elapsed);
  }
}
