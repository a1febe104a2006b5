package app.limber.figure;

import app.limber.routine.Position;
import java.util.Map;
import java.util.Optional;

/// Places the limbs on a trunk that is already in its place, and notes the angles that came out.
final class LimbSolver {
  private static final Vec3 TOES_ON_BED = new Vec3(1, 0, 0);
  /// Shins of someone kneeling point to the foot end; the ankle lies a little higher than the knee.
  private static final Vec3 KNEELING_SHIN =
      Vec3.at(
          180
              - Math.toDegrees(
                  Math.asin(
                      (BodyProportions.KNEELING_ANKLE - BodyProportions.KNEELING_KNEE)
                          / BodyProportions.SHIN)));

  /// The share of a shin's sideways lean that the foot follows; the ankle takes the rest.
  private static final double ROLLS = 0.7;

  /// A foot tips by up to about 35° at ankle and subtalar joint (AAOS 1965).
  private static final double MOST_ROLL = Math.toRadians(35);

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
    BodyFrame pelvis = torso.pelvis();
    Vec3 hip = torso.hip(near);
    Optional<Vec3> planted = pose.place(limb.contact).map(place -> ankleAt(place, near));
    LimbAngles limbAngles = given(pose, limb);
    Optional<Vec3> heel = pose.place(limb.other).map(place -> heelAt(place, near));
    if (heel.isPresent()) {
      limbAngles = onHeel(limb, limbAngles, hip, heel.get());
    } else if (planted.isPresent()) {
      limbAngles =
          LimbAngles.reaching(
              pelvis,
              near,
              LimbAngles.KNEE,
              LimbAngles.Bones.LEG,
              hip,
              planted.get(),
              limbAngles.turn());
    } else if (pose.rests(limb.knee())) {
      Vec3 thigh = limbAngles.upper(pelvis, near);
      limbAngles = LimbAngles.between(pelvis, near, LimbAngles.KNEE, thigh, KNEELING_SHIN);
    }
    boolean flat = planted.isPresent() && heel.isEmpty();
    Vec3 thigh = limbAngles.upper(pelvis, near);
    Vec3 shin = limbAngles.lower(pelvis, near, LimbAngles.KNEE);
    Vec3 front = shinFront(limbAngles, thigh, near);
    Vec3 knee = hip.plus(thigh.times(BodyProportions.THIGH));
    Vec3 ankle = knee.plus(shin.times(BodyProportions.SHIN));
    double ankleAngle =
        flat
            ? Math.toDegrees(Math.atan2(-TOES_ON_BED.dot(shin), TOES_ON_BED.dot(front)))
            : pose.angle(limb.end);
    note(limb, limbAngles, ankleAngle);
    Vec3 forefoot = flat ? TOES_ON_BED : foot(shin, front, ankleAngle);
    Vec3 down = flat ? rolledSole(shin) : sole(shin, front, ankleAngle);
    Vec3 sole = ankle.plus(down.times(BodyProportions.ANKLE_HEIGHT));
    return new Leg(
        hip,
        knee,
        ankle,
        sole.minus(forefoot.times(BodyProportions.HEEL)),
        sole.plus(forefoot.times(BodyProportions.FOREFOOT)));
  }

  /// The bend of a leg of which only the heel rests, on `heel`. The ankle's place depends on the
  /// angle of the foot, which in turn depends on the leg, so the result is found by iteration.
  private LimbAngles onHeel(Limb limb, LimbAngles given, Vec3 hip, Vec3 heel) {
    boolean near = limb.isNear();
    BodyFrame pelvis = torso.pelvis();
    double ankleAngle = pose.angle(limb.end);
    LimbAngles found = given;
    Vec3 ankle = heel.plus(new Vec3(0, BodyProportions.HEEL, 0));
    for (int i = 0; i < 10; i++) {
      found =
          LimbAngles.reaching(
              pelvis, near, LimbAngles.KNEE, LimbAngles.Bones.LEG, hip, ankle, given.turn());
      Vec3 thigh = found.upper(pelvis, near);
      Vec3 shin = found.lower(pelvis, near, LimbAngles.KNEE);
      Vec3 front = shinFront(found, thigh, near);
      Vec3 back =
          sole(shin, front, ankleAngle)
              .times(BodyProportions.ANKLE_HEIGHT)
              .minus(foot(shin, front, ankleAngle).times(BodyProportions.HEEL));
      ankle = heel.minus(back);
    }
    return found;
  }

  Arm arm(Limb limb, Leg nearLeg, Leg farLeg) {
    boolean near = limb.isNear();
    Optional<Anchor.Place> elbowPlace = pose.place(limb.other);
    if (elbowPlace.isPresent()) {
      return onElbow(limb, elbowPlace.get());
    }
    BodyFrame chest = torso.chest();
    Optional<Grip> held =
        pose.anchor(limb.contact).map(anchor -> grip(anchor, near, nearLeg, farLeg));
    Vec3 resting = torso.shoulder(near);
    boolean carries = pose.kneels() && pose.place(limb.contact).isPresent();
    Vec3 shoulder = held.map(grip -> reaching(resting, grip.wrist(), carries)).orElse(resting);
    LimbAngles limbAngles = given(pose, limb);
    if (held.isPresent()) {
      limbAngles =
          LimbAngles.reaching(
              chest,
              near,
              LimbAngles.ELBOW,
              LimbAngles.Bones.ARM,
              shoulder,
              held.get().wrist(),
              limbAngles.turn());
    }
    Vec3 upper = limbAngles.upper(chest, near);
    Vec3 lower = limbAngles.lower(chest, near, LimbAngles.ELBOW);
    double bend = Math.toRadians(limbAngles.bend());
    Vec3 front =
        limbAngles.face(chest, near).times(Math.cos(bend)).minus(upper.times(Math.sin(bend)));
    Vec3 elbow = shoulder.plus(upper.times(BodyProportions.UPPER_ARM));
    Vec3 wrist = elbow.plus(lower.times(BodyProportions.FOREARM));
    double w = Math.toRadians(pose.angle(limb.end));
    Vec3 free = lower.times(Math.cos(w)).plus(front.times(Math.sin(w)));
    Vec3 hand = held.map(Grip::fingers).orElse(free);
    note(limb, limbAngles, held.isPresent() ? lower.degreesTo(hand) : pose.angle(limb.end));
    return new Arm(shoulder, elbow, wrist, wrist.plus(hand.times(BodyProportions.HAND)));
  }

  private Grip grip(Anchor anchor, boolean near, Leg nearLeg, Leg farLeg) {
    return switch (anchor) {
      case Anchor.Place place when pose.stance() == Position.ON_SIDE -> Grip.besideSide(place);
      case Anchor.Place place when pose.stance() == Position.ON_FRONT ->
          Grip.beforeHead(place, near);
      case Anchor.Place place -> Grip.on(place, near);
      case Anchor.Own own -> Grip.on(own, near, torso, nearLeg, farLeg);
    };
  }

  /// An arm that props the body up: the elbow on the bed, forearm and palm in front of it.
  private Arm onElbow(Limb limb, Anchor.Place place) {
    boolean near = limb.isNear();
    Vec3 wanted =
        new Vec3(place.x(), BodyProportions.ELBOW_HEIGHT, near ? place.out() : -place.out());
    Vec3 resting = torso.shoulder(near);
    double beyond = resting.distance(wanted) - BodyProportions.UPPER_ARM;
    double slide = Math.clamp(beyond, -BodyProportions.GIRDLE, BodyProportions.GIRDLE);
    Vec3 upper = wanted.minus(resting).unit();
    Vec3 shoulder = resting.plus(upper.times(slide));
    Vec3 elbow = shoulder.plus(upper.times(BodyProportions.UPPER_ARM));
    Vec3 lower = Grip.AHEAD;
    Vec3 wrist = elbow.plus(lower.times(BodyProportions.FOREARM));
    LimbAngles found = LimbAngles.between(torso.chest(), near, LimbAngles.ELBOW, upper, lower);
    note(limb, found, 0);
    return new Arm(shoulder, elbow, wrist, wrist.plus(lower.times(BodyProportions.HAND)));
  }

  /// The shoulder, slid towards what the arm alone cannot reach at ease. An arm that carries weight
  /// is straight, and the trunk hangs between the shoulders as low as that allows.
  private static Vec3 reaching(Vec3 shoulder, Vec3 wrist, boolean carries) {
    double straight = 0.997 * (BodyProportions.UPPER_ARM + BodyProportions.FOREARM);
    double beyond = shoulder.distance(wrist) - straight;
    double least = carries ? -BodyProportions.GIRDLE : 0;
    Vec3 towards = wrist.minus(shoulder).unit();
    return shoulder.plus(towards.times(Math.clamp(beyond, least, BodyProportions.GIRDLE)));
  }

  /// The angles of a limb as given in a pose.
  static LimbAngles given(Pose pose, Limb limb) {
    return new LimbAngles(
        pose.angle(limb.flex), pose.angle(limb.out), pose.angle(limb.turn), pose.angle(limb.bend));
  }

  private void note(Limb limb, LimbAngles limbAngles, double end) {
    angles.put(limb.flex, limbAngles.flex());
    angles.put(limb.out, limbAngles.out());
    angles.put(limb.turn, limbAngles.turn());
    angles.put(limb.bend, limbAngles.bend());
    angles.put(limb.end, end);
  }

  private Vec3 shinFront(LimbAngles limbAngles, Vec3 thigh, boolean near) {
    double bend = Math.toRadians(limbAngles.bend());
    return limbAngles
        .face(torso.pelvis(), near)
        .times(Math.cos(bend))
        .plus(thigh.times(Math.sin(bend)));
  }

  private static Vec3 foot(Vec3 shin, Vec3 front, double ankle) {
    double a = Math.toRadians(ankle);
    return front.times(Math.cos(a)).minus(shin.times(Math.sin(a)));
  }

  /// Where the sole of a planted foot looks: down, and rolled onto an edge as the shin leans over.
  private static Vec3 rolledSole(Vec3 shin) {
    double lean = Math.atan2(shin.z(), -shin.y());
    double roll = Math.clamp(lean * ROLLS, -MOST_ROLL, MOST_ROLL);
    return new Vec3(0, -Math.cos(roll), Math.sin(roll));
  }

  private static Vec3 sole(Vec3 shin, Vec3 front, double ankle) {
    double a = Math.toRadians(ankle);
    return shin.times(Math.cos(a)).plus(front.times(Math.sin(a)));
  }

  static Vec3 ankleAt(Anchor.Place place, boolean near) {
    return new Vec3(
        place.x(),
        place.height() + BodyProportions.ANKLE_HEIGHT,
        near ? place.out() : -place.out());
  }

  private static Vec3 heelAt(Anchor.Place place, boolean near) {
    return new Vec3(
        place.x(), place.height() + BodyProportions.HEEL_RADIUS, near ? place.out() : -place.out());
  }
}
