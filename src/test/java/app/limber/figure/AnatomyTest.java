package app.limber.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The figure is a body: sampled sixty times a second over every stretch, variant and side.
class AnatomyTest {
  private static final double PLANTED = 0.01;

  static Stream<Shown> everyStretch() {
    return Stream.concat(Shown.all(), Shown.everyMade());
  }

  @ParameterizedTest
  @MethodSource("everyStretch")
  void joints_stayWithinTheirLimits(Shown shown) {
    eachFrame(
        shown,
        frame ->
            assertThat(frame.solvedPose().beyondLimits())
                .as("%s: %s", shown, frame.solvedPose().angles())
                .isEmpty());
  }

  @ParameterizedTest
  @MethodSource("everyStretch")
  void bones_keepTheirLength(Shown shown) {
    eachFrame(
        shown,
        frame -> {
          SolvedPose solvedPose = frame.solvedPose();
          for (boolean near : new boolean[] {true, false}) {
            Leg leg = solvedPose.leg(near);
            bone(leg.hip(), leg.knee(), BodyProportions.THIGH);
            bone(leg.knee(), leg.ankle(), BodyProportions.SHIN);
            bone(leg.heel(), leg.toes(), BodyProportions.HEEL + BodyProportions.FOREFOOT);
            Arm arm = solvedPose.arm(near);
            bone(arm.shoulder(), arm.elbow(), BodyProportions.UPPER_ARM);
            bone(arm.elbow(), arm.wrist(), BodyProportions.FOREARM);
            bone(arm.wrist(), arm.fingertips(), BodyProportions.HAND);
          }
          Torso torso = solvedPose.torso();
          bone(torso.hips(), torso.spine().getFirst(), BodyProportions.PELVIS);
          for (int i = 0; i < Torso.TOP; i++) {
            double length = i < Torso.WAIST ? BodyProportions.LUMBAR : BodyProportions.THORACIC;
            bone(torso.spine().get(i), torso.spine().get(i + 1), length);
          }
          bone(torso.spine().getLast(), torso.neck(), BodyProportions.NECK);
          bone(torso.neck(), torso.head(), BodyProportions.HEAD);
        });
  }

  private static void bone(Vec3 from, Vec3 to, double length) {
    assertThat(from.distance(to)).isCloseTo(length, within(length * 0.001));
  }

  @ParameterizedTest
  @MethodSource("everyStretch")
  void partsThatRestThroughout_stayWhereTheyAre(Shown shown) {
    Map<Contact, Anchor> kept = keptThroughout(shown);
    SolvedPose first =
        shown.figure().at(shown.side(), 2, 0, 0, java.time.Duration.ZERO).solvedPose();
    eachRep(
        shown,
        2,
        frame ->
            kept.forEach(
                (contact, anchor) -> {
                  if (anchor instanceof Anchor.Bed) {
                    assertThat(point(contact, frame.solvedPose()).distance(point(contact, first)))
                        .as("%s: %s", shown, contact)
                        .isLessThan(PLANTED);
                  }
                }));
  }

  @ParameterizedTest
  @MethodSource("everyStretch")
  void handsThatHoldALimb_stayOnIt(Shown shown) {
    Map<Contact, Anchor> kept = keptThroughout(shown);
    eachRep(
        shown,
        2,
        frame -> {
          SolvedPose solvedPose = frame.solvedPose();
          kept.forEach(
              (contact, anchor) -> {
                if (anchor instanceof Anchor.Own own) {
                  boolean near = contact == Contact.NEAR_HAND;
                  Grip grip =
                      Grip.on(
                          own, near, solvedPose.torso(), solvedPose.nearLeg(), solvedPose.farLeg());
                  assertThat(solvedPose.arm(near).wrist().distance(grip.wrist()))
                      .as("%s: %s", shown, contact)
                      .isLessThan(PLANTED);
                }
              });
        });
  }

  static Stream<Shown> everyShipped() {
    return Shown.all();
  }

  @ParameterizedTest
  @MethodSource("everyShipped")
  void nothing_foldsThroughTheMattress(Shown shown) {
    boolean atEdge = shown.stretch().position() == app.limber.routine.Position.BED_EDGE;
    eachFrame(
        shown,
        frame -> {
          SolvedPose solvedPose = frame.solvedPose();
          assertThat(solvedPose.torso().hips().y()).isGreaterThan(0.05);
          assertThat(solvedPose.torso().spine())
              .allSatisfy(joint -> assertThat(joint.y()).isGreaterThan(0.03));
          assertThat(solvedPose.torso().head().y()).isGreaterThan(0.06);
          for (boolean near : new boolean[] {true, false}) {
            assertThat(solvedPose.arm(near).elbow().y()).as("elbow").isGreaterThan(0.01);
            assertThat(solvedPose.arm(near).wrist().y()).as("wrist").isGreaterThan(0.01);
            Leg leg = solvedPose.leg(near);
            if (!atEdge || leg.ankle().x() < 0.3) {
              assertThat(leg.knee().y()).as("knee").isGreaterThan(0.03);
              assertThat(leg.ankle().y()).as("ankle").isGreaterThan(0.02);
            }
          }
        });
  }

  private interface Look extends java.util.function.Consumer<FigureFrame> {}

  private static void eachFrame(Shown shown, Look look) {
    look.accept(shown.figure().ready(shown.side()));
    eachRep(shown, 1, look);
    eachRep(shown, 2, look);
  }

  private static void eachRep(Shown shown, int rep, Look look) {
    for (int phase = 0; phase < shown.phases().size(); phase++) {
      shown.everyFrame(rep, phase, look);
    }
  }

  /// What rests on the same thing in every pose of the movement.
  private static Map<Contact, Anchor> keptThroughout(Shown shown) {
    boolean nearLeg = shown.figure().ready(shown.side()).scene().nearLeg();
    List<Pose> poses =
        shown.phases().stream()
            .map(shown::pose)
            .flatMap(Optional::stream)
            .map(pose -> nearLeg ? pose : pose.swapped())
            .toList();
    Map<Contact, Anchor> kept = new java.util.EnumMap<>(poses.getFirst().contacts());
    poses.forEach(pose -> kept.entrySet().retainAll(pose.contacts().entrySet()));
    assertThat(kept).isNotEmpty();
    return kept;
  }

  /// The place of a contact; for a seat, a back or a head only how high it is and how far along.
  private static Vec3 point(Contact contact, SolvedPose solvedPose) {
    return switch (contact) {
      case BACK -> solvedPose.torso().spine().get(Torso.UPPER_BACK);
      case SEAT -> solvedPose.torso().hips();
      case HEAD -> new Vec3(0, solvedPose.torso().head().y(), 0);
      case NEAR_FOOT -> solvedPose.nearLeg().ankle();
      case FAR_FOOT -> solvedPose.farLeg().ankle();
      case NEAR_KNEE -> solvedPose.nearLeg().knee();
      case FAR_KNEE -> solvedPose.farLeg().knee();
      case NEAR_HAND -> solvedPose.nearArm().wrist();
      case FAR_HAND -> solvedPose.farArm().wrist();
      case FRONT, SIDE -> solvedPose.torso().hips();
      case CHEST -> solvedPose.torso().upperBack();
      case NEAR_HEEL -> solvedPose.nearLeg().heel();
      case FAR_HEEL -> solvedPose.farLeg().heel();
      case NEAR_ELBOW -> solvedPose.nearArm().elbow();
      case FAR_ELBOW -> solvedPose.farArm().elbow();
    };
  }
}
