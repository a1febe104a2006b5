package app.limber.ui.figure;

import app.limber.figure.BodyProportions;
import app.limber.figure.FigureFrame;
import app.limber.figure.View;
import app.limber.routine.Position;

/// The bed that a scene plays on, and the part of the room that its picture shows, in shares of
/// body height: the mattress from `head` to `foot` and `half` to each side, and what to leave room
/// for.
///
/// @param pillow the centre of the pillow; NaN if none is shown
/// @param ground the height of the floor
record BedLayout(
    double head,
    double foot,
    double half,
    double pillow,
    double left,
    double right,
    double floor,
    double ground) {
  /// How thick the mattress is.
  static final double MATTRESS = 0.12;

  /// How far below the top of the mattress the picture of a whole bed reaches.
  private static final double FEET_OF_BED = -0.29;

  /// The height of the floor below a hanging leg, which does not touch it.
  private static final double DEEP = -0.36;

  private static final double GROUND = -BodyProportions.BED_HEIGHT;

  /// The margin below the floor in the picture of someone with their feet on it.
  private static final double BELOW_GROUND = GROUND - 0.06;

  static BedLayout of(FigureFrame frame) {
    FigureFrame.Scene scene = frame.scene();
    if (isPlan(scene)) {
      return new BedLayout(-0.68, 0.64, 0.33, -0.44, -0.70, 0.66, 0, GROUND);
    }
    if (scene.view() == View.ABOVE) {
      return new BedLayout(-0.46, 0.86, 0.36, -0.23, -0.46, 0.86, -0.2, DEEP);
    }
    if (scene.view() == View.FOOT_END) {
      return new BedLayout(-0.42, footEnd(frame), 0.43, -0.25, -0.52, 0.52, -0.3, DEEP);
    }
    return switch (scene.position()) {
      case ON_BACK, ON_SIDE ->
          new BedLayout(-0.46, 0.86, 0.34, -0.27, -0.48, 0.88, FEET_OF_BED, DEEP);
      case BED_EDGE -> new BedLayout(-0.62, 0.27, 0.34, -0.27, -0.62, 0.56, -0.40, DEEP);
      case HANDS_AND_KNEES ->
          new BedLayout(0.88, -0.44, 0.34, 0.68, -0.46, 0.90, FEET_OF_BED, DEEP);
      case ON_FRONT -> new BedLayout(0.70, -0.62, 0.34, 0.53, -0.64, 0.72, FEET_OF_BED, DEEP);
      case SITTING ->
          new BedLayout(-0.46, 0.22, 0.34, Double.NaN, -0.46, 0.80, BELOW_GROUND, GROUND);
      case STANDING ->
          new BedLayout(-0.46, 0.22, 0.34, Double.NaN, -0.46, 0.86, BELOW_GROUND, GROUND);
    };
  }

  /// The foot end of the bed as near to the feet as it may be, so that the figure is large.
  private static double footEnd(FigureFrame frame) {
    double furthest =
        frame.room().postures().stream()
            .mapToDouble(p -> Math.max(p.nearLeg().toes().x(), p.farLeg().toes().x()))
            .max()
            .orElse(0);
    return Math.clamp(furthest + 0.035, 0.42, 0.75);
  }

  /// Whether the far end of the bed is out of the picture.
  static boolean isCut(FigureFrame.Scene scene) {
    return scene.position() == Position.BED_EDGE || isOnFloor(scene);
  }

  /// Whether the feet are visibly on the floor.
  static boolean isOnFloor(FigureFrame.Scene scene) {
    return scene.view() == View.SIDE
        && (scene.position() == Position.SITTING || scene.position() == Position.STANDING);
  }

  /// Whether the bed is drawn in plan view, for someone lying on their side.
  static boolean isPlan(FigureFrame.Scene scene) {
    return scene.position() == Position.ON_SIDE && scene.view() == View.ABOVE;
  }

  boolean hasPillow() {
    return !Double.isNaN(pillow);
  }
}
