package app.limber.ui.figure;

import app.limber.figure.Arm;
import app.limber.figure.Vec3;
import javafx.scene.paint.Color;

/// Draws an arm in a short sleeve, with its hand.
final class ArmPainter {
  private static final double[] SLEEVE = {0.038, 0.037, 0.035};
  private static final double[] UPPER = {0.032, 0.030, 0.027, 0.025};
  private static final double[] FOREARM = {0.0255, 0.027, 0.024, 0.0195, 0.0165};
  private static final double[] PALM = {0.0165, 0.0200, 0.0200};
  private static final double[] FINGERS = {0.0190, 0.0165, 0.0110};
  private static final double[] FIST = {0.0165, 0.0215, 0.0190};
  private static final double[] FINGER = {0.0066, 0.0060};
  private static final double[] THUMB = {0.0075, 0.0062};

  private static final double SLEEVE_END = 0.56;

  private final LimbPainter limbs;
  private final Palette palette;

  ArmPainter(ShapePen shapePen, Palette palette) {
    this.limbs = new LimbPainter(shapePen);
    this.palette = palette;
  }

  void paint(Arm arm, boolean near) {
    paint(arm, near, false);
  }

  /// The whole arm.
  ///
  /// @param grips whether the hand is closed round a strap
  void paint(Arm arm, boolean near, boolean grips) {
    Color skin = palette.skin().lit(near);
    Color shade = palette.skin().shaded(near);
    limbs.shade(arm.shoulder(), arm.elbow(), UPPER, UPPER, shade);
    limbs.shade(arm.elbow(), arm.wrist(), FOREARM, FOREARM, shade);
    limbs.light(arm.shoulder(), arm.elbow(), UPPER, UPPER, skin);
    limbs.light(arm.elbow(), arm.wrist(), FOREARM, FOREARM, skin);
    if (grips) {
      fist(arm, near);
    } else {
      hand(arm, near);
    }

    Vec3 sleeve = arm.shoulder().towards(arm.elbow(), SLEEVE_END);
    limbs.shade(arm.shoulder(), sleeve, SLEEVE, SLEEVE, palette.shirt().shaded(near));
    limbs.light(arm.shoulder(), sleeve, SLEEVE, SLEEVE, palette.shirt().lit(near));
  }

  /// The forearm and the hand, without the upper arm.
  void forearm(Arm arm, boolean near) {
    limbs.shade(arm.elbow(), arm.wrist(), FOREARM, FOREARM, palette.skin().shaded(near));
    limbs.light(arm.elbow(), arm.wrist(), FOREARM, FOREARM, palette.skin().lit(near));
    hand(arm, near);
  }

  /// The open hand, from the wrist on.
  private void hand(Arm arm, boolean near) {
    Color skin = palette.skin().lit(near);
    Color shade = palette.skin().shaded(near);
    Vec3 knuckles = arm.wrist().towards(arm.fingertips(), 0.5);
    Vec3 tip = arm.wrist().towards(arm.fingertips(), 0.9);
    limbs.shade(arm.wrist(), knuckles, PALM, PALM, shade);
    limbs.shade(knuckles, tip, FINGERS, FINGERS, shade);
    limbs.light(arm.wrist(), knuckles, PALM, PALM, skin);
    limbs.light(knuckles, tip, FINGERS, FINGERS, skin);
    thumb(arm, near);
  }

  /// The hand closed round a strap, the fingers across it; drawn above the strap.
  void fist(Arm arm, boolean near) {
    Color skin = palette.skin().lit(near);
    Color shade = palette.skin().shaded(near);
    Vec3 hand = arm.fingertips().minus(arm.wrist());
    Vec3 knuckles = arm.wrist().plus(hand.times(0.58));
    limbs.shade(arm.wrist(), knuckles, FIST, FIST, shade);
    limbs.light(arm.wrist(), knuckles, FIST, FIST, skin);
    Vec3 across = hand.cross(new Vec3(0, 0, 1)).unit();
    for (int finger = 0; finger < 3; finger++) {
      Vec3 middle = arm.wrist().plus(hand.times(0.34 + 0.15 * finger));
      Vec3 root = middle.plus(across.times(0.010));
      Vec3 tip = middle.minus(across.times(0.008));
      limbs.shade(root, tip, FINGER, FINGER, shade);
      limbs.light(root, tip, FINGER, FINGER, skin);
    }
  }

  private void thumb(Arm arm, boolean near) {
    Vec3 hand = arm.fingertips().minus(arm.wrist());
    Vec3 forearm = arm.wrist().minus(arm.elbow());
    Vec3 inward = forearm.cross(hand);
    Vec3 up = new Vec3(0, 1, 0);
    Vec3 side = inward.length() < 1e-3 ? up : up.plus(forearm.unit());
    Vec3 root = arm.wrist().plus(hand.times(0.25));
    Vec3 tip = root.plus(hand.times(0.28)).plus(side.times(0.012));
    limbs.shade(root, tip, THUMB, THUMB, palette.skin().shaded(near));
    limbs.light(root, tip, THUMB, THUMB, palette.skin().lit(near));
  }
}
