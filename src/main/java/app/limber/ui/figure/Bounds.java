package app.limber.ui.figure;

import app.limber.figure.BodyProportions;
import app.limber.figure.FigureFrame;
import app.limber.figure.Leg;
import app.limber.figure.SolvedPose;
import app.limber.figure.Vec3;
import app.limber.figure.View;

/// The part of the plane that a picture has to show.
record Bounds(double left, double top, double right, double bottom) {
  private static final double MARGIN = 0.06;

  /// What `frame`'s movement and its bed take up, seen through `projection`.
  static Bounds of(FigureFrame frame, Projection projection) {
    BedLayout bedLayout = BedLayout.of(frame);
    Bounds bounds = NOTHING;
    if (projection.isSide()) {
      bounds = bounds.with(projection, new Vec3(bedLayout.left(), bedLayout.floor(), 0), 0);
      bounds = bounds.with(projection, new Vec3(bedLayout.right(), 0.36, 0), 0);
      if (frame.inset().isPresent()) {
        bounds =
            bounds.with(projection, InsetPainter.PLACE, InsetPainter.RADIUS + InsetPainter.RIM);
      }
      if (BedLayout.isOnFloor(frame.scene())) {
        bounds =
            bounds.with(projection, new Vec3(0, bedLayout.ground() - 0.02, bedLayout.half()), 0.02);
      }
    } else if (projection.isPlan()) {
      double bed = -BodyProportions.SIDE_DEPTH;
      bounds = bounds.with(projection, new Vec3(bedLayout.left(), -bedLayout.half(), bed), 0.02);
      bounds = bounds.with(projection, new Vec3(bedLayout.right(), bedLayout.half(), bed), 0.09);
    } else if (frame.scene().view() == View.ABOVE) {
      bounds = bounds.with(projection, new Vec3(-0.40, 0, -0.29), 0);
      bounds = bounds.with(projection, new Vec3(0, 0, 0.29), 0);
    } else {
      // Of the bed, only the edge of its foot end has to be seen; the rest fills what room there
      // is.
      bounds = bounds.with(projection, new Vec3(bedLayout.foot(), -0.02, 0), 0);
    }
    for (Vec3 at : frame.room().ways()) {
      bounds = bounds.with(projection, at, MARGIN);
    }
    for (SolvedPose solvedPose : frame.room().postures()) {
      bounds =
          bounds.with(
              projection,
              solvedPose.torso().head(),
              projection.isSide() ? MARGIN + 0.05 : MARGIN + 0.02);
      for (boolean near : new boolean[] {true, false}) {
        Leg leg = solvedPose.leg(near);
        bounds = bounds.with(projection, leg.knee(), MARGIN);
        bounds = bounds.with(projection, leg.toes(), MARGIN);
        if (!projection.isSide() || BedLayout.isOnFloor(frame.scene())) {
          bounds = bounds.with(projection, solvedPose.arm(near).fingertips(), MARGIN);
        }
      }
    }
    return bounds;
  }

  private static final Bounds NOTHING =
      new Bounds(
          Double.POSITIVE_INFINITY,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY,
          Double.NEGATIVE_INFINITY);

  private Bounds with(Projection projection, Vec3 point, double margin) {
    double x = projection.x(point);
    double y = projection.y(point);
    return new Bounds(
        Math.min(left, x - margin),
        Math.min(top, y - margin),
        Math.max(right, x + margin),
        Math.max(bottom, y + margin));
  }

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  double middleX() {
    return (left + right) / 2;
  }

  double middleY() {
    return (top + bottom) / 2;
  }
}
