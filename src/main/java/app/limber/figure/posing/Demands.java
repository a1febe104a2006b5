package app.limber.figure.posing;

import app.limber.figure.Anchor;
import app.limber.figure.Contact;
import app.limber.figure.Joint;
import app.limber.figure.Leg;
import app.limber.figure.Pose;
import app.limber.figure.Skeleton;
import app.limber.figure.SolvedPose;
import app.limber.figure.Vec3;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The objective function for a changed pose: one goal, and the constraints of joint limits,
/// contacts and ground, whose weights are so large that the goal yields to them.
///
/// Lengths are in shares of body height. A constraint that the initial pose violates may stay
/// violated, but not more than before.
final class Demands {
  /// The weight of the distance of a contact from its place, of a degree beyond a joint's limit,
  /// and of penetration into the bed.
  private static final double CONTACT = 30;

  private static final double DEGREE = 0.4;
  private static final double DEEP = 8;

  /// The weight of a degree of deviation from the goal's angle.
  private static final double ANGLE = 0.01;

  /// Beyond this distance, the pull of a goal no longer grows.
  private static final double FAR = 0.1;

  /// Below this distance from its place, a contact has little weight.
  private static final double AT_EASE = 0.004;

  /// The distance below which a contact counts as in place; a file is rejected from 0.01.
  private static final double IN_PLACE = 0.009;

  private final List<Wish> wishes = new ArrayList<>();
  private final Ground ground;
  private final Map<Joint, Double> excesses;
  private final Map<Contact, Double> misses;
  private final List<Double> depths;

  /// A part of the figure with a target.
  ///
  /// @param weight of each direction
  /// @param soft whether its pull is bounded at large distances
  private record Wish(Function<SolvedPose, Vec3> part, Vec3 place, Vec3 weight, boolean soft) {}

  private Demands(
      Ground ground,
      Map<Joint, Double> excesses,
      Map<Contact, Double> misses,
      List<Double> depths) {
    this.ground = ground;
    this.excesses = excesses;
    this.misses = misses;
    this.depths = depths;
  }

  /// The constraints on poses derived from `start`, which may not violate them more than `start`
  /// does.
  static Demands from(Pose start, SolvedPose solved, Ground ground) {
    Map<Joint, Double> excesses = new EnumMap<>(Joint.class);
    solved.angles().forEach((joint, angle) -> excesses.put(joint, beyond(joint, angle)));
    Map<Contact, Double> misses = Skeleton.misses(start, solved);
    return new Demands(ground, excesses, misses, ground.depths(solved)).keepKnees(start, solved);
  }

  /// The constraints on poses with the contacts of `pose`, which itself need not satisfy them.
  static Demands of(Pose pose, SolvedPose solved, Ground ground) {
    Map<Contact, Double> misses = new EnumMap<>(Contact.class);
    pose.contacts().keySet().forEach(contact -> misses.put(contact, 0.0));
    return new Demands(ground, Map.of(), misses, ground.depths(solved));
  }

  /// Adds the goal that a part be at `place`, with a weight for each direction.
  Demands draw(Function<SolvedPose, Vec3> part, Vec3 place, Vec3 weight) {
    wishes.add(new Wish(part, place, weight, true));
    return this;
  }

  /// Adds the goal that a joint have an angle.
  Demands bend(Joint joint, double degrees) {
    wishes.add(
        new Wish(
            solved -> new Vec3(solved.angle(joint), 0, 0),
            new Vec3(degrees, 0, 0),
            new Vec3(ANGLE, 0, 0),
            false));
    return this;
  }

  /// Adds the weak goal that a part stay where it is.
  Demands keep(SolvedPose now, Function<SolvedPose, Vec3> part, double weight) {
    wishes.add(new Wish(part, part.apply(now), new Vec3(weight, weight, weight), false));
    return this;
  }

  /// Knees that rest on the bed are positioned by the hip angles, which must be consistent.
  private Demands keepKnees(Pose pose, SolvedPose solved) {
    for (Contact knee : List.of(Contact.NEAR_KNEE, Contact.FAR_KNEE)) {
      boolean near = knee == Contact.NEAR_KNEE;
      if (pose.contacts().get(knee) instanceof Anchor.Place) {
        Leg leg = solved.leg(near);
        double y = leg.knee().y();
        wishes.add(
            new Wish(
                s -> new Vec3(0, s.leg(near).knee().y(), 0),
                new Vec3(0, y, 0),
                new Vec3(0, CONTACT, 0),
                false));
      }
    }
    return this;
  }

  /// The residuals of a pose; always the same number of values.
  double[] residuals(Pose pose, SolvedPose solved) {
    double[] out = new double[3 * wishes.size() + Joint.values().length + misses.size() + 9];
    int at = 0;
    for (Wish wish : wishes) {
      Vec3 way = wish.part().apply(solved).minus(wish.place());
      Vec3 weighed =
          new Vec3(
              way.x() * wish.weight().x(),
              way.y() * wish.weight().y(),
              way.z() * wish.weight().z());
      double factor = wish.soft() ? softened(weighed.length()) : 1;
      out[at++] = weighed.x() * factor;
      out[at++] = weighed.y() * factor;
      out[at++] = weighed.z() * factor;
    }
    for (Joint joint : Joint.values()) {
      double excess = beyond(joint, solved.angle(joint)) - excesses.getOrDefault(joint, 0.0);
      out[at++] = DEGREE * hinge(excess, 1);
    }
    Map<Contact, Double> now = Skeleton.misses(pose, solved);
    for (Map.Entry<Contact, Double> before : misses.entrySet()) {
      double miss = now.getOrDefault(before.getKey(), 0.0);
      out[at++] = CONTACT * hinge(miss - before.getValue(), AT_EASE);
    }
    List<Double> deep = ground.depths(solved);
    for (int i = 0; i < deep.size(); i++) {
      out[at++] = DEEP * hinge(deep.get(i) - depths.get(i), AT_EASE);
    }
    return out;
  }

  /// The factor by which a length is multiplied so that its square grows quadratically near zero
  /// and linearly beyond (a Huber loss).
  private static double softened(double length) {
    return length <= FAR ? 1 : Math.sqrt(FAR * (2 * length - FAR)) / length;
  }

  /// Zero below 0, then quadratic, and linear from `knee` on: a smooth barrier, along which the
  /// solver can slide.
  private static double hinge(double beyond, double knee) {
    if (beyond <= 0) {
      return 0;
    }
    return beyond < knee ? beyond * beyond / (2 * knee) : beyond - knee / 2;
  }

  /// Whether a pose is feasible: within the joint limits, and with every contact in its place.
  boolean areMetBy(Pose pose, SolvedPose solved) {
    for (Joint joint : Joint.values()) {
      double angle = solved.angle(joint);
      if (!joint.allows(angle) && !isKeptBeyond(joint, angle)) {
        return false;
      }
    }
    for (Map.Entry<Contact, Double> now : Skeleton.misses(pose, solved).entrySet()) {
      double before = misses.getOrDefault(now.getKey(), 0.0);
      if (!(now.getValue() <= Math.max(IN_PLACE, before + 1e-6))) {
        return false;
      }
    }
    return true;
  }

  /// Whether a joint that was beyond its limits from the start is no further beyond them now.
  private boolean isKeptBeyond(Joint joint, double angle) {
    double before = excesses.getOrDefault(joint, 0.0);
    return before > Joint.ROUNDING && beyond(joint, angle) <= before + 1e-6;
  }

  private static double beyond(Joint joint, double angle) {
    return Math.max(0, Math.max(joint.min() - angle, angle - joint.max()));
  }
}
