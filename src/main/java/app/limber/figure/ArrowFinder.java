package app.limber.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the arrow that shows an ease: on the part that moves, pointing the way it moves.
final class ArrowFinder {
  /// A part that travels less than this share of body height shows better by its turn.
  private static final double SHORT = 0.02;

  /// An arrow is at least this long, in shares of body height.
  private static final double READABLE = 0.12;

  /// A part is preferred to others after it if it travels at least this share of the furthest way.
  private static final double NEARLY = 0.8;

  /// The minimum ratio of the distance travelled by the shoulders to that of any other part for the
  /// movement to count as one of the trunk.
  private static final double LEANS = 1.5;

  private static final int STEPS = 6;

  /// Parts whose way tells a movement, the most telling first.
  private static final List<Arrow.Part> TELLING =
      List.of(Arrow.Part.KNEE, Arrow.Part.FOOT, Arrow.Part.HIPS, Arrow.Part.BACK);

  private ArrowFinder() {}

  /// @param wanted the part to follow; empty for the one that travels furthest
  /// @param nearLeg whether the leg that is stretched is the near one
  static Optional<Arrow> of(
      PoseTransition transition, Optional<Arrow.Part> wanted, boolean nearLeg) {
    SolvedPose from = transition.at(0);
    SolvedPose to = transition.at(1);
    Arrow.Part part = wanted.orElseGet(() -> furthest(from, to, nearLeg));
    double length = travel(part, from, to, nearLeg);
    if (part != Arrow.Part.PELVIS && length >= SHORT) {
      Vec3 aside = outward(part, from, nearLeg).plus(outward(part, to, nearLeg)).unit();
      List<Vec3> way = new ArrayList<>(STEPS + 1);
      for (int i = 0; i <= STEPS; i++) {
        SolvedPose now = transition.alongWay((double) i / STEPS);
        way.add(point(part, now, nearLeg).plus(aside.times(gap(part))));
      }
      return Optional.of(new Arrow.Along(readable(way)));
    }
    double turn = to.angle(Joint.PELVIS) - from.angle(Joint.PELVIS);
    return Math.abs(turn) < 4
        ? Optional.empty()
        : Optional.of(new Arrow.Turn(from.torso().hips(), turn));
  }

  private static Arrow.Part furthest(SolvedPose from, SolvedPose to, boolean nearLeg) {
    double furthest =
        TELLING.stream().mapToDouble(part -> travel(part, from, to, nearLeg)).max().orElse(0);
    if (travel(Arrow.Part.SHOULDERS, from, to, nearLeg) >= LEANS * furthest) {
      return Arrow.Part.SHOULDERS;
    }
    return TELLING.stream()
        .filter(part -> travel(part, from, to, nearLeg) >= NEARLY * furthest)
        .findFirst()
        .orElseThrow();
  }

  private static double travel(Arrow.Part part, SolvedPose from, SolvedPose to, boolean nearLeg) {
    return point(part, from, nearLeg).distance(point(part, to, nearLeg));
  }

  private static Vec3 point(Arrow.Part part, SolvedPose pose, boolean nearLeg) {
    return switch (part) {
      case KNEES -> pose.nearLeg().knee().towards(pose.farLeg().knee(), 0.5);
      case KNEE -> pose.leg(nearLeg).knee();
      case FOOT -> pose.leg(nearLeg).heel();
      case HIPS, PELVIS -> pose.torso().hips();
      case BACK -> pose.torso().spine().get(Torso.WAIST);
      case SHOULDERS -> pose.torso().spine().get(Torso.TOP - 1);
    };
  }

  /// The direction out of the body in which the arrow stays clear of it.
  private static Vec3 outward(Arrow.Part part, SolvedPose pose, boolean nearLeg) {
    Torso torso = pose.torso();
    return switch (part) {
      case KNEES -> kneeOut(pose.nearLeg()).plus(kneeOut(pose.farLeg())).unit();
      case KNEE -> kneeOut(pose.leg(nearLeg));
      case FOOT -> heelOut(pose.leg(nearLeg));
      case HIPS, PELVIS -> along(torso.upperBack(), torso.hips()).minus(torso.chestFront()).unit();
      case BACK -> torso.chestFront().plus(torso.pelvisFront()).unit().times(-1);
      case SHOULDERS -> torso.chestFront().times(-1);
    };
  }

  /// How far outside the middle of the part the arrow runs, in shares of body height.
  private static double gap(Arrow.Part part) {
    return switch (part) {
      case KNEES -> 0.045;
      case KNEE -> 0.085;
      case FOOT -> 0.06;
      case HIPS, PELVIS -> 0.12;
      case BACK -> 0.11;
      case SHOULDERS -> 0.15;
    };
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

  private static Vec3 kneeOut(Leg leg) {
    return along(leg.hip().towards(leg.ankle(), 0.5), leg.knee());
  }

  private static Vec3 heelOut(Leg leg) {
    return along(leg.toes(), leg.heel()).plus(along(leg.knee(), leg.ankle()).times(0.6)).unit();
  }

  private static Vec3 along(Vec3 from, Vec3 to) {
    return to.minus(from).unit();
  }
}
