package app.limber.ui.figure;

import app.limber.figure.Posture;
import app.limber.figure.Vec;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;

/// Draws the bed as seen from the side: frame, mattress, sheet and pillow, and the shadows on it.
final class BedPainter {
  private final Brush brush;
  private final Palette palette;
  private final Paint contactShadow;

  BedPainter(Brush brush, Palette palette) {
    this.brush = brush;
    this.palette = palette;
    this.contactShadow = Brush.soft(palette.shadow(), 0.30);
  }

  /// @param cut whether the head end is out of the picture
  void paint(Stage stage, boolean cut) {
    double left = Math.min(stage.head(), stage.foot());
    double right = Math.max(stage.head(), stage.foot());
    double top = -stage.half();
    frame(left, right, stage, cut);
    // The near side of the mattress, then its top, seen from a little above.
    slab(left, right, new Vec(0, 0, stage.half()), -Stage.MATTRESS, 0.022, palette.mattress(), cut);
    line(left + 0.02, right - 0.02, stage, -0.6 * Stage.MATTRESS);
    sheet(left, right, stage, top, cut);
    pillow(stage);
  }

  private void frame(double left, double right, Stage stage, boolean cut) {
    Vec low = new Vec(0, -Stage.MATTRESS, stage.half());
    slab(left + 0.005, right - 0.005, low, -0.045, 0.012, palette.wood().base(), cut);
    for (double x : new double[] {left + 0.05, right - 0.05}) {
      if (!(cut && x < 0)) {
        slab(
            x - 0.018,
            x + 0.018,
            low.plus(new Vec(0, -0.04, 0)),
            -0.05,
            0.008,
            palette.wood().shade(),
            false);
      }
    }
  }

  private void slab(
      double left, double right, Vec at, double height, double round, Color colour, boolean cut) {
    Lens lens = brush.lens();
    double x0 = lens.x(new Vec(left, 0, 0));
    double x1 = lens.x(new Vec(right, 0, 0));
    double y0 = lens.y(at);
    double y1 = lens.y(at.plus(new Vec(0, height, 0)));
    rounded(x0, y0, x1, y1, round, fading(colour, x0, x1, cut));
  }

  private void sheet(double left, double right, Stage stage, double far, boolean cut) {
    Lens lens = brush.lens();
    double x0 = lens.x(new Vec(left, 0, 0));
    double x1 = lens.x(new Vec(right, 0, 0));
    double y0 = lens.y(new Vec(0, 0, far));
    double y1 = lens.y(new Vec(0, -0.012, stage.half()));
    rounded(x0, y0, x1, y1, 0.03, fading(palette.sheet(), x0, x1, cut));
  }

  private void line(double left, double right, Stage stage, double height) {
    brush
        .outline()
        .add(new Vec(left, height, stage.half()))
        .add(new Vec(right, height, stage.half()))
        .stroke(palette.piping(), 0.003);
  }

  private void rounded(double xa, double ya, double xb, double yb, double round, Paint paint) {
    GraphicsContext gc = brush.gc();
    double r = 2 * round * brush.lens().scale();
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

  private void pillow(Stage stage) {
    Vec at = new Vec(stage.pillow(), 0, 0);
    Vec along = new Vec(1, 0, 0);
    Vec up = new Vec(0, 1, 0);
    brush.spot(at.plus(new Vec(0, -0.035, 0)), 0.17, 0.05, contactShadow);
    brush
        .outline()
        .shape(
            at, along, up, 1, -0.145, 0.052, -0.135, 0.086, -0.06, 0.084, 0.06, 0.084, 0.135, 0.086,
            0.145, 0.052, 0.152, 0.0, 0.146, -0.044, 0.06, -0.05, -0.06, -0.05, -0.146, -0.044,
            -0.152, 0.0)
        .fill(palette.pillow().shade());
    brush
        .outline()
        .shape(
            at, along, up, 1, -0.140, 0.055, -0.130, 0.083, -0.06, 0.081, 0.06, 0.081, 0.130, 0.083,
            0.140, 0.055, 0.138, 0.018, 0.128, -0.014, 0.06, -0.020, -0.06, -0.020, -0.128, -0.014,
            -0.138, 0.018)
        .fill(palette.pillow().base());
  }

  /// Soft shadows where the body is on the bed or close above it.
  void shadows(Posture posture, Stage stage) {
    shadow(posture.torso().hips(), 0.13, stage);
    shadow(posture.torso().spine().get(3), 0.11, stage);
    shadow(posture.torso().spine().get(7), 0.13, stage);
    for (boolean near : new boolean[] {false, true}) {
      shadow(posture.leg(near).knee(), 0.08, stage);
      shadow(posture.leg(near).ankle().towards(posture.leg(near).toes(), 0.3), 0.10, stage);
      shadow(posture.leg(near).knee().towards(posture.leg(near).ankle(), 0.5), 0.08, stage);
      armShadow(posture.arm(near).elbow(), stage);
      armShadow(posture.arm(near).wrist(), stage);
    }
  }

  /// Below an arm, which lies on the bed or nearly so.
  private void armShadow(Vec bone, Stage stage) {
    double low = bone.y() - 0.03;
    if (low < 0.06) {
      spot(
          new Vec(bone.x(), Math.max(0, low), bone.z()), 0.065, 1 - Math.max(0, low) / 0.06, stage);
    }
  }

  private void shadow(Vec part, double wide, Stage stage) {
    double near = 1 - part.y() / 0.2;
    if (near > 0 && part.y() >= 0) {
      spot(new Vec(part.x(), 0, part.z()), wide, near, stage);
    }
  }

  private void spot(Vec at, double wide, double strength, Stage stage) {
    double left = Math.min(stage.head(), stage.foot());
    double right = Math.max(stage.head(), stage.foot());
    if (at.x() >= left && at.x() <= right - 0.02) {
      brush.gc().setGlobalAlpha(strength);
      brush.spot(at, wide, 0.028, contactShadow);
      brush.gc().setGlobalAlpha(1);
    }
  }
}
