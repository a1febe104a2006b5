package app.limber.ui.figure;

import app.limber.figure.FigureFrame;
import app.limber.figure.Vec3;
import app.limber.figure.View;

/// Where a point beside the bed lands in the picture, in pixels.
///
/// From the side, the picture is a parallel projection from a little above; from the foot end it is
/// a perspective one from well above, in which near things are larger.
final class Projection {
  private static final double SIDE_ABOVE = Math.toRadians(12);
  private static final double FOOT_END_ABOVE = Math.toRadians(42);
  private static final double EYE = 2.4;

  private final boolean side;
  private final double flip;
  private final double sin;
  private final double cos;
  private final double scale;
  private final double centreX;
  private final double centreY;

  private Projection(FigureFrame.Scene scene, double scale, double centreX, double centreY) {
    this.side = scene.view() == View.SIDE;
    this.flip = scene.mirrored() ? -1 : 1;
    double above = side ? SIDE_ABOVE : FOOT_END_ABOVE;
    this.sin = Math.sin(above);
    this.cos = Math.cos(above);
    this.scale = scale;
    this.centreX = centreX;
    this.centreY = centreY;
  }

  /// A lens that shows all of `frame`'s movement and its bed in a picture of this size.
  static Projection fitting(FigureFrame frame, double width, double height) {
    Projection plain = new Projection(frame.scene(), 1, 0, 0);
    Bounds bounds = Bounds.of(frame, plain);
    double scale = Math.min(width / bounds.width(), height / bounds.height());
    return new Projection(
        frame.scene(),
        scale,
        width / 2 - bounds.middleX() * scale,
        height / 2 - bounds.middleY() * scale);
  }

  /// This lens moved so that `point` lands on (x, y), and magnified.
  Projection magnified(FigureFrame.Scene scene, double factor, Vec3 point, double x, double y) {
    Projection at = new Projection(scene, scale * factor, 0, 0);
    return new Projection(scene, scale * factor, x - at.x(point), y - at.y(point));
  }

  double x(Vec3 p) {
    double across = side ? flip * p.x() : -flip * p.z();
    return centreX + across * size(p);
  }

  double y(Vec3 p) {
    double up = side ? p.y() * cos - p.z() * sin : p.y() * cos - p.x() * sin;
    return centreY - up * size(p);
  }

  /// How many pixels a length of one body height takes at `p`.
  double size(Vec3 p) {
    if (side) {
      return scale;
    }
    double towardsEye = p.x() * cos + p.y() * sin;
    return scale * EYE / (EYE - towardsEye);
  }

  /// How many pixels a length of one body height takes in the middle of the picture.
  double scale() {
    return scale;
  }

  /// 1, or −1 where left and right are swapped.
  double flip() {
    return flip;
  }

  boolean isSide() {
    return side;
  }
}
