package app.limber.figure;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Side;
import app.limber.routine.Sides;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A stretch shown over and over.
class AnimationLoopTest {
  private static final Duration FRAME = Duration.ofNanos(1_000_000_000 / 60);

  static Stream<Shown> everyStretch() {
    return Shown.all();
  }

  private static AnimationLoop loop(Shown shown) {
    return new AnimationLoop(shown.figure(), shown.stretch(), shown.variant());
  }

  @ParameterizedTest
  @MethodSource("everyStretch")
  void figure_neverJumpsWithinAScene(Shown shown) {
    AnimationLoop loop = loop(shown);
    FigureFrame last = loop.at(Duration.ZERO);
    // Twice round, so that beginning anew is looked at too.
    Duration end = loop.length().multipliedBy(2);
    for (Duration at = FRAME; at.compareTo(end) < 0; at = at.plus(FRAME)) {
      FigureFrame now = loop.at(at);
      if (now.scene().equals(last.scene())) {
        assertThat(now.solvedPose().nearLeg().ankle().distance(last.solvedPose().nearLeg().ankle()))
            .isLessThan(0.03);
        assertThat(now.solvedPose().torso().head().distance(last.solvedPose().torso().head()))
            .isLessThan(0.03);
      }
      last = now;
    }
  }

  @ParameterizedTest
  @MethodSource("everyStretch")
  void everyKeyPose_isShown(Shown shown) {
    AnimationLoop loop = loop(shown);
    Set<SolvedPose> seen = new HashSet<>();
    for (long ms = 0; ms < loop.length().toMillis(); ms += 10) {
      seen.add(loop.at(Duration.ofMillis(ms)).solvedPose());
    }

    for (StretchAnimation.KeyPose pose : shown.figure().keyPoses(shown.side())) {
      assertThat(seen)
          .anySatisfy(
              posture ->
                  assertThat(
                          posture
                              .nearLeg()
                              .ankle()
                              .distance(pose.frame().solvedPose().nearLeg().ankle()))
                      .isLessThan(0.01));
    }
  }

  @Test
  void stretchOfEachLeg_isShownWithBoth() {
    Shown shown = Shown.of("hamstring");
    assertThat(shown.stretch().sides()).isEqualTo(Sides.EACH);
    AnimationLoop loop = loop(shown);

    assertThat(loop.at(Duration.ZERO).scene().nearLeg())
        .isEqualTo(shown.figure().ready(Optional.of(Side.LEFT)).scene().nearLeg())
        .isNotEqualTo(loop.at(loop.length().minusMillis(1)).scene().nearLeg());
  }

  @Test
  void longHold_isCutShort() {
    Shown shown = Shown.of("hamstring");

    assertThat(loop(shown).length()).isLessThan(Duration.ofSeconds(40));
  }

  @ParameterizedTest
  @MethodSource("everyStretch")
  void keyPoses_startAndThenDiffer(Shown shown) {
    var poses = shown.figure().keyPoses(shown.side());

    assertThat(poses.getFirst().cue()).isEmpty();
    assertThat(poses).hasSizeBetween(2, 5);
    for (int i = 1; i < poses.size(); i++) {
      boolean movement = i >= shown.figure().posesToGetReady();
      assertThat(poses.get(i).cue().isPresent()).isEqualTo(movement);
      assertThat(poses.get(i).frame().solvedPose())
          .isNotEqualTo(poses.get(i - 1).frame().solvedPose());
    }
  }
}
