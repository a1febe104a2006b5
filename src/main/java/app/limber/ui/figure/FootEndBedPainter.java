package app.limber.ui.figure;

import app.limber.figure.SolvedPose;
import app.limber.figure.Vec3;
import app.limber.figure.View;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/// Draws the bed as seen from the foot end, with the pillow at its far end.
final class FootEndBedPainter {
  private final ShapePen shapePen;
  private final Palette palette;
  private final Paint contactShadow;

  FootEndBedPainter(ShapePen shapePen, Palette palette) {
    this.shapePen = shapePen;
    this.palette = palette;
    this.contactShadow = ShapePen.soft(palette.shadow(), 0.30);
  }

  void paint(BedLayout bedLayout, View view) {
    double w = bedLayout.half();
    double low = -BedLayout.MATTRESS - 0.045;
    face(bedLayout, view, low, -BedLayout.MATTRESS + 0.02, w - 0.01, palette.wood().base());
    face(bedLayout, view, -BedLayout.MATTRESS, 0, w, palette.mattress());
    shapePen.outline();
    corner(bedLayout.head(), w, -1);
    corner(bedLayout.foot(), w, 1);
    corner(bedLayout.foot(), -w, 1);
    corner(bedLayout.head(), -w, -1);
    shapePen.fillPlain(palette.sheet());
    pillow(bedLayout, view);
  }

  /// The face of the bed that is towards the eye, its foot end or its side, between two heights.
  private void face(
      BedLayout bedLayout, View view, double low, double high, double w, Color colour) {
    double other = view == View.FOOT_END ? bedLayout.foot() : bedLayout.head();
    double z = view == View.FOOT_END ? -w : w;
    shapePen
        .outline()
        .add(new Vec3(bedLayout.foot(), high, w))
        .add(new Vec3(bedLayout.foot(), low, w))
        .add(new Vec3(other, low, z))
        .add(new Vec3(other, high, z))
        .fillPlain(colour);
  }

  /// A rounded corner of the sheet; `sx` points from it out along the bed.
  private void corner(double x, double z, int sx) {
    double r = 0.03;
    double cx = x - sx * r;
    double cz = z - Math.signum(z) * r;
    for (int i = 0; i <= 4; i++) {
      double a = Math.toRadians(90.0 * i / 4);
      boolean alongFirst = (sx < 0) == (z > 0);
      double along = alongFirst ? Math.cos(a) : Math.sin(a);
      double across = alongFirst ? Math.sin(a) : Math.cos(a);
      shapePen.add(new Vec3(cx + sx * r * along, 0, cz + Math.signum(z) * r * across));
    }
  }

  private void pillow(BedLayout bedLayout, View view) {
    Vec3 at = new Vec3(bedLayout.pillow(), 0.02, 0);
    Vec3 across = new Vec3(0, 0, 1);
    Vec3 along = new Vec3(-1, 0, 0);
    spot(view, at.plus(new Vec3(0.03, -0.02, 0)), 0.27, 0.13);
    double[] shape = {
      -0.23, 0.12, -0.12, 0.112, 0.12, 0.112, 0.23, 0.12, 0.245, 0.0, 0.23, -0.12, 0.12, -0.112,
      -0.12, -0.112, -0.23, -0.12, -0.245, 0.0
    };
    shapePen.outline().shape(at.plus(new Vec3(0.008, -0.014, 0)), across, along, 1, shape);
    shapePen.fill(palette.pillow().shade());
    shapePen.outline().shape(at, across, along, 0.98, shape).fill(palette.pillow().base());
  }

  /// Soft shadows where the body is on the bed or close above it.
  void shadows(SolvedPose solvedPose, View view) {
    shadow(view, solvedPose.torso().hips(), 0.19, 0.11);
    shadow(view, solvedPose.torso().spine().get(7), 0.21, 0.12);
    for (boolean near : new boolean[] {false, true}) {
      shadow(view, solvedPose.leg(near).toes(), 0.085, 0.055);
      shadow(view, solvedPose.arm(near).elbow(), 0.08, 0.05);
      shadow(view, solvedPose.arm(near).wrist(), 0.08, 0.05);
    }
  }

  private void shadow(View view, Vec3 part, double wide, double high) {
    double near = 1 - part.y() / 0.2;
    if (near > 0) {
      shapePen.gc().setGlobalAlpha(near);
      spot(view, new Vec3(part.x(), 0, part.z()), wide, high);
      shapePen.gc().setGlobalAlpha(1);
    }
  }

  /// A shadow, `across` the bed and `along` it.
  private void spot(View view, Vec3 at, double across, double along) {
    boolean footEnd = view == View.FOOT_END;
    shapePen.spot(at, footEnd ? across : along, footEnd ? along : across, contactShadow);
  }
}
