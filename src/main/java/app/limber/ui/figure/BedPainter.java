package app.limber.ui.figure;

import app.limber.figure.SolvedPose;
import app.limber.figure.Vec3;
import app.limber.ui.figure.surface.DrawingSurface;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;

/// Draws the bed as seen from the side: frame, mattress, sheet and pillow, and the shadows on it.
final class BedPainter {
  private final ShapePen shapePen;
  private final Palette palette;
  private final Paint contactShadow;

  BedPainter(ShapePen shapePen, Palette palette) {
    this.shapePen = shapePen;
    this.palette = palette;
    this.contactShadow = ShapePen.soft(palette.shadow(), 0.30);
  }

  /// @param cut whether the head end is out of the picture
  void paint(BedLayout bedLayout, boolean cut) {
    double left = Math.min(bedLayout.head(), bedLayout.foot());
    double right = Math.max(bedLayout.head(), bedLayout.foot());
    double top = -bedLayout.half();
    if (cut && bedLayout.hasPillow()) {
      floor(bedLayout, right);
    }
    frame(left, right, bedLayout, cut);
    // The near side of the mattress, then its top, seen from a little above.
    slab(
        left,
        right,
        new Vec3(0, 0, bedLayout.half()),
        -BedLayout.MATTRESS,
        0.022,
        palette.mattress(),
        cut);
    line(left + 0.02, right - 0.02, bedLayout, -0.6 * BedLayout.MATTRESS);
    sheet(left, right, bedLayout, top, cut);
    if (bedLayout.hasPillow()) {
      pillow(bedLayout);
    }
  }

  /// Draws the floor below a leg that hangs from the bed. The feet of the bed stand on it; the
  /// figure's foot does not touch it.
  private void floor(BedLayout bedLayout, double right) {
    Projection projection = shapePen.lens();
    double x0 = projection.x(new Vec3(bedLayout.left(), 0, 0));
    double x1 = projection.x(new Vec3(bedLayout.right() + 0.06, 0, 0));
    double y0 = projection.y(new Vec3(0, bedLayout.ground(), 0));
    double y1 = projection.y(new Vec3(0, bedLayout.ground(), bedLayout.half()));
    rounded(x0, y0, x1, y1, 0.01, fading(palette.sheet(), x0, x1, true));
    shapePen.spot(new Vec3(right + 0.06, bedLayout.ground(), 0.15), 0.16, 0.026, contactShadow);
  }

  private void frame(double left, double right, BedLayout bedLayout, boolean cut) {
    Vec3 low = new Vec3(0, -BedLayout.MATTRESS, bedLayout.half());
    slab(left + 0.005, right - 0.005, low, -0.045, 0.012, palette.wood().base(), cut);
    for (double x : new double[] {left + 0.05, right - 0.05}) {
      if (!(cut && x < 0)) {
        slab(
            x - 0.018,
            x + 0.018,
            low.plus(new Vec3(0, -0.04, 0)),
            cut ? bedLayout.ground() + BedLayout.MATTRESS + 0.04 : -0.05,
            0.008,
            palette.wood().shade(),
            false);
      }
    }
  }

  private void slab(
      double left, double right, Vec3 at, double height, double round, Color colour, boolean cut) {
    Projection projection = shapePen.lens();
    double x0 = projection.x(new Vec3(left, 0, 0));
    double x1 = projection.x(new Vec3(right, 0, 0));
    double y0 = projection.y(at);
    double y1 = projection.y(at.plus(new Vec3(0, height, 0)));
    rounded(x0, y0, x1, y1, round, fading(colour, x0, x1, cut));
  }

  private void sheet(double left, double right, BedLayout bedLayout, double far, boolean cut) {
    Projection projection = shapePen.lens();
    double x0 = projection.x(new Vec3(left, 0, 0));
    double x1 = projection.x(new Vec3(right, 0, 0));
    double y0 = projection.y(new Vec3(0, 0, far));
    double y1 = projection.y(new Vec3(0, -0.012, bedLayout.half()));
    rounded(x0, y0, x1, y1, 0.03, fading(palette.sheet(), x0, x1, cut));
  }

  private void line(double left, double right, BedLayout bedLayout, double height) {
    shapePen
        .outline()
        .add(new Vec3(left, height, bedLayout.half()))
        .add(new Vec3(right, height, bedLayout.half()))
        .stroke(palette.piping(), 0.003);
  }

  private void rounded(double xa, double ya, double xb, double yb, double round, Paint paint) {
    DrawingSurface gc = shapePen.gc();
    double r = 2 * round * shapePen.lens().scale();
    gc.setFill(paint);
    gc.fillRoundRect(
        Math.min(xa, xb), Math.min(ya, yb), Math.abs(xb - xa), Math.abs(yb - ya), r, r);
  }

  private static Paint fading(Color colour, double x0, double x1, boolean cut) {
    if (!cut) {
      return colour;
    }
    double end = x0 + (x1 - x0) * 0.16;
    return new LinearGradient(
        x0,
        0,
        end,
        0,
        false,
        CycleMethod.NO_CYCLE,
        new Stop(0, colour.deriveColor(0, 1, 1, 0)),
        new Stop(1, colour));
  }

  private void pillow(BedLayout bedLayout) {
    Vec3 at = new Vec3(bedLayout.pillow(), 0, 0);
    Vec3 along = new Vec3(1, 0, 0);
    Vec3 up = new Vec3(0, 1, 0);
    shapePen.spot(at.plus(new Vec3(0, -0.035, 0)), 0.17, 0.05, contactShadow);
    shapePen
        .outline()
        .shape(
            at, along, up, 1, -0.145, 0.052, -0.135, 0.086, -0.06, 0.084, 0.06, 0.084, 0.135, 0.086,
            0.145, 0.052, 0.152, 0.0, 0.146, -0.044, 0.06, -0.05, -0.06, -0.05, -0.146, -0.044,
            -0.152, 0.0)
        .fill(palette.pillow().shade());
    shapePen
        .outline()
        .shape(
            at, along, up, 1, -0.140, 0.055, -0.130, 0.083, -0.06, 0.081, 0.06, 0.081, 0.130, 0.083,
            0.140, 0.055, 0.138, 0.018, 0.128, -0.014, 0.06, -0.020, -0.06, -0.020, -0.128, -0.014,
            -0.138, 0.018)
        .fill(palette.pillow().base());
  }

  /// Soft shadows where the body is on the bed or close above it.
  void shadows(SolvedPose solvedPose, BedLayout bedLayout) {
    shadow(solvedPose.torso().hips(), 0.13, bedLayout);
    shadow(solvedPose.torso().spine().get(3), 0.11, bedLayout);
    shadow(solvedPose.torso().spine().get(7), 0.13, bedLayout);
    for (boolean near : new boolean[] {false, true}) {
      shadow(solvedPose.leg(near).knee(), 0.08, bedLayout);
      shadow(
          solvedPose.leg(near).ankle().towards(solvedPose.leg(near).toes(), 0.3), 0.10, bedLayout);
      shadow(
          solvedPose.leg(near).knee().towards(solvedPose.leg(near).ankle(), 0.5), 0.08, bedLayout);
      armShadow(solvedPose.arm(near).elbow(), bedLayout);
      armShadow(solvedPose.arm(near).wrist(), bedLayout);
    }
  }

  /// Below an arm, which lies on the bed or nearly so.
  private void armShadow(Vec3 bone, BedLayout bedLayout) {
    double low = bone.y() - 0.03;
    if (low < 0.06) {
      spot(
          new Vec3(bone.x(), Math.max(0, low), bone.z()),
          0.065,
          1 - Math.max(0, low) / 0.06,
          bedLayout);
    }
  }

  private void shadow(Vec3 part, double wide, BedLayout bedLayout) {
    double near = 1 - part.y() / 0.2;
    if (near > 0 && part.y() >= 0) {
      spot(new Vec3(part.x(), 0, part.z()), wide, near, bedLayout);
    }
  }

  private void spot(Vec3 at, double wide, double strength, BedLayout bedLayout) {
    double left = Math.min(bedLayout.head(), bedLayout.foot());
    double right = Math.max(bedLayout.head(), bedLayout.foot());
    if (at.x() >= left && at.x() <= right - 0.02) {
      shapePen.gc().setGlobalAlpha(strength);
      shapePen.spot(at, wide, 0.028, contactShadow);
      shapePen.gc().setGlobalAlpha(1);
    }
  }
}
