package app.limber.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Finds the arrow that shows an ease.
final class ArrowFinder {
  /// A part that travels less than this share of body height shows better by its turn.
  private static final double SHORT = 0.045;

  /// An arrow is at least this long, in shares of body height.
  private static final double READABLE = 0.15;

  /// A part is preferred to others after it if it travels at least this share of the furthest way.
  private static final double NEARLY = 0.8;

  private static final int STEPS = 6;

  /// Parts whose way tells a movement, the most telling first.
  private static final List<Mark> MARKS =
      List.of(
          new Mark(p -> p.nearLeg().knee(), p -> kneeOut(p.nearLeg()), 0.11),
          new Mark(p -> p.nearLeg().ankle(), p -> footOut(p.nearLeg()), 0.10),
          new Mark(p -> p.torso().hips(), ArrowFinder::behind, 0.13),
          new Mark(p -> p.torso().spine().get(4), p -> p.torso().chestFront().times(-1), 0.17));

  private ArrowFinder() {}

  private record Mark(
      Function<SolvedPose, Vec3> point, Function<SolvedPose, Vec3> outward, double gap) {
    double travel(SolvedPose from, SolvedPose to) {
      return point.apply(from).distance(point.apply(to));
    }

    /// Where the part is, and how far aside the arrow runs to stay clear of the body all the way.
    Vec3 aside(SolvedPose from, SolvedPose to) {
      return outward.apply(from).plus(outward.apply(to)).unit().times(gap);
    }
  }

  static Optional<Arrow> of(PoseTransition poseTransition) {
    SolvedPose from = poseTransition.at(0);
    SolvedPose to = poseTransition.at(1);
    double furthest = MARKS.stream().mapToDouble(m -> m.travel(from, to)).max().orElse(0);
    Mark mark =
        MARKS.stream()
            .filter(m -> m.travel(from, to) >= NEARLY * furthest)
            .findFirst()
            .orElseThrow();
    if (furthest >= SHORT) {
      Vec3 aside = mark.aside(from, to);
      List<Vec3> way = new ArrayList<>(STEPS + 1);
      for (int i = 0; i <= STEPS; i++) {
        way.add(mark.point().apply(poseTransition.at((double) i / STEPS)).plus(aside));
      }
      return Optional.of(new Arrow.Along(readable(way)));
    }
    double turn = to.angle(Joint.PELVIS) - from.angle(Joint.PELVIS);
    return Math.abs(turn) < 4
        ? Optional.empty()
        : Optional.of(new Arrow.Turn(from.torso().hips(), turn));
  }

  /// A way that is too short to read, stretched about its middle.
  private static List<Vec3> readable(List<Vec3> way) {
    double length = way.getFirst().distance(way.getLast());
    if (length >= READABLE) {
      return way;
    }
    Vec3 middle = way.getFirst().towards(way.getLast(), 0.5);
    return way.stream().map(at -> middle.towards(at, READABLE / length)).toList();
  }

  private static Vec3 behind(SolvedPose solvedPose) {
    Torso torso = solvedPose.torso();
    return along(torso.upperBack(), torso.hips()).minus(torso.chestFront()).unit();
  }

  private static Vec3 kneeOut(Leg leg) {
    Vec3 middle = leg.hip().towards(leg.ankle(), 0.5);
    return along(middle, leg.knee());
  }

  private static Vec3 footOut(Leg leg) {
    return along(leg.knee(), leg.ankle());
  }

  private static Vec3 along(Vec3 from, Vec3 to) {
    return to.minus(from).unit();
  }
}
