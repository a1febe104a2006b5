package app.limber.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.limber.journal.Side;
import app.limber.routine.Phase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The figure shows each stretch as it is done: what rests on the bed, what bends, and where the
/// hands, the arrow and the glow are.
class StretchPostureTest {
  /// Skin that is nearer to the bed than this share of body height lies on it.
  private static final double LIES = 0.012;

  /// An elbow that is bent less, in degrees, is straight.
  private static final double STRAIGHT = 15;

  static Stream<Shown> everyStretch() {
    return Stream.concat(Shown.all(), Shown.everyMade());
  }

  @ParameterizedTest
  @MethodSource("everyStretch")
  void glow_isThereOnlyAtTheEndOfAMovementThatIsFelt(Shown shown) {
    StretchPoses poses = Shown.WITH_MADE.poses().stretch(shown.stretch().id()).orElseThrow();
    assertThat(shown.figure().ready(shown.side()).glow()).isEmpty();
    for (int i = 0; i < shown.phases().size(); i++) {
      Phase phase = shown.phases().get(i);
      boolean felt = poses.felt(shown.pose(phase).orElseThrow());
      assertThat(glow(end(shown, i))).as("%s, end of phase %d", shown, i).isEqualTo(felt ? 1 : 0);
    }
    boolean moves = shown.phases().getFirst() instanceof Phase.Move;
    double half = moves ? 0.5 : 0.5 * AnimationStep.SETTLED;
    assertThat(glow(shown.figure().at(shown.side(), 1, 0, half, Duration.ZERO))).isZero();
  }

  private static double glow(FigureFrame frame) {
    return frame.glow().map(FigureFrame.Glow::strength).orElse(0.0);
  }

  @ParameterizedTest
  @MethodSource("everyStretch")
  void arrow_isBesideAPartThatMovesItsWay(Shown shown) {
    for (int i = 0; i < shown.phases().size(); i++) {
      boolean moves = shown.phases().get(i) instanceof Phase.Move;
      FigureFrame frame = shown.figure().at(shown.side(), 2, i, moves ? 0.6 : 0.2, Duration.ZERO);
      assertThat(frame.arrow().isPresent() || !moves).as("%s, phase %d", shown, i).isTrue();
      if (frame.arrow().orElse(null) instanceof Arrow.Along along) {
        Vec3 pointing = along.way().getLast().minus(along.way().getFirst()).unit();
        SolvedPose end = end(shown, 2, i).solvedPose();
        Vec3 middle = along.way().get(along.way().size() / 2);
        assertThat(parts(frame.solvedPose(), end))
            .as("%s, phase %d", shown, i)
            .anySatisfy(
                way -> {
                  assertThat(way.to().minus(way.from()).unit().dot(pointing)).isGreaterThan(0.7);
                  assertThat(way.to().distance(middle)).isLessThan(0.3);
                });
      }
    }
  }

  private record Way(Vec3 from, Vec3 to) {}

  private static List<Way> parts(SolvedPose from, SolvedPose to) {
    return List.of(
        new Way(from.nearLeg().knee(), to.nearLeg().knee()),
        new Way(from.farLeg().knee(), to.farLeg().knee()),
        new Way(from.nearLeg().heel(), to.nearLeg().heel()),
        new Way(from.farLeg().heel(), to.farLeg().heel()),
        new Way(from.torso().hips(), to.torso().hips()),
        new Way(from.torso().spine().get(Torso.WAIST), to.torso().spine().get(Torso.WAIST)),
        new Way(from.torso().spine().getLast(), to.torso().spine().getLast()));
  }

  @Test
  void pelvicTilt_pressesTheBackFlatAndThenArchesItALittle() {
    Shown shown = Shown.of("pelvic-tilt");
    SolvedPose back = end(shown, 0).solvedPose();
    SolvedPose forward = end(shown, 1).solvedPose();

    assertThat(back.lowBack().y()).isLessThan(LIES);
    assertThat(forward.lowBack().y()).isBetween(0.025, 0.06);
    for (SolvedPose pose : List.of(back, forward)) {
      assertThat(pose.torso().hips().y() - BodyProportions.SEAT_DEPTH).isLessThan(LIES);
      assertThat(pose.torso().upperBack().y() - BodyProportions.BACK_DEPTH).isLessThan(LIES);
      armsLieAtTheSides(pose);
    }
    assertThat(back.torso().roll() - forward.torso().roll()).isGreaterThan(20);
  }

  @Test
  void pelvicTilt_turnsItsArrowWithThePelvis() {
    Shown shown = Shown.of("pelvic-tilt");

    assertThat(((Arrow.Turn) arrow(shown, 0)).degrees()).isPositive();
    assertThat(((Arrow.Turn) arrow(shown, 1)).degrees()).isNegative();
  }

  @Test
  void trunkRotation_laysBothKneesToTheNamedSideWithTheSolesOnTheirEdges() {
    Shown shown = Shown.of("trunk-rotation");
    for (int phase = 0; phase < 2; phase++) {
      SolvedPose pose = end(shown, phase).solvedPose();
      double left = phase == 0 ? -1 : 1; // the left side is the far one
      for (boolean near : new boolean[] {true, false}) {
        Leg leg = pose.leg(near);
        assertThat(left * (leg.knee().z() - leg.hip().z())).isGreaterThan(0.08);
        Vec3 sole = leg.heel().towards(leg.toes(), 0.27);
        assertThat(Math.abs(leg.ankle().z() - sole.z())).isGreaterThan(0.012);
        assertThat(leg.knee().distance(pose.leg(!near).knee())).isGreaterThan(0.1);
      }
      armsLieAtTheSides(pose);
      Arrow.Along arrow = (Arrow.Along) arrow(shown, phase);
      assertThat(left * (arrow.way().getLast().z() - arrow.way().getFirst().z()))
          .isGreaterThan(0.2);
    }
  }

  @Test
  void hamstringHold_raisesASoftKneeHeldBehindTheThigh() {
    Shown shown = Shown.of("hamstring");
    for (Side side : Side.values()) {
      FigureFrame frame = shown.figure().at(Optional.of(side), 1, 0, 1, Duration.ofSeconds(30));
      Leg leg = frame.solvedPose().leg(frame.scene().nearLeg());
      assertThat(raised(leg)).isCloseTo(65, within(5.0));
      assertThat(frame.solvedPose().angle(knee(frame))).isBetween(8.0, 20.0);
      Vec3 thigh = leg.knee().minus(leg.hip()).unit();
      Vec3 back = thigh.cross(Vec3.ACROSS);
      for (boolean near : new boolean[] {true, false}) {
        Vec3 tips = frame.solvedPose().arm(near).fingertips().minus(leg.hip());
        assertThat(tips.dot(back)).as("behind the thigh").isGreaterThan(0.04);
        assertThat(tips.dot(thigh)).isBetween(0.06, 0.2);
      }
      assertThat(
              frame
                  .solvedPose()
                  .nearArm()
                  .fingertips()
                  .distance(frame.solvedPose().farArm().fingertips()))
          .as("clasped")
          .isLessThan(0.06);
    }
  }

  @Test
  void hamstringPulse_hasItsStrapFromTheStartAndAPlainRange() {
    Shown shown = variant("hamstring", "pulse");
    assertThat(shown.figure().ready(shown.side()).strap()).isPresent();

    double in = raised(end(shown, 0).solvedPose().leg(end(shown, 0).scene().nearLeg()));
    double eased = raised(end(shown, 1).solvedPose().leg(end(shown, 1).scene().nearLeg()));
    assertThat(in - eased).isGreaterThanOrEqualTo(20);
    assertThat(in).isBetween(60.0, 72.0);
  }

  @Test
  void kneesToChest_bringsOneLegUpAfterTheOther() {
    for (String variant : List.of("hug", "turned-out")) {
      Shown shown = variant("knees-to-chest", variant);
      List<StretchAnimation.KeyPose> poses = shown.figure().keyPoses(shown.side());
      assertThat(feetOnBed(poses.get(0))).isEqualTo(2);
      assertThat(feetOnBed(poses.get(1))).isEqualTo(1);
      assertThat(feetOnBed(poses.get(2))).isZero();
    }
  }

  private static long feetOnBed(StretchAnimation.KeyPose pose) {
    return Stream.of(true, false)
        .map(near -> pose.frame().solvedPose().leg(near).ankle().y())
        .filter(y -> y < BodyProportions.ANKLE_HEIGHT + LIES)
        .count();
  }

  @Test
  void kneesToChest_curlsTheSacrumAndRoundsTheLowBack() {
    for (String variant : List.of("hug", "turned-out")) {
      Shown shown = variant("knees-to-chest", variant);
      SolvedPose hug = end(shown, 0).solvedPose();
      SolvedPose eased = end(shown, 1).solvedPose();
      assertThat(hug.torso().roll() - eased.torso().roll()).isGreaterThan(15);
      assertThat(hug.angle(Joint.LUMBAR) - eased.angle(Joint.LUMBAR)).isGreaterThan(20);
      assertThat(hug.torso().hips().y()).isGreaterThan(eased.torso().hips().y() + 0.015);
    }
  }

  @Test
  void turnedOut_isSlightlyOutwardAndSeenFromAbove() {
    Shown shown = variant("knees-to-chest", "turned-out");
    SolvedPose hug = end(shown, 0).solvedPose();

    assertThat(end(shown, 0).scene().view()).isEqualTo(View.ABOVE);
    assertThat(hug.angle(Joint.NEAR_HIP_OUT)).isBetween(8.0, 20.0);
    assertThat(hug.nearLeg().knee().z()).isLessThan(hug.nearArm().shoulder().z() + 0.06);
    assertThat(hug.nearLeg().knee().x())
        .as("not beside the ears")
        .isGreaterThan(hug.torso().head().x() + 0.15);
    for (int phase = 0; phase < 2; phase++) {
      SolvedPose pose = end(shown, phase).solvedPose();
      assertThat(middle(pose.nearLeg()).z() - middle(pose.farLeg()).z())
          .as("feet side by side, not crossed")
          .isGreaterThan(0.05);
    }
  }

  private static Vec3 middle(Leg leg) {
    return leg.heel().towards(leg.toes(), 0.5);
  }

  @Test
  void thomas_hangsTheThighBelowTheMattressWithTheBottomOnIt() {
    for (String variant : List.of("hold", "strap")) {
      Shown shown = variant("thomas", variant);
      FigureFrame frame = end(shown, 0);
      Leg hanging = frame.solvedPose().leg(frame.scene().nearLeg());
      assertThat(hanging.knee().y()).isNegative();
      assertThat(hanging.knee().y()).isLessThan(hanging.hip().y() - 0.07);
      assertThat(frame.solvedPose().torso().hips().y() - BodyProportions.SEAT_DEPTH)
          .isLessThan(LIES);
      assertThat(
              frame
                  .solvedPose()
                  .angle(frame.scene().nearLeg() ? Joint.NEAR_ANKLE : Joint.FAR_ANKLE))
          .as("a relaxed foot")
          .isLessThan(-20);
      assertThat(hanging.toes().y()).as("above the floor").isGreaterThan(-0.345);
    }
  }

  @Test
  void thomas_isEnteredSittingAndHoldingOneKnee() {
    for (String variant : List.of("hold", "strap")) {
      Shown shown = variant("thomas", variant);
      List<StretchAnimation.KeyPose> poses = shown.figure().keyPoses(shown.side());
      SolvedPose sitting = poses.getFirst().frame().solvedPose();
      assertThat(sitting.torso().head().y()).isGreaterThan(0.4);
      assertThat(sitting.torso().hips().y()).isCloseTo(BodyProportions.SEAT_DEPTH, within(0.001));
      double back = poses.get(1).frame().solvedPose().torso().head().x();
      assertThat(back).isBetween(-0.2, sitting.torso().head().x() - 0.1);
      assertThat(poses)
          .allSatisfy(
              pose ->
                  assertThat(pose.frame().strap().isPresent()).isEqualTo(variant.equals("strap")));
    }
  }

  @Test
  void kneeling_keepsTheArmsStraightAllTheWay() {
    for (String id : List.of("cat-camel", "prayer")) {
      Shown shown = Shown.of(id);
      for (int phase = 0; phase < shown.phases().size(); phase++) {
        shown.everyFrame(
            2,
            phase,
            frame -> {
              assertThat(frame.solvedPose().angle(Joint.NEAR_ELBOW)).isLessThan(STRAIGHT);
              assertThat(frame.solvedPose().angle(Joint.FAR_ELBOW)).isLessThan(STRAIGHT);
            });
      }
    }
  }

  @Test
  void catCamel_startsNeutralBetweenARoundBackAndAShallowHollow() {
    Shown shown = Shown.of("cat-camel");
    double neutral = shown.figure().ready(shown.side()).solvedPose().angle(Joint.LUMBAR);
    SolvedPose round = end(shown, 0).solvedPose();
    SolvedPose sunk = end(shown, 1).solvedPose();

    assertThat(round.angle(Joint.LUMBAR)).isGreaterThan(neutral + 30).isGreaterThan(25);
    assertThat(round.angle(Joint.THORACIC)).isGreaterThan(40);
    assertThat(sunk.angle(Joint.LUMBAR)).as("shallow").isBetween(-28.0, neutral - 15);
    List<Vec3> spine = round.torso().spine();
    double top = spine.get(Torso.WAIST).y();
    assertThat(top).isGreaterThan(spine.getFirst().y() + 0.02);
    assertThat(top).isGreaterThan(spine.getLast().y());
  }

  @Test
  void prayer_roundsFirstAndThenRocksTheHipsToTheHeels() {
    Shown shown = Shown.of("prayer");
    SolvedPose start = shown.figure().ready(shown.side()).solvedPose();
    SolvedPose rounded =
        shown.figure().at(shown.side(), 2, 0, 0.5, Duration.ofMillis(1500)).solvedPose();
    SolvedPose back = end(shown, 0).solvedPose();

    assertThat(rounded.angle(Joint.LUMBAR)).isGreaterThan(25);
    assertThat(rounded.torso().hips().x()).isCloseTo(start.torso().hips().x(), within(0.03));
    assertThat(back.torso().hips().x() - back.nearLeg().ankle().x()).isLessThan(0.06);
    assertThat(back.torso().head().y()).isLessThan(back.nearArm().shoulder().y());
    assertThat(back.torso().head().x())
        .isBetween(back.nearArm().shoulder().x(), back.nearArm().wrist().x());
  }

  private static void armsLieAtTheSides(SolvedPose pose) {
    for (boolean near : new boolean[] {true, false}) {
      Arm arm = pose.arm(near);
      assertThat(arm.wrist().y()).isLessThan(0.03);
      assertThat(arm.elbow().y()).isLessThan(0.08);
      assertThat(arm.wrist().x()).isGreaterThan(arm.shoulder().x() + 0.2);
      assertThat(Math.abs(arm.wrist().z())).isBetween(0.12, 0.32);
    }
  }

  /// How far the line from hip to ankle stands above the bed, in degrees.
  private static double raised(Leg leg) {
    Vec3 line = leg.ankle().minus(leg.hip());
    return Math.toDegrees(Math.atan2(line.y(), line.x()));
  }

  private static Joint knee(FigureFrame frame) {
    return frame.scene().nearLeg() ? Joint.NEAR_KNEE : Joint.FAR_KNEE;
  }

  private static Arrow arrow(Shown shown, int phase) {
    return shown.figure().at(shown.side(), 2, phase, 0.5, Duration.ZERO).arrow().orElseThrow();
  }

  private static FigureFrame end(Shown shown, int phase) {
    return end(shown, 1, phase);
  }

  private static FigureFrame end(Shown shown, int rep, int phase) {
    return shown.figure().at(shown.side(), rep, phase, 1, Shown.time(shown.phases().get(phase)));
  }

  private static Shown variant(String id, String variant) {
    return Shown.all()
        .filter(shown -> shown.stretch().id().equals(id) && shown.variant().id().equals(variant))
        .findFirst()
        .orElseThrow();
  }
}
