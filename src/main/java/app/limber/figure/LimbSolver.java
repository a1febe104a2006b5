package app.limber.figure;

import java.util.Map;
import java.util.Optional;

/// Places the limbs on a trunk that is already in its place, and notes the angles that came out.
final class LimbSolver {
  private static final Vec TOES_ON_BED = new Vec(1, 0, 0);
  /// Shins of someone kneeling point to the foot end; the ankle lies a little higher than the knee.
  private static final Vec KNEELING_SHIN =
      Vec.at(
          180 - Math.toDegrees(Math.asin((Body.KNEELING_ANKLE - Body.KNEELING_KNEE) / Body.SHIN)));

  private final Pose pose;
  private final Torso torso;
  private final Map<Joint, Double> angles;

  LimbSolver(Pose pose, Torso torso, Map<Joint, Double> angles) {
    this.pose = pose;
    this.torso = torso;
    this.angles = angles;
  }

  Leg leg(Limb limb) {
    boolean near = limb.isNear();
    Frame pelvis = torso.pelvis();
    Vec hip = torso.hip(near);
    Optional<Vec> planted = pose.place(limb.contact).map(place -> ankleAt(place, near));
    Swing swing = given(limb);
    if (planted.isPresent()) {
      swing =
          Swing.reaching(
              pelvis, near, Swing.KNEE, Swing.Bones.LEG, hip, planted.get(), swing.turn());
    } else if (pose.contacts().containsKey(limb.knee())) {
      Vec thigh = swing.upper(pelvis, near);
      swing = Swing.between(pelvis, near, Swing.KNEE, thigh, KNEELING_SHIN);
    }
    Vec thigh = swing.upper(pelvis, near);
    Vec shin = swing.lower(pelvis, near, Swing.KNEE);
    Vec front = shinFront(swing, thigh, near);
    Vec knee = hip.plus(thigh.times(Body.THIGH));
    Vec ankle = knee.plus(shin.times(Body.SHIN));
    double ankleAngle =
        planted.isPresent()
            ? Math.toDegrees(Math.atan2(-TOES_ON_BED.dot(shin), TOES_ON_BED.dot(front)))
            : pose.angle(limb.end);
    note(limb, swing, ankleAngle);
    Vec forefoot = planted.isPresent() ? TOES_ON_BED : foot(shin, front, ankleAngle);
    Vec down = planted.isPresent() ? new Vec(0, -1, 0) : sole(shin, front, ankleAngle);
    Vec sole = ankle.plus(down.times(Body.ANKLE_HEIGHT));
    return new Leg(
        hip,
        knee,
        ankle,
        sole.minus(forefoot.times(Body.HEEL)),
        sole.plus(forefoot.times(Body.FOREFOOT)));
  }

  Arm arm(Limb limb, Leg nearLeg, Leg farLeg) {
    boolean near = limb.isNear();
    Frame chest = torso.chest();
    Optional<Grip> held =
        pose.anchor(limb.contact).map(anchor -> Grip.of(anchor, near, nearLeg, farLeg));
    Vec resting = torso.shoulder(near);
    Vec shoulder = held.map(grip -> reaching(resting, grip.wrist())).orElse(resting);
    Swing swing = given(limb);
    if (held.isPresent()) {
      swing =
          Swing.reaching(
              chest,
              near,
              Swing.ELBOW,
              Swing.Bones.ARM,
              shoulder,
              held.get().wrist(),
              swing.turn());
    }
    Vec upper = swing.upper(chest, near);
    Vec lower = swing.lower(chest, near, Swing.ELBOW);
    double bend = Math.toRadians(swing.bend());
    Vec front = swing.face(chest, near).times(Math.cos(bend)).minus(upper.times(Math.sin(bend)));
    Vec elbow = shoulder.plus(upper.times(Body.UPPER_ARM));
    Vec wrist = elbow.plus(lower.times(Body.FOREARM));
    double w = Math.toRadians(pose.angle(limb.end));
    Vec free = lower.times(Math.cos(w)).plus(front.times(Math.sin(w)));
    Vec hand = held.map(Grip::fingers).orElse(free);
    note(limb, swing, held.isPresent() ? lower.degreesTo(hand) : pose.angle(limb.end));
    return new Arm(shoulder, elbow, wrist, wrist.plus(hand.times(Body.HAND)));
  }

  /// The shoulder, slid towards what the arm alone cannot reach at ease.
  private static Vec reaching(Vec shoulder, Vec wrist) {
    double beyond = shoulder.distance(wrist) - 0.985 * (Body.UPPER_ARM + Body.FOREARM);
    Vec towards = wrist.minus(shoulder).unit();
    return shoulder.plus(towards.times(Math.clamp(beyond, 0, Body.GIRDLE)));
  }

  private Swing given(Limb limb) {
    return new Swing(
        pose.angle(limb.flex), pose.angle(limb.out), pose.angle(limb.turn), pose.angle(limb.bend));
  }

  private void note(Limb limb, Swing swing, double end) {
    angles.put(limb.flex, swing.flex());
    angles.put(limb.out, swing.out());
    angles.put(limb.turn, swing.turn());
    angles.put(limb.bend, swing.bend());
    angles.put(limb.end, end);
  }

  private Vec shinFront(Swing swing, Vec thigh, boolean near) {
    double bend = Math.toRadians(swing.bend());
    return swing.face(torso.pelvis(), near).times(Math.cos(bend)).plus(thigh.times(Math.sin(bend)));
  }

  private static Vec foot(Vec shin, Vec front, double ankle) {
    double a = Math.toRadians(ankle);
    return front.times(Math.cos(a)).minus(shin.times(Math.sin(a)));
  }

  private static Vec sole(Vec shin, Vec front, double ankle) {
    double a = Math.toRadians(ankle);
    return shin.times(Math.cos(a)).plus(front.times(Math.sin(a)));
  }

  private static Vec ankleAt(Anchor.Bed place, boolean near) {
    return new Vec(place.x(), Body.ANKLE_HEIGHT, near ? place.out() : -place.out());
  }
}
