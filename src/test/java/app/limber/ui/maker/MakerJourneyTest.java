package app.limber.ui.maker;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.figure.Joint;
import app.limber.figure.posing.Handle;
import app.limber.ui.OpenWindow;
import app.limber.ui.robot.Work;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Someone makes a stretch from a base pose, plays it, puts it into a routine, prints it and hands
/// it over: three stretches, each by keyboard alone and by mouse alone.
class MakerJourneyTest {
  @TempDir Path folder;

  @Test
  void backBend_byKeyboard() {
    try (MakerJourney journey = new MakerJourney(folder, "standing-back-bend")) {
      KeyHands hands = new KeyHands(journey.window(), new Work());
      journey.begin(hands, "maker-from-standing");
      backBend(journey);
      hands.bend(Joint.LUMBAR, -20);
      hands.bend(Joint.PELVIS, 9);
      hands.bend(Joint.NEAR_HIP, -13);
      journey.end();
    }
  }

  @Test
  void backBend_byMouse() {
    try (MakerJourney journey = new MakerJourney(folder, "standing-back-bend")) {
      MouseHands hands = new MouseHands(journey.window(), new Work());
      journey.begin(hands, "maker-from-standing");
      backBend(journey);
      hands.drag(Handle.CHEST, -0.1, 0);
      journey.end();
    }
  }

  /// Everything but the bend itself; the phase that bends back is selected at the end.
  private static void backBend(MakerJourney journey) {
    journey.name("Standing back bend");
    Hands hands = journey.hands();
    hands.phase(0);
    hands.press("maker-tab-pose");
    hands.pin(Handle.NEAR_HAND, "on the near hip");
    hands.pin(Handle.FAR_HAND, "on the far hip");
    journey.phases(
        new MakerJourney.Said("Lean back", "Lean back over your hands."),
        new MakerJourney.Said("Come up", "Come upright again."));
    journey.texts(
        "It is meant to ease a back that has been bent forward for long.",
        "Lean back over your hands, as far as is easy. Your knees stay straight.",
        "Stand with your feet as wide as your hips, hands on the back of your hips.",
        "A gentle pressure in the low back.",
        "low back",
        "Not with spinal stenosis. Stop if you feel dizzy.");
  }
}
