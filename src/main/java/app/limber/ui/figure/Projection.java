package app.limber.ui.figure;

import app.limber.figure.FigureFrame;
import app.limber.figure.Vec3;
import app.limber.figure.View;
import java.util.stream.Stream;

/// Where a point beside the bed lands in the picture, in pixels.
///
/// From the side and from above it, the picture is a parallel projection; from the foot end it is a
/// perspective one, in which near things are larger. For someone on their side, z runs up from the
/// bed, and y across it towards the eye.
final class Projection {
  private static final double SIDE_ABOVE = Math.toRadians(12);

  /// From the foot end, the eye is between these angles above the bed, in degrees.
  private static final int LOWEST_FOOT_END = 22;

  private static final int HIGHEST_FOOT_END = 34;
  private static final double WELL_ABOVE = Math.toRadians(82);
  private static final double EYE = 2.4;

  /// Someone on their side is seen from the front, high enough for the profile to be visible.
  private static final double ABOVE_PLAN = Math.toRadians(68);

  private final View view;
  private final boolean plan;
  private final double flip;
  private final double sin;
  private final double cos;
  private final double scale;
  private final double centreX;
  private final double centreY;

  private Projection(
      FigureFrame.Scene scene, double above, double scale, double centreX, double centreY) {
    this.view = scene.view();
    this.plan = BedLayout.isPlan(scene);
    this.flip = scene.mirrored() != plan ? -1 : 1;
    this.sin = Math.sin(above);
    this.cos = Math.cos(above);
    this.scale = scale;
    this.centreX = centreX;
    this.centreY = centreY;
  }

  private static double above(FigureFrame.Scene scene) {
    if (BedLayout.isPlan(scene)) {
      return ABOVE_PLAN;
    }
    return switch (scene.view()) {
      case SIDE -> SIDE_ABOVE;
      case FOOT_END -> Math.toRadians(HIGHEST_FOOT_END);
      case ABOVE -> WELL_ABOVE;
    };
  }

  /// A lens that shows all of `frame`'s movement in a picture of this size.
  ///
  /// From the foot end, a lower eye shortens the body and so makes it larger in a wide picture. The
  /// angle is the one at which the body is largest, as long as neither a knee nor an arrow comes in
  /// front of the face.
  static Projection fitting(FigureFrame frame, double width, double height) {
    Projection best = fitting(frame, above(frame.scene()), width, height);
    if (frame.scene().view() != View.FOOT_END) {
      return best;
    }
    for (int degrees = HIGHEST_FOOT_END - 1; degrees >= LOWEST_FOOT_END; degrees--) {
      Projection lower = fitting(frame, Math.toRadians(degrees), width, height);
      if (!lower.showsTheFace(frame)) {
        break;
      }
      best = lower.scale > best.scale ? lower : best;
    }
    return best;
  }

  /// The height that a picture `width` wide needs; at most `most`. From the foot end, where a
  /// higher picture is always larger, that is `most`.
  static double height(FigureFrame frame, double width, double most) {
    View view = frame.scene().view();
    if (view == View.FOOT_END) {
      return most;
    }
    Bounds bounds = Bounds.of(frame, new Projection(frame.scene(), above(frame.scene()), 1, 0, 0));
    return Math.min(most, width * bounds.height() / bounds.width());
  }

  private static Projection fitting(FigureFrame frame, double above, double width, double height) {
    Bounds bounds = Bounds.of(frame, new Projection(frame.scene(), above, 1, 0, 0));
    double scale = Math.min(width / bounds.width(), height / bounds.height());
    return new Projection(
        frame.scene(),
        above,
        scale,
        width / 2 - bounds.middleX() * scale,
        height / 2 - bounds.middleY() * scale);
  }

  /// Whether knees and arrows stay below the chin throughout the movement.
  private boolean showsTheFace(FigureFrame frame) {
    double chin =
        frame.room().postures().stream()
            .mapToDouble(pose -> y(pose.torso().neck()))
            .max()
            .orElse(Double.NEGATIVE_INFINITY);
    return Stream.concat(
            frame.room().ways().stream(),
            frame.room().postures().stream()
                .flatMap(pose -> Stream.of(pose.nearLeg().knee(), pose.farLeg().knee())))
        .allMatch(point -> y(point) > chin);
  }

  /// A magnifying lens that looks at `frame` level with the bed, with `point` on (x, y).
  Projection magnifiedLevel(
      FigureFrame.Scene scene, double factor, Vec3 point, double x, double y) {
    Projection at = new Projection(scene, 0, scale * factor, 0, 0);
    return new Projection(scene, 0, scale * factor, x - at.x(point), y - at.y(point));
  }

  double x(Vec3 p) {
    double across = view == View.FOOT_END ? -flip * p.z() : flip * p.x();
    return centreX + across * size(p);
  }

  double y(Vec3 p) {
    if (plan) {
      return centreY - (p.z() * cos - p.y() * sin) * scale;
    }
    double towardsEye = view == View.FOOT_END ? p.x() : p.z();
    double up = p.y() * cos - towardsEye * sin;
    return centreY - up * size(p);
  }

  /// The point that is projected to (`px`, `py`) and differs from `start` only along two
  /// directions, found by Newton's method; a few steps suffice, because a projection is nearly
  /// linear.
  Vec3 under(double px, double py, Vec3 start, Vec3 across, Vec3 up) {
    double apart = 1e-4;
    Vec3 at = start;
    for (int step = 0; step < 4; step++) {
      double wantedX = px - x(at);
      double wantedY = py - y(at);
      Vec3 beside = at.plus(across.times(apart));
      Vec3 above = at.plus(up.times(apart));
      double ax = (x(beside) - x(at)) / apart;
      double ay = (y(beside) - y(at)) / apart;
      double bx = (x(above) - x(at)) / apart;
      double by = (y(above) - y(at)) / apart;
      double det = ax * by - ay * bx;
      if (Math.abs(det) < 1e-9) {
        return at;
      }
      at =
          at.plus(across.times((wantedX * by - wantedY * bx) / det))
              .plus(up.times((ax * wantedY - ay * wantedX) / det));
    }
    return at;
  }

  /// How many pixels a length of one body height takes at `p`.
  double size(Vec3 p) {
    if (view != View.FOOT_END) {
      return scale;
    }
    double towardsEye = p.x() * cos + p.y() * sin;
    return scale * EYE / (EYE - towardsEye);
  }

  /// How many pixels a length of one body height takes in the middle of the picture.
  double scale() {
    return scale;
  }

  /// 1, or −1 where left and right, or front and back, are swapped.
  double flip() {
    return plan ? -flip : flip;
  }

  /// The direction towards the top of the picture for what lies in the plane of the profile.
  Vec3 upward() {
    return new Vec3(0, plan ? -1 : 1, 0);
  }

  boolean isPlan() {
    return plan;
  }

  boolean isSide() {
    return view == View.SIDE;
  }

  /// Whether a surface that looks in this direction is seen from its front.
  boolean sees(Vec3 direction) {
    double level = view == View.FOOT_END ? direction.x() : direction.z();
    return direction.y() * sin + level * cos > 0;
  }
}
