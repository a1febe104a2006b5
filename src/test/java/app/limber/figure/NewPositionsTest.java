package app.limber.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.limber.figure.base.BasePoses;
import app.limber.journal.Side;
import app.limber.routine.Position;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// On the side, on the front, sitting and standing: what carries the body, what touches the ground,
/// and what the hands and heels hold.
class NewPositionsTest {
  private static final double TOUCHES = 0.004;
  private static final double FLOOR = -BodyProportions.BED_HEIGHT;

  static Stream<Pose> basePoses() {
    return Stream.concat(
        Stream.of(Position.values()).map(BasePoses::of), Stream.of(BasePoses.sittingOnChair()));
  }

  @ParameterizedTest
  @MethodSource("basePoses")
  void basePose_isWithinALimbersReachAndLimits(Pose pose) {
    SolvedPose solved = Skeleton.solve(pose);

    assertThat(solved.beyondLimits()).isEmpty();
    assertThat(Skeleton.misses(pose, solved).values())
        .allSatisfy(miss -> assertThat(miss).isLessThan(0.01));
  }

  @ParameterizedTest
  @EnumSource
  void basePose_isCarriedAsItsPositionSays(Position position) {
    Pose pose = BasePoses.of(position);

    assertThat(pose.stance())
        .isEqualTo(position == Position.BED_EDGE ? Position.ON_BACK : position);
    assertThat(pose.shownIn(position)).isEqualTo(position);
  }

  @ParameterizedTest
  @MethodSource("basePoses")
  void basePose_isTheSameOnBothSides(Pose pose) {
    assertThat(pose.swapped().swapped()).isEqualTo(pose);
    assertThat(Skeleton.solve(pose.swapped()).beyondLimits()).isEmpty();
  }

  @Test
  void onFront_liesWithPelvisAndChestOnTheBedAndTheNoseAboveIt() {
    SolvedPose pose = Skeleton.solve(BasePoses.of(Position.ON_FRONT));

    assertThat(pose.torso().hips().y()).isCloseTo(BodyProportions.PELVIS_FRONT, within(TOUCHES));
    assertThat(pose.torso().upperBack().y())
        .isCloseTo(BodyProportions.CHEST_DEPTH, within(TOUCHES));
    Vec3 nose = pose.torso().head().plus(pose.torso().headFront().times(0.058));
    assertThat(nose.y()).isBetween(0.005, 0.05);
    for (boolean near : new boolean[] {true, false}) {
      assertThat(pose.leg(near).knee().y()).isBetween(0.03, 0.06);
      assertThat(pose.leg(near).ankle().y()).isBetween(0.02, 0.08);
      assertThat(pose.arm(near).elbow().y()).isBetween(0.01, 0.06);
      assertThat(pose.arm(near).fingertips().distance(pose.torso().head())).isLessThan(0.12);
    }
  }

  @Test
  void onFrontPropped_restsOnElbowsAndForearmsWithTheChestOffTheBed() {
    Pose base = BasePoses.of(Position.ON_FRONT);
    Map<Joint, Double> angles = new EnumMap<>(base.angles());
    angles.putAll(
        Map.of(Joint.PELVIS, -178.0, Joint.LUMBAR, -40.0, Joint.THORACIC, 0.0, Joint.NECK, 0.0));
    Map<Contact, Anchor> contacts =
        Map.of(
            Contact.FRONT, new Anchor.Bed(0, 0),
            Contact.NEAR_ELBOW, new Anchor.Bed(0.30, 0.11),
            Contact.FAR_ELBOW, new Anchor.Bed(0.30, 0.11));
    Pose propped = new Pose(View.SIDE, angles, contacts, Optional.empty());
    SolvedPose solved = Skeleton.solve(propped);

    assertThat(solved.beyondLimits()).isEmpty();
    assertThat(Skeleton.misses(propped, solved).values())
        .allSatisfy(miss -> assertThat(miss).isLessThan(0.01));
    assertThat(solved.torso().upperBack().y()).isGreaterThan(BodyProportions.CHEST_DEPTH + 0.03);
    assertThat(solved.nearArm().wrist().y()).isCloseTo(0.03, within(0.01));
  }

  @Test
  void onSide_hasItsUpperLimbsOnTheLowerOnesAndItsHandOnTheBed() {
    SolvedPose pose = Skeleton.solve(BasePoses.of(Position.ON_SIDE));

    assertThat(pose.nearLeg().knee().z() - pose.farLeg().knee().z()).isBetween(0.08, 0.12);
    assertThat(pose.nearArm().wrist().z())
        .isCloseTo(BodyProportions.WRIST_HEIGHT - BodyProportions.SIDE_DEPTH, within(TOUCHES));
    assertThat(pose.nearLeg().knee().y()).as("in front").isGreaterThan(0.1);
  }

  @Test
  void onSide_isSeenFromAboveOnly() {
    Pose pose = BasePoses.of(Position.ON_SIDE);

    assertThatThrownBy(() -> new Pose(View.SIDE, pose.angles(), pose.contacts(), Optional.empty()))
        .hasMessageContaining("from above");
  }

  @Test
  void sitting_hasItsSeatOnTheBedAndItsFeetOnTheFloorBelowTheKnees() {
    for (Pose base : List.of(BasePoses.of(Position.SITTING), BasePoses.sittingOnChair())) {
      SolvedPose pose = Skeleton.solve(base);
      assertThat(pose.torso().hips().y()).isCloseTo(BodyProportions.SEAT_DEPTH, within(TOUCHES));
      assertThat(pose.nearLeg().heel().y()).isCloseTo(FLOOR, within(TOUCHES));
      assertThat(pose.nearLeg().knee().y()).isBetween(0.0, pose.torso().hips().y());
      assertThat(pose.nearLeg().ankle().x()).isCloseTo(pose.nearLeg().knee().x(), within(0.05));
      assertThat(pose.torso().head().x()).isCloseTo(pose.torso().hips().x(), within(0.07));
    }
  }

  @Test
  void standing_hasBothFeetOnTheFloorAndTheHeadAboveThem() {
    SolvedPose pose = Skeleton.solve(BasePoses.of(Position.STANDING));

    for (boolean near : new boolean[] {true, false}) {
      Leg leg = pose.leg(near);
      assertThat(leg.heel().y()).isCloseTo(FLOOR, within(TOUCHES));
      assertThat(pose.torso().head().x()).isBetween(leg.heel().x(), leg.toes().x());
      assertThat(pose.arm(near).wrist().y())
          .as("arms hang")
          .isLessThan(pose.torso().hips().y() + 0.02);
    }
    double top = pose.torso().head().y() + 0.066;
    assertThat(top - FLOOR).as("about one body height").isBetween(0.93, 1.02);
  }

  @Test
  void footOnTheFloor_carriesOnlyWhatNothingElseCarries() {
    Map<Contact, Anchor> foot = Map.of(Contact.FAR_FOOT, new Anchor.Floor(0, 0));
    assertThat(Pose.carriers(foot)).isEqualTo(1);
    assertThat(Pose.carriers(Map.of(Contact.FAR_FOOT, new Anchor.Bed(0, 0)))).isZero();
    assertThat(
            Pose.carriers(
                Map.of(
                    Contact.SEAT, new Anchor.Bed(0, 0), Contact.FAR_FOOT, new Anchor.Floor(0, 0))))
        .isEqualTo(1);
    assertThat(
            Pose.carriers(
                Map.of(Contact.FRONT, new Anchor.Bed(0, 0), Contact.SIDE, new Anchor.Bed(0, 0))))
        .isEqualTo(2);
  }

  @Test
  void standingOnOneLeg_leavesTheOtherFree() {
    Pose base = BasePoses.of(Position.STANDING);
    Pose one =
        new Pose(
            View.SIDE,
            base.angles(),
            Map.of(Contact.FAR_FOOT, new Anchor.Floor(0.42, 0.06)),
            Optional.empty());

    assertThat(Skeleton.solve(one).farLeg().heel().y()).isCloseTo(FLOOR, within(TOUCHES));
    assertThat(PoseTransition.joins(base, one)).isTrue();
    assertThat(PoseTransition.joins(one, one.swapped())).as("no foot in common").isFalse();
  }

  @Test
  void sideLyingKneeRolls_liftTheUpperKneeWithTheHeelsTogether() {
    Shown shown = Shown.of("side-lying-knee-rolls");
    SolvedPose closed = shown.figure().ready(shown.side()).solvedPose();
    SolvedPose open = end(shown, 0);

    assertThat(open.nearLeg().knee().z() - closed.nearLeg().knee().z()).isGreaterThan(0.09);
    assertThat(open.nearLeg().knee().y()).as("back").isLessThan(closed.nearLeg().knee().y() - 0.03);
    for (SolvedPose pose : List.of(open, closed)) {
      assertThat(pose.nearLeg().heel().distance(pose.farLeg().heel())).isLessThan(0.13);
      assertThat(pose.farLeg().knee().z()).as("on the bed").isLessThan(-0.03);
    }
  }

  @Test
  void sideLying_turnsOverForTheOtherLeg() {
    Shown shown = Shown.of("side-lying-knee-rolls");
    FigureFrame left = shown.figure().ready(Optional.of(Side.LEFT));
    FigureFrame right = shown.figure().ready(Optional.of(Side.RIGHT));

    assertThat(left.scene().mirrored()).isNotEqualTo(right.scene().mirrored());
    assertThat(left.scene().nearLeg()).as("the upper leg").isTrue();
    assertThat(right.scene().nearLeg()).isTrue();
  }

  @Test
  void standingBackBend_keepsFeetKneesAndHandsAndLeansBackFromTheHips() {
    Shown shown = Shown.of("standing-back-bend");
    SolvedPose upright = shown.figure().ready(shown.side()).solvedPose();
    SolvedPose back = end(shown, 0);

    assertThat(back.torso().head().x()).isLessThan(upright.torso().head().x() - 0.15);
    assertThat(back.torso().hips().x()).isGreaterThan(upright.torso().hips().x() + 0.02);
    assertThat(back.angle(Joint.NEAR_KNEE)).isLessThan(8);
    for (SolvedPose pose : List.of(upright, back)) {
      assertThat(pose.nearLeg().heel().y()).isCloseTo(FLOOR, within(TOUCHES));
      assertThat(pose.nearArm().wrist().distance(pose.nearLeg().hip())).isLessThan(0.12);
      assertThat(pose.nearArm().elbow().x()).as("behind").isLessThan(pose.nearArm().shoulder().x());
    }
  }

  @Test
  void arrowOfSomeoneWhoLeansBack_followsTheShoulders() {
    Pose upright = BasePoses.of(Position.STANDING);
    Map<Joint, Double> angles = new EnumMap<>(upright.angles());
    angles.putAll(Map.of(Joint.PELVIS, -83.0, Joint.LUMBAR, -30.0, Joint.NEAR_HIP, -11.0));
    Pose back = new Pose(View.SIDE, angles, upright.contacts(), Optional.empty());
    PoseTransition leaning = new PoseTransition(upright, back);

    assertThat(ArrowFinder.of(leaning, Optional.empty(), true))
        .isEqualTo(ArrowFinder.of(leaning, Optional.of(Arrow.Part.SHOULDERS), true))
        .isPresent();
  }

  @Test
  void seatedHamstringReach_hasItsHeelOnTheFloorAllTheWayAndItsHandsDownTheShin() {
    Shown shown = Shown.of("seated-hamstring-reach");
    for (double share = 0; share <= 1; share += 0.02) {
      SolvedPose pose =
          shown.figure().at(Optional.of(Side.RIGHT), 1, 0, share, Duration.ZERO).solvedPose();
      assertThat(pose.nearLeg().heel().y())
          .isCloseTo(FLOOR + BodyProportions.HEEL_RADIUS, within(TOUCHES));
      assertThat(pose.nearLeg().toes().y()).isGreaterThan(pose.nearLeg().heel().y() + 0.05);
      assertThat(pose.farLeg().heel().y()).isCloseTo(FLOOR, within(TOUCHES));
    }
    SolvedPose reach = end(shown, 0);
    assertThat(reach.angle(Joint.NEAR_KNEE)).isLessThan(15);
    Vec3 shin = reach.nearLeg().knee().towards(reach.nearLeg().ankle(), 0.45);
    for (boolean near : new boolean[] {true, false}) {
      assertThat(reach.arm(near).wrist().distance(shin)).isLessThan(0.07);
    }
  }

  private static SolvedPose end(Shown shown, int phase) {
    return shown
        .figure()
        .at(Optional.of(Side.RIGHT), 1, phase, 1, Shown.time(shown.phases().get(phase)))
        .solvedPose();
  }
}
