package app.limber.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Finds the arrow that shows an ease.
final class ArrowFinder {
  /// A part that travels less than this share of body height shows better by its turn.
  private static final double SHORT = 0.07;

  private static final int STEPS = 6;

  /// How far outside the body the arrow runs.
  private static final double GAP = 0.11;

  /// Parts whose way tells a movement, nearest the eye first.
  private static final List<Mark> MARKS =
      List.of(
          new Mark(p -> p.nearLeg().knee(), p -> kneeOut(p.nearLeg())),
          new Mark(p -> p.nearLeg().ankle(), p -> along(p.nearLeg().knee(), p.nearLeg().ankle())),
          new Mark(p -> p.torso().hips(), p -> along(p.torso().upperBack(), p.torso().hips())),
          new Mark(p -> p.torso().upperBack(), p -> p.torso().chestFront().times(-1)));

  private ArrowFinder() {}

  private record Mark(Function<Posture, Vec> point, Function<Posture, Vec> outward) {
    double travel(Posture from, Posture to) {
      return point.apply(from).distance(point.apply(to));
    }

    Vec beside(Posture posture) {
      return point.apply(posture).plus(outward.apply(posture).times(GAP));
    }
  }

  static Optional<Arrow> of(Ease ease) {
    Posture from = ease.at(0);
    Posture to = ease.at(1);
    Mark mark =
        MARKS.stream().max(Comparator.comparingDouble(m -> m.travel(from, to))).orElseThrow();
    if (mark.travel(from, to) >= SHORT) {
      List<Vec> way = new ArrayList<>(STEPS + 1);
      for (int i = 0; i <= STEPS; i++) {
        way.add(mark.beside(ease.at((double) i / STEPS)));
      }
      return Optional.of(new Arrow.Along(way));
    }
    double turn = to.angle(Joint.PELVIS) - from.angle(Joint.PELVIS);
    return Math.abs(turn) < 4
        ? Optional.empty()
        : Optional.of(new Arrow.Turn(from.torso().hips(), turn));
  }

  private static Vec kneeOut(Leg leg) {
    Vec middle = leg.hip().towards(leg.ankle(), 0.5);
    return along(middle, leg.knee());
  }

  private static Vec along(Vec from, Vec to) {
    return to.minus(from).unit();
  }
}
