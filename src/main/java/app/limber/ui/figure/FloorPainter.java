package app.limber.ui.figure;

import app.limber.figure.BodyProportions;
import app.limber.figure.Leg;
import app.limber.figure.SolvedPose;
import app.limber.figure.Vec3;
import app.limber.ui.figure.surface.DrawingSurface;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/// Draws the floor below someone who stands or sits, and a chair if there is no bed.
final class FloorPainter {
  private static final double FAR = -0.30;
  private static final double NEAR = 0.40;

  /// The seat of the chair, from its back to its front edge, and half its width.
  private static final double BACK = -0.085;

  private static final double FRONT = 0.235;
  private static final double HALF = 0.17;
  private static final double THICK = 0.030;
  private static final double BACKREST = 0.36;
  private static final double POST = 0.024;

  private final ShapePen shapePen;
  private final Palette palette;
  private final Paint contactShadow;

  FloorPainter(ShapePen shapePen, Palette palette) {
    this.shapePen = shapePen;
    this.palette = palette;
    this.contactShadow = ShapePen.soft(palette.shadow(), 0.34);
  }

  void paint(BedLayout bedLayout) {
    double ground = bedLayout.ground();
    block(
        new Vec3(bedLayout.left(), ground, FAR),
        new Vec3(bedLayout.right(), ground, NEAR),
        0.04,
        palette.mattress().interpolate(palette.sheet(), 0.5));
  }

  /// The chair, facing the way that the figure does.
  void chair() {
    double ground = -BodyProportions.BED_HEIGHT;
    Color lit = palette.wood().base();
    Color shade = palette.wood().shade();
    shapePen.spot(new Vec3((BACK + FRONT) / 2, ground, 0.1), 0.24, 0.05, contactShadow);
    for (double z : new double[] {-HALF + 0.02, HALF - 0.02}) {
      Color wood = z < 0 ? palette.wood().far() : shade;
      leg(BACK, ground, z, wood);
      leg(FRONT - POST, ground, z, wood);
    }
    block(new Vec3(BACK, BACKREST, -HALF), new Vec3(BACK + POST, 0, HALF), 0.012, lit);
    block(new Vec3(BACK, 0, -HALF), new Vec3(FRONT, 0, HALF), 0.02, lit);
    block(new Vec3(BACK, 0, HALF), new Vec3(FRONT, -THICK, HALF), 0.01, shade);
  }

  private void leg(double x, double ground, double z, Color colour) {
    block(new Vec3(x, 0, z), new Vec3(x + POST, ground, z), 0.006, colour);
  }

  private void block(Vec3 from, Vec3 to, double round, Color colour) {
    Projection projection = shapePen.lens();
    DrawingSurface gc = shapePen.gc();
    double x0 = projection.x(from);
    double x1 = projection.x(to);
    double y0 = projection.y(from);
    double y1 = projection.y(to);
    double r = 2 * round * projection.scale();
    gc.setFill(colour);
    gc.fillRoundRect(
        Math.min(x0, x1), Math.min(y0, y1), Math.abs(x1 - x0), Math.abs(y1 - y0), r, r);
  }

  /// Soft shadows below the feet, fainter the higher they are.
  void shadows(SolvedPose solvedPose, BedLayout bedLayout) {
    for (boolean near : new boolean[] {false, true}) {
      Leg leg = solvedPose.leg(near);
      Vec3 middle = leg.heel().towards(leg.toes(), 0.45);
      double strength = Math.clamp(1 - (leg.heel().y() - bedLayout.ground()) / 0.15, 0, 1);
      shapePen.gc().setGlobalAlpha(strength);
      shapePen.spot(
          new Vec3(middle.x(), bedLayout.ground(), middle.z()), 0.115, 0.026, contactShadow);
      shapePen.gc().setGlobalAlpha(1);
    }
  }
}
