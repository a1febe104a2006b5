package app.limber.figure;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Side;
import app.limber.routine.Phase;
import app.limber.routine.Stretch;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What the figure looks like at any instant of a stretch.
class StretchAnimationTest {
  static Stream<Shown> everyStretch() {
    return Shown.all();
  }

  @ParameterizedTest
  @MethodSource("everyStretch")
  void endOfPhase_isItsPoseAtThatVeryInstant(Shown shown) {
    for (int i = 0; i < shown.phases().size(); i++) {
      Phase phase = shown.phases().get(i);
      SolvedPose wanted = shown.solved(phase);
      for (int rep : new int[] {1, 2, 9}) {
        assertThat(shown.figure().at(shown.side(), rep, i, 1, Shown.time(phase)).solvedPose())
            .isEqualTo(wanted);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("everyStretch")
  void beginningOfPhase_isTheEndOfTheOneBefore(Shown shown) {
    SolvedPose before = shown.figure().ready(shown.side()).solvedPose();
    for (int rep = 1; rep <= 2; rep++) {
      for (int i = 0; i < shown.phases().size(); i++) {
        assertThat(shown.figure().at(shown.side(), rep, i, 0, Duration.ZERO).solvedPose())
            .isEqualTo(before);
        before = shown.figure().at(shown.side(), rep, i, 1, Duration.ofSeconds(60)).solvedPose();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("everyStretch")
  void keyPoseOfAPhase_isThePoseAtItsEnd(Shown shown) {
    List<StretchAnimation.KeyPose> keyPoses = shown.figure().keyPoses(shown.side());

    int start = shown.figure().posesToGetReady() - 1;
    assertThat(keyPoses.get(start).frame()).isEqualTo(shown.figure().ready(shown.side()));
    for (int i = 0; i < shown.phases().size(); i++) {
      SolvedPose wanted = shown.solved(shown.phases().get(i));
      assertThat(keyPoses.get(shown.figure().keyPose(i)).frame().solvedPose()).isEqualTo(wanted);
    }
  }

  @ParameterizedTest
  @MethodSource("everyStretch")
  void figure_neverJumps(Shown shown) {
    SolvedPose[] last = {shown.figure().ready(shown.side()).solvedPose()};
    for (int rep = 1; rep <= 2; rep++) {
      for (int i = 0; i < shown.phases().size(); i++) {
        shown.everyFrame(
            rep,
            i,
            frame -> {
              SolvedPose now = frame.solvedPose();
              assertThat(now.nearLeg().ankle().distance(last[0].nearLeg().ankle()))
                  .isLessThan(0.02);
              assertThat(now.nearArm().wrist().distance(last[0].nearArm().wrist()))
                  .isLessThan(0.02);
              assertThat(now.farArm().wrist().distance(last[0].farArm().wrist())).isLessThan(0.02);
              assertThat(now.torso().head().distance(last[0].torso().head())).isLessThan(0.02);
              last[0] = now;
            });
      }
    }
  }

  @Test
  void pelvicTilt_showsPlainlyAsDrawn() {
    Shown shown = Shown.of("pelvic-tilt");
    SolvedPose back = shown.figure().at(shown.side(), 2, 0, 1, Duration.ofSeconds(3)).solvedPose();
    SolvedPose forward =
        shown.figure().at(shown.side(), 2, 1, 1, Duration.ofSeconds(3)).solvedPose();

    assertThat(back.angle(Joint.LUMBAR) - forward.angle(Joint.LUMBAR)).isGreaterThan(20);
    assertThat(forward.lowBack().y() - back.lowBack().y()).isGreaterThan(0.03);
    assertThat(back.torso().roll()).isGreaterThan(forward.torso().roll() + 20);
  }

  @ParameterizedTest
  @MethodSource("everyStretch")
  void head_isOnTheLeftOfThePicture(Shown shown) {
    FigureFrame ready = shown.figure().ready(shown.side());

    double head = ready.solvedPose().torso().head().x();
    double hips = ready.solvedPose().torso().hips().x();
    assertThat(ready.scene().mirrored()).isEqualTo(head > hips);
  }

  @ParameterizedTest
  @MethodSource("everyStretch")
  void namedLeg_isTheOneThatIsStretched(Shown shown) {
    boolean near = shown.figure().ready(shown.side()).scene().nearLeg();

    // Seen with the head on the left, the near leg of someone on the back is the right one.
    shown.side().ifPresent(side -> assertThat(near).isEqualTo(side == Side.RIGHT));
  }

  @ParameterizedTest
  @EnumSource(Side.class)
  void thomas_hangsTheNamedLegOffTheBed(Side side) {
    Shown shown = Shown.of("thomas");
    FigureFrame frame = shown.figure().at(Optional.of(side), 1, 0, 1, Duration.ofSeconds(30));
    boolean near = side == Side.RIGHT;

    assertThat(frame.solvedPose().leg(near).ankle().y()).isLessThan(-0.1);
    assertThat(frame.solvedPose().leg(!near).knee().y()).isGreaterThan(0.2);
  }

  @Test
  void hold_breathesAndMoveDoesNot() {
    Shown hold = Shown.of("hamstring");
    Shown move = Shown.of("pelvic-tilt");

    assertThat(hold.figure().at(hold.side(), 1, 0, 0.08, Duration.ofMillis(2500)).breath())
        .isGreaterThan(0.9);
    assertThat(hold.figure().at(hold.side(), 1, 0, 1, Duration.ofSeconds(30)).breath()).isZero();
    assertThat(move.figure().at(move.side(), 1, 0, 0.5, Duration.ofMillis(1500)).breath()).isZero();
  }

  @Test
  void moves_haveAnArrowAndStillsHaveNone() {
    Shown.all()
        .forEach(
            shown -> {
              assertThat(shown.figure().ready(shown.side()).arrow()).isEmpty();
              for (int i = 0; i < shown.phases().size(); i++) {
                boolean moves = shown.phases().get(i) instanceof Phase.Move;
                assertThat(
                        shown.figure().at(shown.side(), 2, i, 0.5, Duration.ofSeconds(4)).arrow())
                    .as("%s, phase %d", shown, i)
                    .matches(arrow -> arrow.isPresent() == moves);
              }
            });
  }

  @Test
  void stretchWithoutPoses_hasNoFigure() {
    Stretch stretch = Shown.of("hamstring").stretch();

    assertThat(StretchAnimation.of(PoseBook.empty(), stretch, stretch.standardVariant())).isEmpty();
    PoseBook bare =
        new PoseBook(
            Map.of(
                stretch.id(),
                new StretchPoses(
                    Map.of(), Optional.empty(), Map.of(), Optional.empty(), Optional.empty())));
    assertThat(StretchAnimation.of(bare, stretch, stretch.standardVariant())).isEmpty();
  }
}
