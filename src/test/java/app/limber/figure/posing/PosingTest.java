package app.limber.figure.posing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.limber.figure.Anchor;
import app.limber.figure.Contact;
import app.limber.figure.Joint;
import app.limber.figure.Limb;
import app.limber.figure.Pose;
import app.limber.figure.Skeleton;
import app.limber.figure.SolvedPose;
import app.limber.figure.Vec3;
import app.limber.routine.Position;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PosingTest {
  private static final StartPose LYING = StartPose.of("pelvic-tilt", "neutral");
  private static final StartPose KNEELING = StartPose.of("cat-camel", "level");
  private static final StartPose SITTING = StartPose.of("thomas", "sitting");
  private static final StartPose FROM_FOOT_END = StartPose.of("trunk-rotation", "middle");

  private final Posing onBack = new Posing(Position.ON_BACK);

  static Stream<StartPose> everyPose() {
    return StartPose.all();
  }

  @Test
  void freeFoot_goesWhereItIsDrawn() {
    Pose free = onBack.unpin(LYING.pose(), Handle.NEAR_FOOT).orElseThrow();
    Vec3 before = place(free, Handle.NEAR_FOOT);

    Pose lifted = onBack.drag(free, Handle.NEAR_FOOT, before.plus(new Vec3(-0.05, 0.2, 0)));

    assertThat(place(lifted, Handle.NEAR_FOOT).distance(before.plus(new Vec3(-0.05, 0.2, 0))))
        .isLessThan(0.002);
  }

  @Test
  void straightLeg_bendsAsItsFootIsDrawnIn() {
    Pose straight = StartPose.of("hamstring", "ready").pose();
    Vec3 before = place(straight, Handle.FAR_FOOT);

    Pose drawnIn = onBack.drag(straight, Handle.FAR_FOOT, before.plus(new Vec3(-0.15, 0.05, 0)));

    assertThat(Posing.limit(Skeleton.solve(drawnIn), Joint.FAR_KNEE).angle()).isGreaterThan(60);
    assertThat(place(drawnIn, Handle.FAR_FOOT).distance(before.plus(new Vec3(-0.15, 0.05, 0))))
        .isLessThan(0.005);
  }

  @Test
  void footOnTheBed_slidesAlongIt() {
    Vec3 before = place(LYING.pose(), Handle.NEAR_FOOT);

    Pose slid = onBack.drag(LYING.pose(), Handle.NEAR_FOOT, before.plus(new Vec3(-0.04, 0.1, 0)));

    Vec3 after = place(slid, Handle.NEAR_FOOT);
    assertThat(after.x()).isCloseTo(before.x() - 0.04, within(0.001));
    assertThat(after.y()).isCloseTo(before.y(), within(0.001));
    assertThat(slid.contacts().get(Contact.NEAR_FOOT)).isInstanceOf(Anchor.Bed.class);
    assertThat(slid.contacts().get(Contact.FAR_FOOT))
        .isEqualTo(LYING.pose().contacts().get(Contact.FAR_FOOT));
  }

  @Test
  void freeFootPushedIntoTheBed_staysAboveIt() {
    Pose free = onBack.unpin(LYING.pose(), Handle.NEAR_FOOT).orElseThrow();

    Pose pushed =
        onBack.drag(
            free, Handle.NEAR_FOOT, place(free, Handle.NEAR_FOOT).plus(new Vec3(0, -0.3, 0)));

    assertThat(place(pushed, Handle.NEAR_FOOT).y()).isGreaterThan(0.01);
  }

  @Test
  void footBesideTheEdge_goesBelowTheBed() {
    Vec3 before = place(SITTING.pose(), Handle.NEAR_FOOT);

    Pose lowered =
        SITTING.posing().drag(SITTING.pose(), Handle.NEAR_FOOT, before.plus(new Vec3(0, -0.05, 0)));

    assertThat(place(lowered, Handle.NEAR_FOOT).y()).isLessThan(before.y() - 0.02);
  }

  @Test
  void kneelingPelvisDrawnBack_rocksBackWhileHandsAndKneesStay() {
    Pose pose = KNEELING.pose();
    Vec3 before = place(pose, Handle.PELVIS);

    for (int i = 1; i <= 20; i++) {
      Vec3 target = before.plus(new Vec3(-0.12, -0.06, 0).times(i / 20.0));
      pose = KNEELING.posing().drag(pose, Handle.PELVIS, target);
    }

    assertThat(place(pose, Handle.PELVIS).x()).isLessThan(before.x() - 0.1);
    for (Handle kept :
        List.of(Handle.NEAR_HAND, Handle.FAR_HAND, Handle.NEAR_KNEE, Handle.FAR_KNEE)) {
      assertThat(place(pose, kept).distance(place(KNEELING.pose(), kept)))
          .as(kept.code())
          .isLessThan(0.01);
    }
  }

  @Test
  void kneeSeenFromTheFootEnd_swingsOverItsFoot() {
    Vec3 before = place(FROM_FOOT_END.pose(), Handle.NEAR_KNEE);

    Pose swung =
        onBack.drag(FROM_FOOT_END.pose(), Handle.NEAR_KNEE, before.plus(new Vec3(0, -0.03, -0.08)));

    assertThat(place(swung, Handle.NEAR_KNEE).z()).isLessThan(before.z() - 0.06);
    assertThat(
            place(swung, Handle.NEAR_FOOT).distance(place(FROM_FOOT_END.pose(), Handle.NEAR_FOOT)))
        .isLessThan(0.005);
  }

  @Test
  void push_movesAFreeFootOutOfThePlane() {
    Pose free = onBack.unpin(LYING.pose(), Handle.NEAR_FOOT).orElseThrow();

    Pose pushed = onBack.push(free, Handle.NEAR_FOOT, 0.06);

    assertThat(place(pushed, Handle.NEAR_FOOT).z())
        .isCloseTo(place(free, Handle.NEAR_FOOT).z() + 0.06, within(0.005));
    assertIsABody(pushed);
  }

  @Test
  void chestOfSomeoneOnTheirFront_risesOnceItIsFree() {
    StartPose start = StartPose.of("base", "ON_FRONT");
    Pose free = start.posing().unpin(start.pose(), Handle.CHEST).orElseThrow();
    Vec3 before = place(free, Handle.CHEST);

    Pose raised = start.posing().drag(free, Handle.CHEST, before.plus(new Vec3(0, 0.06, 0)));

    assertThat(place(raised, Handle.CHEST).y()).isGreaterThan(before.y() + 0.05);
    assertIsABody(raised);
  }

  @Test
  void kneeOfSomeoneStanding_bendsBothLegsOverFeetThatStay() {
    StartPose start = StartPose.of("base", "STANDING");
    Vec3 before = place(start.pose(), Handle.FAR_KNEE);

    Pose bent =
        start.posing().drag(start.pose(), Handle.FAR_KNEE, before.plus(new Vec3(0.05, -0.01, 0)));

    assertThat(place(bent, Handle.PELVIS).y()).isLessThan(place(start.pose(), Handle.PELVIS).y());
    assertThat(Posing.limit(Skeleton.solve(bent), Joint.NEAR_KNEE).angle()).isGreaterThan(8);
    assertIsABody(bent);
  }

  @Test
  void standingFootThatCarries_isFreedWhenTheOtherCanCarry() {
    StartPose start = StartPose.of("base", "STANDING");

    Pose onOne = start.posing().unpin(start.pose(), Handle.NEAR_FOOT).orElseThrow();

    assertThat(place(onOne, Handle.HEAD).distance(place(start.pose(), Handle.HEAD)))
        .isLessThan(0.005);
    assertThat(start.posing().unpin(onOne, Handle.FAR_FOOT)).isEmpty();
  }

  @Test
  void handOnAStandingShin_walksAlongIt() {
    StartPose start = StartPose.of("base", "SITTING");
    Vec3 before = place(start.pose(), Handle.NEAR_HAND);

    Pose slid =
        start.posing().drag(start.pose(), Handle.NEAR_HAND, before.plus(new Vec3(0.04, 0, 0)));

    assertThat(((Anchor.Own) slid.contacts().get(Contact.NEAR_HAND)).along()).isPresent();
    assertThat(place(slid, Handle.NEAR_HAND).x()).isGreaterThan(before.x() + 0.03);
  }

  @Test
  void footOfSomeoneSitting_restsOnItsHeel() {
    StartPose start = StartPose.of("base", "SITTING");
    Pin heel = new Pin.On(Pin.Surface.FLOOR, true);

    Pose onHeel = start.posing().pin(start.pose(), Handle.NEAR_FOOT, heel).orElseThrow();

    assertThat(Posing.pinOf(onHeel, Handle.NEAR_FOOT)).contains(heel);
    assertThat(onHeel.contacts()).doesNotContainKey(Contact.NEAR_FOOT);
  }

  @Test
  void headOnThePillow_stays() {
    Vec3 target = place(LYING.pose(), Handle.HEAD).plus(new Vec3(0, 0.1, 0));

    assertThat(onBack.drag(LYING.pose(), Handle.HEAD, target)).isSameAs(LYING.pose());
  }

  @Test
  void nudge_bendsTheJointByJustThat() {
    Pose nudged = KNEELING.posing().nudge(KNEELING.pose(), Joint.NECK, 1);

    assertThat(nudged.angle(Joint.NECK)).isEqualTo(KNEELING.pose().angle(Joint.NECK) + 1);
  }

  @ParameterizedTest
  @EnumSource
  void nudgeTooFar_endsAtTheLimit(Joint joint) {
    for (StartPose start : List.of(LYING, KNEELING, SITTING)) {
      for (double degrees : new double[] {400, -400}) {
        Pose nudged = start.posing().nudge(start.pose(), joint, degrees);

        SolvedPose solved = Skeleton.solve(nudged);
        assertThat(solved.beyondLimits()).as("%s %s", start, joint).isEmpty();
        assertThat(Skeleton.misses(nudged, solved).values())
            .as("%s %s", start, joint)
            .allSatisfy(miss -> assertThat(miss).isLessThan(0.01));
      }
    }
  }

  @Test
  void nudgeOfAKneeWhoseFootRests_slidesTheFoot() {
    double before = Posing.limit(Skeleton.solve(LYING.pose()), Joint.NEAR_KNEE).angle();

    Pose nudged = onBack.nudge(LYING.pose(), Joint.NEAR_KNEE, 5);

    assertThat(Posing.limit(Skeleton.solve(nudged), Joint.NEAR_KNEE).angle())
        .isCloseTo(before + 5, within(0.2));
    assertThat(Posing.pinOf(nudged, Handle.NEAR_FOOT)).contains(new Pin.On(Pin.Surface.BED));
  }

  @Test
  void nudgeOfAKneelingHip_takesTheOtherAlong() {
    double before = Posing.limit(Skeleton.solve(KNEELING.pose()), Joint.NEAR_HIP).angle();

    Pose nudged = KNEELING.posing().nudge(KNEELING.pose(), Joint.NEAR_HIP, 5);

    assertThat(Posing.limit(Skeleton.solve(nudged), Joint.NEAR_HIP).angle())
        .isCloseTo(before + 5, within(1.5));
  }

  @ParameterizedTest
  @MethodSource("everyPose")
  void mirroredTwice_isTheSame(StartPose start) {
    Pose mirrored = Posing.mirror(start.pose()).orElseThrow();

    assertThat(Posing.mirror(mirrored)).contains(start.pose());
  }

  @Test
  void mirrored_exchangesNearAndFar() {
    Pose start = StartPose.of("hamstring", "leg-up").pose();

    Pose mirrored = Posing.mirror(start).orElseThrow();

    assertThat(mirrored.angle(Joint.FAR_HIP)).isEqualTo(start.angle(Joint.NEAR_HIP));
    assertThat(mirrored.contacts().get(Contact.FAR_HAND))
        .isEqualTo(new Anchor.Own(Anchor.Part.FAR_THIGH));
  }

  @Test
  void kneelingOnOneKnee_isNotMirrored() {
    Pose lifted = KNEELING.posing().unpin(KNEELING.pose(), Handle.FAR_FOOT).orElseThrow();

    assertThat(Posing.mirror(lifted)).isEmpty();
  }

  @Test
  void carryingKnee_isNotFreed() {
    assertThat(KNEELING.posing().unpin(KNEELING.pose(), Handle.NEAR_FOOT)).isEmpty();
  }

  @Test
  void liftedKnee_goesBackToTheBed() {
    Pose lifted = KNEELING.posing().unpin(KNEELING.pose(), Handle.FAR_FOOT).orElseThrow();

    Pose back =
        KNEELING.posing().pin(lifted, Handle.FAR_FOOT, new Pin.On(Pin.Surface.BED)).orElseThrow();

    assertThat(Skeleton.misses(back, Skeleton.solve(back)).get(Contact.FAR_KNEE)).isLessThan(0.01);
  }

  @ParameterizedTest
  @EnumSource(names = {"NEAR_FOOT", "FAR_FOOT", "NEAR_HAND", "FAR_HAND", "HEAD", "PELVIS"})
  void freed_staysWhereItIs(Handle handle) {
    Pose freed = onBack.unpin(LYING.pose(), handle).orElseThrow();

    assertThat(Posing.pinOf(freed, handle)).isEmpty();
    assertThat(place(freed, handle).distance(place(LYING.pose(), handle))).isLessThan(0.004);
  }

  @Test
  void footInTheAir_isPinnedToTheBedBelow() {
    Pose free = onBack.unpin(LYING.pose(), Handle.NEAR_FOOT).orElseThrow();
    Pose lifted =
        onBack.drag(
            free, Handle.NEAR_FOOT, place(free, Handle.NEAR_FOOT).plus(new Vec3(-0.03, 0.1, 0)));

    Pose pinned = onBack.pin(lifted, Handle.NEAR_FOOT, new Pin.On(Pin.Surface.BED)).orElseThrow();

    assertThat(place(pinned, Handle.NEAR_FOOT).x())
        .isCloseTo(place(lifted, Handle.NEAR_FOOT).x(), within(0.02));
    assertIsABody(pinned);
  }

  @Test
  void handOnTheShin_drawsTheLegTowardsItself() {
    Pose free = onBack.unpin(LYING.pose(), Handle.NEAR_FOOT).orElseThrow();

    Pose held =
        onBack.pin(free, Handle.NEAR_HAND, new Pin.Own(Anchor.Part.NEAR_SHIN)).orElseThrow();

    assertThat(Posing.pinOf(held, Handle.NEAR_HAND)).contains(new Pin.Own(Anchor.Part.NEAR_SHIN));
    assertIsABody(held);
  }

  @Test
  void handThatHoldsALeg_takesItAlong() {
    Pose held = StartPose.of("knees-to-chest", "ease").pose();
    Vec3 before = place(held, Handle.NEAR_HAND);

    Pose drawn = onBack.drag(held, Handle.NEAR_HAND, before.plus(new Vec3(-0.03, -0.01, 0)));

    assertThat(place(drawn, Handle.NEAR_HAND).x()).isLessThan(before.x() - 0.01);
    assertThat(place(drawn, Handle.NEAR_KNEE).x()).isLessThan(place(held, Handle.NEAR_KNEE).x());
  }

  @ParameterizedTest
  @MethodSource("everyPose")
  void everyPinThatIsOffered_isABody(StartPose start) {
    for (Handle handle : Handle.values()) {
      for (Pin pin : start.posing().pins(start.pose(), handle)) {
        Pose pinned = start.posing().pin(start.pose(), handle, pin).orElseThrow();

        assertIsABody(pinned);
        assertThat(Posing.pinOf(pinned, handle)).as("%s %s", start, handle).contains(pin);
      }
    }
  }

  @Test
  void handOutOfReach_isNotPinned() {
    Pose kneeling = KNEELING.pose();

    assertThat(KNEELING.posing().pin(kneeling, Handle.NEAR_HAND, new Pin.Own(Anchor.Part.FAR_SHIN)))
        .isEmpty();
  }

  @Test
  void strap_isTakenByTheHandAndLaidDown() {
    Pose start = StartPose.of("hamstring", "ready").pose();

    Pose strapped = onBack.pin(start, Handle.NEAR_HAND, new Pin.Strap(Limb.NEAR_LEG)).orElseThrow();

    assertThat(strapped.strap()).contains(Limb.NEAR_LEG);
    assertThat(Posing.pinOf(strapped, Handle.NEAR_HAND)).contains(new Pin.Strap(Limb.NEAR_LEG));
    assertThat(onBack.unpin(strapped, Handle.NEAR_HAND).orElseThrow().strap()).isEmpty();
  }

  @Test
  void limit_tellsAngleAndRange() {
    Map<Joint, Double> angles = new EnumMap<>(KNEELING.pose().angles());
    angles.put(Joint.NECK, 45.0);
    Pose pose =
        new Pose(KNEELING.pose().view(), angles, KNEELING.pose().contacts(), Optional.empty());

    JointLimit limit = Posing.limit(Skeleton.solve(pose), Joint.NECK);

    assertThat(limit.angle()).isCloseTo(45, within(1e-6));
    assertThat(limit.min()).isEqualTo(-45);
    assertThat(limit.max()).isEqualTo(45);
    assertThat(limit.atMax()).isTrue();
    assertThat(limit.atMin()).isFalse();
  }

  @Test
  void rounded_hasTenthsOfDegreesAndLeavesTheRest() {
    Pose start = KNEELING.pose();
    Pose dragged =
        KNEELING
            .posing()
            .drag(start, Handle.PELVIS, place(start, Handle.PELVIS).plus(new Vec3(-0.03, 0, 0)));

    Pose rounded = KNEELING.posing().rounded(dragged, start);

    assertThat(rounded).isNotEqualTo(dragged);
    assertThat(rounded.angles().values())
        .allSatisfy(angle -> assertThat(angle * 10).isEqualTo(Math.rint(angle * 10)));
    assertThat(KNEELING.posing().rounded(start, start)).isEqualTo(start);
  }

  private static void assertIsABody(Pose pose) {
    SolvedPose solved = Skeleton.solve(pose);
    assertThat(solved.beyondLimits()).isEmpty();
    assertThat(Skeleton.misses(pose, solved).values())
        .allSatisfy(miss -> assertThat(miss).isLessThan(0.01));
  }

  private static Vec3 place(Pose pose, Handle handle) {
    return handle.place(Skeleton.solve(pose));
  }
}
