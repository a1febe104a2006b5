package app.limber.ui.figure;

import app.limber.figure.Torso;
import app.limber.figure.Vec3;
import java.util.List;
import javafx.scene.paint.Paint;

/// Draws the trunk from the side: trousers round the pelvis, a shirt above.
///
/// Along the spine lie stations, each with its depth to the front and to the back in shares of body
/// height; the shirt and the trousers each span some of them.
final class TorsoPainter {
  private static final int STATIONS = 9;
  private static final int HEM = 3;
  private static final double[] FRONT = {
    0.046, 0.058, 0.066, 0.067, 0.066, 0.070, 0.084, 0.076, 0.040
  };
  private static final double[] BACK = {
    0.052, 0.070, 0.058, 0.050, 0.044, 0.045, 0.047, 0.044, 0.030
  };

  private static final double LIT = 0.9;
  private static final double RISE = 0.006;

  /// How far a full breath lifts the front of each station.
  private static final double[] BREATH = {0, 0, 0, 0.004, 0.007, 0.009, 0.008, 0.004, 0};

  private final ShapePen shapePen;
  private final Palette palette;
  private final Vec3[] centres = new Vec3[STATIONS];
  private final Vec3[] normals = new Vec3[STATIONS];

  TorsoPainter(ShapePen shapePen, Palette palette) {
    this.shapePen = shapePen;
    this.palette = palette;
  }

  void paint(Torso torso, double breath) {
    place(torso);
    trousers(palette.trousers().shade(), 1, 0);
    double rise = RISE * shapePen.rise();
    trousers(palette.trousers().base(), LIT, rise);
    shirt(palette.shirt().shade(), breath, 1, 0);
    shirt(palette.shirt().base(), breath, LIT, rise);
  }

  private void place(Torso torso) {
    List<Vec3> spine = torso.spine();
    centres[0] = torso.hips().minus(torso.pelvisUp().times(0.035));
    centres[1] = torso.hips();
    centres[2] = spine.get(0);
    centres[3] = spine.get(1);
    centres[4] = spine.get(3);
    centres[5] = spine.get(Torso.WAIST);
    centres[6] = spine.get(Torso.UPPER_BACK);
    centres[7] = spine.get(Torso.TOP - 1).towards(spine.get(Torso.TOP), 0.5);
    centres[8] = spine.get(Torso.TOP);
    for (int i = 0; i < STATIONS; i++) {
      Vec3 along =
          i < 2
              ? torso.pelvisUp()
              : centres[Math.min(i + 1, STATIONS - 1)].minus(centres[i - 1]).unit();
      normals[i] = along.cross(new Vec3(0, 0, 1));
    }
  }

  private void trousers(Paint paint, double size, double rise) {
    shapePen.outline();
    for (int i = 0; i <= HEM; i++) {
      point(i, FRONT[i] * size, rise);
    }
    // Tucked in under the shirt.
    point(HEM + 1, 0.7 * FRONT[HEM + 1], 0);
    point(HEM + 1, -0.7 * BACK[HEM + 1], 0);
    for (int i = HEM; i >= 0; i--) {
      point(i, -BACK[i] * size, rise);
    }
    shapePen.fill(paint);
  }

  private void shirt(Paint paint, double breath, double size, double rise) {
    shapePen.outline();
    corner(HEM, FRONT[HEM] + 0.003, rise, size);
    for (int i = HEM + 1; i < STATIONS; i++) {
      point(i, (FRONT[i] + BREATH[i] * breath) * size, rise);
    }
    for (int i = STATIONS - 1; i > HEM; i--) {
      point(i, -BACK[i] * size, rise);
    }
    corner(HEM, -BACK[HEM] - 0.003, rise, size);
    shapePen.fill(paint);
  }

  /// Twice the same point makes the smooth outline turn sharply.
  private void corner(int station, double out, double rise, double size) {
    point(station, out * size, rise);
    point(station, out * size, rise);
  }

  private void point(int station, double out, double rise) {
    Vec3 at = centres[station].plus(normals[station].times(out));
    shapePen.add(at.plus(shapePen.lens().upward().times(rise)));
  }
}
