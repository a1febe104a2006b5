package app.limber.ui.figure;

import app.limber.figure.FigureFrame;
import app.limber.figure.View;
import app.limber.routine.Position;

/// The bed that a scene plays on, and the part of the room that its picture shows, in shares of
/// body height: the mattress from `head` to `foot` and `half` to each side, and what to leave room
/// for.
record BedLayout(
    double head, double foot, double half, double pillow, double left, double right, double floor) {
  /// How thick the mattress is.
  static final double MATTRESS = 0.12;

  /// How far below the top of the mattress the picture of a whole bed reaches.
  private static final double FEET_OF_BED = -0.29;

  static BedLayout of(FigureFrame frame) {
    FigureFrame.Scene scene = frame.scene();
    if (scene.view() == View.ABOVE) {
      return new BedLayout(-0.46, 0.86, 0.36, -0.23, -0.46, 0.86, -0.2);
    }
    if (scene.view() == View.FOOT_END) {
      return new BedLayout(-0.42, footEnd(frame), 0.43, -0.25, -0.52, 0.52, -0.3);
    }
    return switch (scene.position()) {
      case ON_BACK -> new BedLayout(-0.46, 0.86, 0.34, -0.27, -0.48, 0.88, FEET_OF_BED);
      case BED_EDGE -> new BedLayout(-0.62, 0.27, 0.34, -0.27, -0.62, 0.56, -0.40);
      case HANDS_AND_KNEES -> new BedLayout(0.88, -0.44, 0.34, 0.68, -0.46, 0.90, FEET_OF_BED);
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
    return scene.position() == Position.BED_EDGE;
  }
}
