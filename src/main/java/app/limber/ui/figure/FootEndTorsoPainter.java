package app.limber.ui.figure;

import app.limber.figure.Torso;
import app.limber.figure.Vec3;
import java.util.List;
import javafx.scene.paint.Paint;

/// Draws the trunk as seen from the foot end: stations along the spine with their half widths, the
/// pelvis turned against the chest.
final class FootEndTorsoPainter {
  private static final int STATIONS = 7;
  private static final int HEM = 2;
  private static final double[] WIDTH = {0.074, 0.098, 0.090, 0.082, 0.096, 0.112, 0.060};

  /// How far in front of the spine the widest part lies.
  private static final double[] FORWARD = {0.0, 0.0, 0.01, 0.012, 0.018, 0.02, 0.012};

  private static final double LIT = 0.93;
  private static final double RISE = 0.008;

  private static final double[] NECK = {0.036, 0.030, 0.030};

  private final ShapePen shapePen;
  private final LimbPainter limbs;
  private final Palette palette;
  private final Vec3[] centres = new Vec3[STATIONS];
  private final Vec3[] across = new Vec3[STATIONS];
  private final Vec3[] front = new Vec3[STATIONS];

  FootEndTorsoPainter(ShapePen shapePen, Palette palette) {
    this.shapePen = shapePen;
    this.limbs = new LimbPainter(shapePen);
    this.palette = palette;
  }

  /// Draws the neck, which the chin hides in part: before the head.
  void neck(Torso torso) {
    limbs.shade(torso.spine().get(Torso.TOP), torso.neck(), NECK, NECK, palette.skin().shade());
  }

  void paint(Torso torso, double breath) {
    place(torso);
    double lift = 0.006 * breath;
    body(0, HEM, palette.trousers().shade(), 1, 0);
    double rise = RISE * shapePen.rise();
    body(0, HEM, palette.trousers().base(), LIT, rise);
    body(HEM, STATIONS - 1, palette.shirt().shade(), 1, lift);
    body(HEM, STATIONS - 1, palette.shirt().base(), LIT, rise + lift);
  }

  private void place(Torso torso) {
    List<Vec3> spine = torso.spine();
    centres[0] = torso.hips().minus(torso.pelvisUp().times(0.05));
    centres[1] = torso.hips();
    centres[2] = spine.get(1);
    centres[3] = spine.get(4);
    centres[4] = spine.get(7);
    centres[5] = spine.get(8).towards(spine.get(9), 0.35);
    centres[6] = spine.get(9).towards(torso.neck(), 0.25);
    Vec3 level = new Vec3(0, 0, 1);
    for (int i = 0; i < STATIONS; i++) {
      double share = Math.clamp((i - 1) / 3.0, 0, 1);
      across[i] = torso.pelvisAcross().towards(level, share).unit();
      front[i] = torso.pelvisFront().towards(torso.chestFront(), share).unit();
    }
  }

  private void body(int from, int to, Paint paint, double size, double rise) {
    shapePen.outline();
    for (int i = from; i <= to; i++) {
      side(i, 1, size, rise);
    }
    for (int i = to; i >= from; i--) {
      side(i, -1, size, rise);
    }
    shapePen.fill(paint);
  }

  private void side(int i, int sign, double size, double rise) {
    shapePen.add(
        centres[i]
            .plus(across[i].times(sign * WIDTH[i] * size))
            .plus(front[i].times(FORWARD[i] + rise)));
  }
}
