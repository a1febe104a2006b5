package app.limber.figure.posing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.limber.figure.Anchor;
import app.limber.figure.Joint;
import app.limber.figure.Pose;
import app.limber.figure.Skeleton;
import app.limber.figure.SolvedPose;
import app.limber.figure.Vec3;
import app.limber.figure.base.BasePoses;
import app.limber.routine.Position;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Posing someone who stands or lies on their side.
class NewPositionPosingTest {
  private final Posing standing = new Posing(Position.STANDING);
  private final Posing onSide = new Posing(Position.ON_SIDE);

  private Pose handsOnHips() {
    Pose base = BasePoses.of(Position.STANDING);
    Pose one =
        standing.pin(base, Handle.NEAR_HAND, new Pin.Own(Anchor.Part.NEAR_HIP)).orElseThrow();
    return standing.pin(one, Handle.FAR_HAND, new Pin.Own(Anchor.Part.FAR_HIP)).orElseThrow();
  }

  @Test
  void handsOnTheHips_haveTheirElbowsBehindAndBesideTheBody() {
    SolvedPose solved = Skeleton.solve(handsOnHips());

    for (boolean near : new boolean[] {true, false}) {
      var arm = solved.arm(near);
      assertThat(arm.wrist().distance(solved.leg(near).hip())).isLessThan(0.1);
      assertThat(arm.elbow().x()).isLessThan(arm.shoulder().x() - 0.08);
      assertThat(Math.abs(arm.elbow().z())).isGreaterThan(Math.abs(arm.shoulder().z()) + 0.06);
      assertThat(arm.fingertips().y()).as("fingers down").isLessThan(arm.wrist().y() - 0.05);
    }
  }

  @Test
  void handsOnTheHips_doNotStopTheBackFromBending() {
    Pose bent = handsOnHips();
    for (int i = 0; i < 5; i++) {
      bent = standing.nudge(bent, Joint.LUMBAR, -5);
    }

    assertThat(Posing.limit(Skeleton.solve(bent), Joint.LUMBAR).angle())
        .isCloseTo(-35, within(0.1));
  }

  /// A drag of 2 % of body height in any direction of the picture, in the steps of a mouse.
  @ParameterizedTest
  @CsvSource({"STANDING", "SITTING"})
  void chestOfSomeoneUpright_bendsNoJointMoreThanTheTurnNeeds(Position position) {
    Posing posing = new Posing(position);
    Pose start = BasePoses.of(position);
    SolvedPose before = Skeleton.solve(start);
    Vec3 here = Handle.CHEST.place(before);
    for (int degrees = 0; degrees < 360; degrees += 45) {
      Pose dragged = start;
      for (int step = 1; step <= 8; step++) {
        Vec3 way =
            new Vec3(Math.cos(Math.toRadians(degrees)), Math.sin(Math.toRadians(degrees)), 0);
        dragged = posing.drag(dragged, Handle.CHEST, here.plus(way.times(0.02 * step / 8)));
      }
      SolvedPose after = Skeleton.solve(dragged);
      for (Joint joint : List.of(Joint.PELVIS, Joint.LUMBAR, Joint.THORACIC, Joint.NEAR_HIP)) {
        assertThat(after.angle(joint))
            .as("%s towards %d°", joint, degrees)
            .isCloseTo(before.angle(joint), within(10.0));
      }
    }
  }

  @Test
  void chestOfSomeoneStanding_pulledDown_bendsForward() {
    Pose start = BasePoses.of(Position.STANDING);
    Vec3 here = Handle.CHEST.place(Skeleton.solve(start));
    Pose bent = start;
    for (int step = 1; step <= 20; step++) {
      bent = standing.drag(bent, Handle.CHEST, here.plus(new Vec3(0, -0.01 * step, 0)));
    }

    SolvedPose after = Skeleton.solve(bent);
    assertThat(Handle.CHEST.place(after).y()).isLessThan(here.y() - 0.05);
    assertThat(after.angle(Joint.NEAR_HIP)).as("bent forward").isGreaterThan(30);
  }

  @Test
  void kneeOfSomeoneOnTheirSide_opensAboutItsFoot() {
    Pose closed = BasePoses.of(Position.ON_SIDE);
    Pose open = closed;
    for (int i = 0; i < 10; i++) {
      open = onSide.push(open, Handle.NEAR_KNEE, 0.01);
    }
    SolvedPose before = Skeleton.solve(closed);
    SolvedPose after = Skeleton.solve(open);

    assertThat(after.nearLeg().knee().z()).isGreaterThan(before.nearLeg().knee().z() + 0.09);
    assertThat(after.nearLeg().ankle().distance(before.nearLeg().ankle())).isLessThan(0.04);
    assertThat(after.angle(Joint.NEAR_HIP_TURN)).as("turned out").isGreaterThan(20);
  }
}
