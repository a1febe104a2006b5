package app.limber.ui.figure;

import app.limber.figure.Posture;
import app.limber.figure.Vec;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/// Draws the bed as seen from the foot end, with the pillow at its far end.
final class FootEndBedPainter {
  private final Brush brush;
  private final Palette palette;
  private final Paint contactShadow;

  FootEndBedPainter(Brush brush, Palette palette) {
    this.brush = brush;
    this.palette = palette;
    this.contactShadow = Brush.soft(palette.shadow(), 0.30);
  }

  void paint(Stage stage, Posture posture) {
    double w = stage.half();
    quad(stage, -Stage.MATTRESS - 0.045, -Stage.MATTRESS + 0.02, w - 0.01, palette.wood().base());
    quad(stage, -Stage.MATTRESS, 0, w, palette.mattress());
    brush
        .outline()
        .add(new Vec(stage.foot(), -0.6 * Stage.MATTRESS, -w + 0.02))
        .add(new Vec(stage.foot(), -0.6 * Stage.MATTRESS, w - 0.02))
        .stroke(palette.piping(), 0.003);
    brush.outline();
    corner(stage.head(), w, -1);
    corner(stage.foot(), w, 1);
    corner(stage.foot(), -w, 1);
    corner(stage.head(), -w, -1);
    brush.fillPlain(palette.sheet());
    pillow(stage);
    shadows(posture);
  }

  /// The end of the bed, between two heights.
  private void quad(Stage stage, double low, double high, double w, Color colour) {
    brush
        .outline()
        .add(new Vec(stage.foot(), high, w))
        .add(new Vec(stage.foot(), low, w))
        .add(new Vec(stage.foot(), low, -w))
        .add(new Vec(stage.foot(), high, -w))
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
      brush.add(new Vec(cx + sx * r * along, 0, cz + Math.signum(z) * r * across));
    }
  }

  private void pillow(Stage stage) {
    Vec at = new Vec(stage.pillow(), 0.02, 0);
    Vec across = new Vec(0, 0, 1);
    Vec along = new Vec(-1, 0, 0);
    brush.spot(at.plus(new Vec(0.03, -0.02, 0)), 0.27, 0.13, contactShadow);
    double[] shape = {
      -0.23, 0.12, -0.12, 0.112, 0.12, 0.112, 0.23, 0.12, 0.245, 0.0, 0.23, -0.12, 0.12, -0.112,
      -0.12, -0.112, -0.23, -0.12, -0.245, 0.0
    };
    brush.outline().shape(at.plus(new Vec(0.008, -0.014, 0)), across, along, 1, shape);
    brush.fill(palette.pillow().shade());
    brush.outline().shape(at, across, along, 0.98, shape).fill(palette.pillow().base());
  }

  private void shadows(Posture posture) {
    GraphicsContext gc = brush.gc();
    shadow(gc, posture.torso().hips(), 0.19, 0.11);
    shadow(gc, posture.torso().spine().get(7), 0.21, 0.12);
    for (boolean near : new boolean[] {false, true}) {
      shadow(gc, posture.leg(near).toes(), 0.085, 0.055);
      shadow(gc, posture.arm(near).elbow(), 0.08, 0.05);
      shadow(gc, posture.arm(near).wrist(), 0.08, 0.05);
    }
  }

  private void shadow(GraphicsContext gc, Vec part, double wide, double high) {
    double near = 1 - part.y() / 0.2;
    if (near > 0) {
      gc.setGlobalAlpha(near);
      brush.spot(new Vec(part.x(), 0, part.z()), wide, high, contactShadow);
      gc.setGlobalAlpha(1);
    }
  }
}
