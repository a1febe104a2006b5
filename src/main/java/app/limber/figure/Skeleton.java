package app.limber.figure;

import app.limber.routine.Position;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// Solves poses: bends the trunk, rests the body on its supports, then places the limbs, those that
/// hold something by two-bone inverse kinematics.
public final class Skeleton {
  private Skeleton() {}

  /// The figure in `pose`.
  public static SolvedPose solve(Pose pose) {
    TorsoSolver trunk = new TorsoSolver(pose);
    Torso torso =
        switch (pose.stance()) {
          case ON_BACK, BED_EDGE -> trunk.lying();
          case HANDS_AND_KNEES -> kneeling(pose, trunk.bent());
          case SITTING -> trunk.sitting();
          case ON_FRONT -> trunk.prone();
          case ON_SIDE -> trunk.onSide();
          case STANDING -> standing(pose, trunk.bent());
        };
    Map<Joint, Double> angles = new EnumMap<>(Joint.class);
    angles.putAll(pose.angles());
    angles.put(Joint.PELVIS, torso.roll());
    angles.put(Joint.NECK, neck(torso));
    LimbSolver limbs = new LimbSolver(pose, torso, angles);
    Leg nearLeg = limbs.leg(Limb.NEAR_LEG);
    Leg farLeg = limbs.leg(Limb.FAR_LEG);
    return new SolvedPose(
        torso,
        nearLeg,
        farLeg,
        limbs.arm(Limb.NEAR_ARM, nearLeg, farLeg),
        limbs.arm(Limb.FAR_ARM, nearLeg, farLeg),
        angles);
  }

  /// How far each part that rests on something is from its place, in shares of body height: more
  /// than a trace where the body cannot reach what the pose asks for.
  public static Map<Contact, Double> misses(Pose pose, SolvedPose solvedPose) {
    Map<Contact, Double> misses = new LinkedHashMap<>();
    pose.contacts()
        .forEach(
            (contact, anchor) ->
                misses.put(
                    contact,
                    switch (anchor) {
                      case Anchor.Place place when pose.stance() == Position.ON_SIDE ->
                          missOnSide(contact, place, solvedPose);
                      case Anchor.Place place -> miss(contact, place, solvedPose);
                      case Anchor.Own own ->
                          missedGrip(own, contact == Contact.NEAR_HAND, solvedPose);
                    }));
    return misses;
  }

  private static double missedGrip(Anchor.Own held, boolean near, SolvedPose solvedPose) {
    Grip grip = Grip.on(held, near, solvedPose.torso(), solvedPose.nearLeg(), solvedPose.farLeg());
    return solvedPose.arm(near).wrist().distance(grip.wrist());
  }

  /// When lying on the side, only hands can be out of reach; nothing else is placed on the bed.
  private static double missOnSide(Contact contact, Anchor.Place place, SolvedPose solvedPose) {
    return switch (contact) {
      case SIDE -> 0;
      case NEAR_HAND, FAR_HAND ->
          solvedPose
              .arm(contact == Contact.NEAR_HAND)
              .wrist()
              .distance(Grip.besideSide(place).wrist());
      case BACK,
          SEAT,
          HEAD,
          NEAR_FOOT,
          FAR_FOOT,
          NEAR_KNEE,
          FAR_KNEE,
          FRONT,
          CHEST,
          NEAR_HEEL,
          FAR_HEEL,
          NEAR_ELBOW,
          FAR_ELBOW ->
          1;
    };
  }

  private static double miss(Contact contact, Anchor.Place place, SolvedPose solvedPose) {
    return switch (contact) {
      case BACK -> Math.abs(solvedPose.torso().upperBack().x() - place.x());
      case SEAT -> solvedPose.torso().hips().y() - BodyProportions.SEAT_DEPTH;
      case HEAD ->
          Math.abs(
              solvedPose.torso().head().y() - BodyProportions.PILLOW - BodyProportions.HEAD_DEPTH);
      case NEAR_FOOT, FAR_FOOT ->
          missFlat(
              solvedPose.leg(contact == Contact.NEAR_FOOT).ankle(),
              place,
              place.height() + BodyProportions.ANKLE_HEIGHT);
      case NEAR_KNEE, FAR_KNEE ->
          missFlat(
              solvedPose.leg(contact == Contact.NEAR_KNEE).knee(),
              place,
              BodyProportions.KNEELING_KNEE);
      case NEAR_HAND, FAR_HAND ->
          missFlat(
              solvedPose.arm(contact == Contact.NEAR_HAND).wrist(),
              place,
              place.height() + BodyProportions.WRIST_HEIGHT);
      case FRONT -> solvedPose.torso().hips().y() - BodyProportions.PELVIS_FRONT;
      case CHEST -> Math.abs(solvedPose.torso().upperBack().y() - BodyProportions.CHEST_DEPTH);
      case SIDE -> 0;
      case NEAR_HEEL, FAR_HEEL ->
          missFlat(
              solvedPose.leg(contact == Contact.NEAR_HEEL).heel(),
              place,
              place.height() + BodyProportions.HEEL_RADIUS);
      case NEAR_ELBOW, FAR_ELBOW ->
          missFlat(
              solvedPose.arm(contact == Contact.NEAR_ELBOW).elbow(),
              place,
              BodyProportions.ELBOW_HEIGHT);
    };
  }

  private static double missFlat(Vec3 found, Anchor.Place place, double height) {
    return Math.hypot(found.x() - place.x(), found.y() - height);
  }

  /// A kneeling trunk above its near knee, whose thigh stands as the pose says.
  private static Torso kneeling(Pose pose, Torso bent) {
    Anchor.Place place = pose.place(Contact.NEAR_KNEE).orElseThrow();
    double thigh = Math.toRadians(bent.roll() + pose.angle(Joint.NEAR_HIP));
    double x = place.x() - BodyProportions.THIGH * Math.cos(thigh);
    double y = BodyProportions.KNEELING_KNEE - BodyProportions.THIGH * Math.sin(thigh);
    return bent.movedBy(new Vec3(x, y, 0));
  }

  /// The trunk of a standing figure, above the foot that carries it; that leg is bent as given in
  /// the pose.
  private static Torso standing(Pose pose, Torso bent) {
    boolean near = pose.standsOnNearLeg();
    Anchor.Place place = pose.place(near ? Contact.NEAR_FOOT : Contact.FAR_FOOT).orElseThrow();
    Vec3 hip = bent.hip(near);
    Vec3 ankle = LimbSolver.ankleAt(place, near);
    Vec3 leg =
        LimbSolver.given(pose, near ? Limb.NEAR_LEG : Limb.FAR_LEG).toEnd(bent.pelvis(), near);
    double across = ankle.z() - hip.z();
    double along = Math.sqrt(Math.max(0, leg.dot(leg) - across * across));
    double share = along / Math.hypot(leg.x(), leg.y());
    return bent.movedBy(
        new Vec3(ankle.x() - hip.x() - leg.x() * share, ankle.y() - hip.y() - leg.y() * share, 0));
  }

  private static double neck(Torso torso) {
    Vec3 last = torso.spine().get(Torso.TOP).minus(torso.spine().get(Torso.TOP - 1));
    Vec3 head = torso.headUp();
    double bend = Math.atan2(last.cross(head).z(), last.dot(head));
    return -Math.toDegrees(bend);
  }
}
