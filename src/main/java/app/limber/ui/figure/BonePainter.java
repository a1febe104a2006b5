package app.limber.ui.figure;

import app.limber.figure.Torso;
import app.limber.figure.Vec3;
import java.util.List;
import javafx.scene.paint.Color;

/// Draws pelvis and lower spine as through the clothes, so that it shows how they turn.
final class BonePainter {
  /// The pelvis from the side, towards the front and towards the head, in shares of body height.
  private static final double[] PELVIS = {
    0.004, 0.066, 0.026, 0.060, 0.044, 0.046, 0.040, 0.022, 0.044, -0.004, 0.048, -0.030, 0.028,
    -0.036, 0.010, -0.048, -0.010, -0.046, -0.010, -0.022, -0.024, 0.004, -0.030, 0.034, -0.020,
    0.058
  };

  /// The sacrum and the coccyx behind it.
  private static final double[] SACRUM = {
    0.012, 0.058, -0.018, 0.064, -0.036, 0.040, -0.046, 0.010, -0.044, -0.014, -0.036, 0.006,
    -0.020, 0.030
  };

  private static final double LENGTH = 0.36;
  private static final double THICK = 0.017;
  private static final double LINE = 0.0022;

  private final ShapePen shapePen;
  private final Color bone;
  private final Color line;

  BonePainter(ShapePen shapePen, Palette palette) {
    this.shapePen = shapePen;
    this.bone = palette.pillow().base().deriveColor(0, 1, 1, 0.92);
    this.line = palette.trousers().far();
  }

  void paint(Torso torso) {
    List<Vec3> spine = torso.spine();
    for (int i = Torso.UPPER_BACK - 1; i >= 0; i--) {
      vertebra(spine.get(i), spine.get(i + 1));
    }
    bone(torso, SACRUM);
    bone(torso, PELVIS);
  }

  private void bone(Torso torso, double[] shape) {
    shapePen.outline().shape(torso.hips(), torso.pelvisFront(), torso.pelvisUp(), 1, shape);
    shapePen.fill(bone);
    shapePen.outline().shape(torso.hips(), torso.pelvisFront(), torso.pelvisUp(), 1, shape);
    shapePen.strokeClosed(line, LINE);
  }

  private void vertebra(Vec3 from, Vec3 to) {
    Vec3 along = to.minus(from);
    Vec3 front = along.unit().cross(new Vec3(0, 0, 1));
    Vec3 middle = from.towards(to, 0.5);
    Vec3 half = along.times(LENGTH);
    Vec3 thick = front.times(THICK);
    shapePen
        .outline()
        .add(middle.plus(half).plus(thick))
        .add(middle.plus(half).minus(thick))
        .add(middle.minus(half).minus(thick))
        .add(middle.minus(half).plus(thick))
        .fillPlain(bone);
    shapePen.strokePlain(line, LINE);
  }
}
