package app.limber.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The hands that hold a strap could hold it: free of anything else, pointing along it, with the
/// strap taut and clear of the body.
class StrapTest {
  /// A hand that points further from the strap than this, in degrees, does not pull at it.
  private static final double ALONG = 65;

  static Stream<Shown> strapped() {
    return Shown.all().filter(shown -> shown.figure().ready(shown.side()).strap().isPresent());
  }

  @ParameterizedTest
  @MethodSource("strapped")
  void strap_isInFreeHandsThatPointAlongIt(Shown shown) {
    for (StretchAnimation.KeyPose pose : shown.figure().keyPoses(shown.side())) {
      SolvedPose solved = pose.frame().solvedPose();
      Leg leg = strapped(pose);
      for (Arm arm : hands(pose)) {
        Vec3 strap = loop(leg).minus(palm(arm));
        Vec3 hand = arm.fingertips().minus(arm.wrist());
        assertThat(degrees(strap, hand)).as("%s, %s", shown, pose.cue()).isLessThan(ALONG);
        assertThat(palm(arm).distance(solved.nearLeg().knee())).isGreaterThan(0.1);
        assertThat(palm(arm).distance(solved.farLeg().knee())).isGreaterThan(0.1);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("strapped")
  void strap_isOnTheLegThatIsStretched_andReachesIt(Shown shown) {
    for (StretchAnimation.KeyPose pose : shown.figure().keyPoses(shown.side())) {
      FigureFrame frame = pose.frame();
      assertThat(frame.strap().orElseThrow().isNear()).isEqualTo(frame.scene().nearLeg());
      for (Arm arm : hands(pose)) {
        assertThat(palm(arm).distance(loop(strapped(pose)))).isBetween(0.15, 0.5);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("strapped")
  void handOnAStrap_isBesideTheBodyAndNotInTheMattress(Shown shown) {
    for (int phase = 0; phase < shown.phases().size(); phase++) {
      shown.everyFrame(
          2,
          phase,
          frame -> {
            StretchAnimation.KeyPose pose = new StretchAnimation.KeyPose(Optional.empty(), frame);
            for (Arm arm : hands(pose)) {
              assertThat(Math.abs(palm(arm).z())).as("beside the legs").isGreaterThan(0.12);
              // At the edge of the bed, the hand is just past the mattress.
              assertThat(palm(arm).y() > 0.03 || palm(arm).x() > 0.27).isTrue();
            }
          });
    }
  }

  @ParameterizedTest
  @MethodSource("strapped")
  void bothHandsOnAStrap_areLevel(Shown shown) {
    for (StretchAnimation.KeyPose pose : shown.figure().keyPoses(shown.side())) {
      List<Arm> hands = hands(pose);
      assertThat(palm(hands.getLast()).y()).isCloseTo(palm(hands.getFirst()).y(), within(0.02));
    }
  }

  /// Both hands hold the strap of a raised leg; that of a hanging one is in the hand on its side,
  /// since the other hand holds the knee.
  private static List<Arm> hands(StretchAnimation.KeyPose pose) {
    SolvedPose solved = pose.frame().solvedPose();
    return isRaised(strapped(pose))
        ? List.of(solved.nearArm(), solved.farArm())
        : List.of(solved.arm(pose.frame().scene().nearLeg()));
  }

  private static Leg strapped(StretchAnimation.KeyPose pose) {
    return pose.frame().solvedPose().leg(pose.frame().strap().orElseThrow().isNear());
  }

  private static boolean isRaised(Leg leg) {
    return leg.ankle().y() > leg.hip().y();
  }

  private static Vec3 palm(Arm arm) {
    return arm.wrist().towards(arm.fingertips(), 0.5);
  }

  /// Where the strap lies: round the middle of a raised foot, or the ankle of a hanging leg.
  private static Vec3 loop(Leg leg) {
    return isRaised(leg)
        ? leg.heel().towards(leg.toes(), 0.58)
        : leg.knee().towards(leg.ankle(), 0.9);
  }

  private static double degrees(Vec3 one, Vec3 other) {
    return Math.toDegrees(Math.acos(one.unit().dot(other.unit())));
  }
}
