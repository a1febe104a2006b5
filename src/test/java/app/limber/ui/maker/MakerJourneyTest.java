package app.limber.ui.maker;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.figure.Joint;
import app.limber.figure.posing.Handle;
import app.limber.ui.OpenWindow;
import app.limber.ui.maker.MakerJourney.Said;
import app.limber.ui.robot.Work;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Three stretches are made from a base pose, played, added to a routine, printed and exported,
/// with the keyboard only and with the mouse only, each in less than ten minutes of [Work].
class MakerJourneyTest {
  /// The tolerance for joint angles between the two devices; a difference below ten degrees is not
  /// visible.
  private static final double DEGREES = 10;

  /// The limit for key presses with the mouse, where keys only delete replaced digits.
  private static final int DELETED = 12;

  @TempDir Path folder;

  @Test
  void backBend_byKeyboard() throws IOException {
    byKeyboard(
        (hands, journey) -> {
          beginBackBend(journey, hands);
          hands.bend(Joint.PELVIS, 9);
          hands.bend(Joint.LUMBAR, -20);
          hands.bend(Joint.NEAR_HIP, -13);
          endBackBend(journey);
        });
  }

  @Test
  void backBend_byMouse() throws IOException {
    byMouse(
        (hands, journey) -> {
          beginBackBend(journey, hands);
          hands.drag(Handle.CHEST, -0.1, 0);
          endBackBend(journey);
        });
  }

  private static void beginBackBend(MakerJourney journey, Hands hands) {
    journey.begin("maker-from-standing", "Standing back bend");
    hands.pin(Handle.NEAR_HAND, "on the near hip");
    hands.pin(Handle.FAR_HAND, "on the far hip");
    journey.phases(
        new Said("Lean back", "Lean back over your hands."),
        new Said("Come up", "Come upright again."));
    journey.explain("In a moment, you lean back over your hands, and come upright again.");
    journey.purpose(
        "It is meant to ease a back that has been bent forward for long.",
        "Lean back over your hands, as far as is easy. Your knees stay straight.");
    journey.way("Stand with your feet as wide as your hips, hands on the back of your hips.", "12");
    journey.care(
        "A gentle pressure in the low back.",
        "low back",
        "Not with spinal stenosis. Stop if you feel dizzy.");
    journey.felt();
  }

  private static void endBackBend(MakerJourney journey) throws IOException {
    journey.finish(
        80,
        "Stand with your feet as wide as your hips, hands on the back of your hips.",
        "In a moment, you lean back over your hands, and come upright again.",
        "Not with spinal stenosis. Stop if you feel dizzy.",
        "One. Lean back over your hands.",
        "Come upright again.");
    journey.check("standing-back-bend", DEGREES);
  }

  @Test
  void kneeRolls_byKeyboard() throws IOException {
    byKeyboard(
        (hands, journey) -> {
          beginKneeRolls(journey);
          hands.bend(Joint.NEAR_HIP, -6);
          hands.bend(Joint.NEAR_HIP_OUT, 27);
          hands.bend(Joint.NEAR_HIP_TURN, 35);
          endKneeRolls(journey);
        });
  }

  @Test
  void kneeRolls_byMouse() throws IOException {
    byMouse(
        (hands, journey) -> {
          beginKneeRolls(journey);
          hands.pull(Handle.NEAR_KNEE, 0.11);
          hands.drag(Handle.NEAR_KNEE, 0, -0.04);
          endKneeRolls(journey);
        });
  }

  private static void beginKneeRolls(MakerJourney journey) {
    journey.begin("maker-from-on-side", "Side-lying knee rolls");
    journey.phases(
        new Said("Roll back", "Roll the knee up and back."),
        new Said("Roll forward", "Roll it forward again."));
    journey.explain("In a moment, your upper knee rolls up and back, and then forward again.");
    journey.purpose(
        "It is meant to loosen the hip and the low back without any weight on them.",
        "Keep your heels together, and roll the upper knee up and back, as far as is easy.");
    journey.way("Lie on your side, hips and knees bent, one knee on the other.", "20");
    journey.sides(
        "15",
        "Your left leg is on top.",
        "Your right leg is on top.",
        "Let the knee down. Turn over, and lay the other leg on top.");
    journey.care(
        "A gentle stretch in the upper hip.",
        "outer hip",
        "Not after a hip replacement, unless you have been cleared for it.");
    journey.felt();
  }

  private static void endKneeRolls(MakerJourney journey) throws IOException {
    journey.finish(
        90,
        "Lie on your side, hips and knees bent, one knee on the other.",
        "In a moment, your upper knee rolls up and back, and then forward again.",
        "Not after a hip replacement, unless you have been cleared for it.",
        "One. Roll the knee up and back.",
        "Roll it forward again.",
        "Let the knee down. Turn over, and lay the other leg on top.");
    journey.check("side-lying-knee-rolls", DEGREES);
  }

  @Test
  void hamstringReach_byKeyboard() throws IOException {
    byKeyboard(
        (hands, journey) -> {
          journey.begin("maker-from-sitting", "Seated hamstring reach");
          hands.pin(Handle.NEAR_FOOT, "heel on the floor");
          hands.move(Handle.NEAR_FOOT, KeyCode.RIGHT, 4);
          hands.pin(Handle.FAR_HAND, "on the near thigh");
          describeReach(journey);
          hands.bend(Joint.PELVIS, -35);
          hands.bend(Joint.LUMBAR, 10);
          hands.pin(Handle.NEAR_HAND, "on the near shin");
          hands.pin(Handle.FAR_HAND, "on the near shin");
          hands.move(Handle.NEAR_HAND, KeyCode.RIGHT, 3);
          hands.move(Handle.FAR_HAND, KeyCode.RIGHT, 3);
          endReach(journey);
        });
  }

  @Test
  void hamstringReach_byMouse() throws IOException {
    byMouse(
        (hands, journey) -> {
          journey.begin("maker-from-sitting", "Seated hamstring reach");
          hands.pin(Handle.NEAR_FOOT, "heel on the floor");
          hands.drag(Handle.NEAR_FOOT, 0.2, 0);
          hands.pin(Handle.FAR_HAND, "on the near thigh");
          describeReach(journey);
          hands.drag(Handle.CHEST, 0.14, 0.09);
          hands.round(Joint.THORACIC, 3);
          hands.pin(Handle.NEAR_HAND, "on the near shin");
          hands.pin(Handle.FAR_HAND, "on the near shin");
          hands.drag(Handle.NEAR_HAND, 0.1, 0.05);
          hands.drag(Handle.FAR_HAND, 0.1, 0.05);
          endReach(journey);
        });
  }

  private static void describeReach(MakerJourney journey) {
    journey.phases(
        new Said("Reach", "Lean forward from the hips, and hold."),
        new Said("Come up", "Slide your hands up again."));
    journey.hold("20", "10", "60");
    journey.explain(
        "In a moment, you lean forward until you feel a gentle stretch, and stay there.");
    journey.repetitions("1", "2", "4");
    journey.purpose(
        "It is meant to keep the muscle at the back of the thigh its length.",
        "With a straight back, lean forward from the hips. Let your hands slide down the shin.");
    journey.way(
        "Sit on the edge of the bed. Stretch one leg out, heel on the floor, toes up.", "15");
    journey.sides(
        "15",
        "Stretch out your left leg.",
        "Stretch out your right leg.",
        "Draw that foot back, and stretch out the other leg.");
    journey.care(
        "A gentle stretch at the back of the straight thigh.",
        "back of the thigh",
        "If it tingles or runs below the knee, come up a little. If that stays, stop.");
    journey.felt();
  }

  private static void endReach(MakerJourney journey) throws IOException {
    journey.finish(
        120,
        "Sit on the edge of the bed. Stretch one leg out, heel on the floor, toes up.",
        "In a moment, you lean forward until you feel a gentle stretch, and stay there.",
        "If it tingles or runs below the knee, come up a little. If that stays, stop.",
        "One. Lean forward from the hips, and hold.",
        "Slide your hands up again.",
        "Draw that foot back, and stretch out the other leg.");
    journey.check("seated-hamstring-reach", DEGREES);
  }

  /// The steps of one journey.
  private interface Steps<H extends Hands> {
    void take(H hands, MakerJourney journey) throws IOException;
  }

  private void byKeyboard(Steps<KeyHands> steps) throws IOException {
    try (OpenWindow window = MakerJourney.open(folder)) {
      KeyHands hands = new KeyHands(window, new Work());
      steps.take(hands, new MakerJourney(folder, hands));
      assertThat(hands.work().byMouse()).isZero();
    }
  }

  private void byMouse(Steps<MouseHands> steps) throws IOException {
    try (OpenWindow window = MakerJourney.open(folder)) {
      MouseHands hands = new MouseHands(window, new Work());
      steps.take(hands, new MakerJourney(folder, hands));
      assertThat(hands.work().keys()).isLessThan(DELETED);
    }
  }
}
