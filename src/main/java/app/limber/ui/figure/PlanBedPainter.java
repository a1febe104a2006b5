package app.limber.ui.figure;

import app.limber.figure.Arm;
import app.limber.figure.BodyProportions;
import app.limber.figure.Leg;
import app.limber.figure.SolvedPose;
import app.limber.figure.Vec3;
import app.limber.ui.figure.surface.DrawingSurface;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/// Draws the bed in plan view, and the shadow of someone lying on their side.
final class PlanBedPainter {
  /// The top of the mattress below the middle of the body.
  private static final double TOP = -BodyProportions.SIDE_DEPTH;

  private final ShapePen shapePen;
  private final Palette palette;
  private final Paint contactShadow;

  PlanBedPainter(ShapePen shapePen, Palette palette) {
    this.shapePen = shapePen;
    this.palette = palette;
    this.contactShadow = ShapePen.soft(palette.shadow(), 0.17);
  }

  void paint(BedLayout bedLayout) {
    double half = bedLayout.half();
    double low = TOP - BedLayout.MATTRESS;
    slab(bedLayout, 0.012, half - 0.1, low + 0.02, low - 0.045, 0.012, palette.wood().base());
    slab(bedLayout, 0, half - 0.1, TOP, low, 0.022, palette.mattress());
    slab(bedLayout, 0, -half, TOP, TOP - 0.02, 0.03, palette.sheet());
    pillow(bedLayout);
  }

  /// A slab from `far` across the bed at height `high` to the front of the bed at height `low`.
  private void slab(
      BedLayout bedLayout,
      double inset,
      double far,
      double high,
      double low,
      double round,
      Color colour) {
    Projection projection = shapePen.lens();
    DrawingSurface gc = shapePen.gc();
    double x0 = projection.x(new Vec3(bedLayout.head() + inset, 0, 0));
    double x1 = projection.x(new Vec3(bedLayout.foot() - inset, 0, 0));
    double y0 = projection.y(new Vec3(0, far, high));
    double y1 = projection.y(new Vec3(0, bedLayout.half(), low));
    double r = 2 * round * projection.scale();
    gc.setFill(colour);
    gc.fillRoundRect(Math.min(x0, x1), y0, Math.abs(x1 - x0), y1 - y0, r, r);
  }

  private void pillow(BedLayout bedLayout) {
    Vec3 at = new Vec3(bedLayout.pillow(), 0.03, TOP + 0.05);
    Vec3 along = new Vec3(1, 0, 0);
    Vec3 across = new Vec3(0, 1, 0);
    double[] shape = {
      -0.115, -0.23, -0.108, -0.12, -0.108, 0.12, -0.115, 0.23, 0.0, 0.245, 0.115, 0.23, 0.108,
      0.12, 0.108, -0.12, 0.115, -0.23, 0.0, -0.245
    };
    shapePen.spot(at.plus(new Vec3(0.01, 0.03, -0.05)), 0.15, 0.27, contactShadow);
    shapePen.outline().shape(at.plus(new Vec3(0, 0.012, 0)), along, across, 1, shape);
    shapePen.fill(palette.pillow().shade());
    shapePen.outline().shape(at, along, across, 0.975, shape).fill(palette.pillow().base());
  }

  /// The shadow of someone who lies on the bed.
  void shadows(SolvedPose solvedPose) {
    shadow(solvedPose.torso().hips(), 0.14, 0);
    shadow(solvedPose.torso().spine().get(3), 0.11, 0);
    shadow(solvedPose.torso().spine().get(7), 0.14, 0);
    shadow(solvedPose.torso().head(), 0.08, 0);
    for (boolean near : new boolean[] {false, true}) {
      Leg leg = solvedPose.leg(near);
      double lift = leg.knee().z();
      shadow(leg.hip().towards(leg.knee(), 0.5), 0.10, lift / 2);
      shadow(leg.knee(), 0.085, lift);
      shadow(leg.knee().towards(leg.ankle(), 0.5), 0.09, lift);
      shadow(leg.ankle(), 0.08, leg.ankle().z());
      Arm arm = solvedPose.arm(near);
      shadow(arm.elbow(), 0.075, arm.elbow().z());
      shadow(arm.wrist(), 0.07, arm.wrist().z());
    }
  }

  /// A shadow below a part of the body, fainter the further that is lifted off the body's middle.
  private void shadow(Vec3 part, double size, double lift) {
    double strength = Math.clamp(1 - Math.max(0, lift - 0.06) / 0.2, 0, 1);
    if (strength > 0) {
      shapePen.gc().setGlobalAlpha(strength);
      shapePen.spot(new Vec3(part.x(), part.y() + 0.015, TOP), size, size * 0.9, contactShadow);
      shapePen.gc().setGlobalAlpha(1);
    }
  }
}
