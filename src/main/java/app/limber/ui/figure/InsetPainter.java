package app.limber.ui.figure;

import app.limber.figure.FigureFrame;
import app.limber.figure.SolvedPose;
import app.limber.figure.Vec3;
import app.limber.ui.figure.surface.DrawingSurface;

/// Draws a round inset that magnifies the low back, in the free corner above the head: level with
/// the bed, so that a gap under the back shows, and with the bones that turn.
final class InsetPainter {
  /// Smaller pictures have no room for an inset, in pixels.
  private static final double LEAST_WIDTH = 300;

  static final double RADIUS = 0.185;

  /// How far its rim reaches beyond it, with a margin.
  static final double RIM = 0.008;

  /// Where the inset is, for someone on their back.
  static final Vec3 PLACE = new Vec3(-0.43, 0.30, 0);

  private static final Vec3 SUNK = new Vec3(0, 0.005, 0);

  private static final double MAGNIFIED = 1.6;

  /// The overlap of ring and inset, in pixels, so that there is no gap between them.
  private static final double OVERLAP = 0.5;

  private final ShapePen shapePen;
  private final Palette palette;
  private final TorsoPainter torso;
  private final LegPainter legs;
  private final BonePainter bones;

  InsetPainter(ShapePen shapePen, Palette palette) {
    this.shapePen = shapePen;
    this.palette = palette;
    this.torso = new TorsoPainter(shapePen, palette);
    this.legs = new LegPainter(shapePen, palette);
    this.bones = new BonePainter(shapePen, palette);
  }

  /// Draws the inset of `frame` into a picture `width` pixels wide.
  void paint(FigureFrame frame, double width) {
    if (width < LEAST_WIDTH) {
      return;
    }
    Projection projection = shapePen.lens();
    DrawingSurface gc = shapePen.gc();
    Vec3 shown = middle(frame);
    double radius = RADIUS * projection.scale();
    double x = projection.x(PLACE);
    double y = projection.y(PLACE);
    thread(projection.x(shown), projection.y(shown), x, y, radius);
    double line = Math.max(1.5, 0.006 * projection.scale());
    gc.inset(
        x,
        y,
        radius,
        line,
        () -> magnified(frame, shown, x, y, radius),
        () -> rim(x, y, radius, line));
  }

  /// Outside the edge of the inset and not on it, so that both meet without a gap.
  private void rim(double x, double y, double radius, double line) {
    DrawingSurface gc = shapePen.gc();
    double around = radius + line / 2 - OVERLAP;
    gc.setStroke(palette.insetRing());
    gc.setLineWidth(line);
    gc.strokeOval(x - around, y - around, 2 * around, 2 * around);
  }

  private void magnified(FigureFrame frame, Vec3 shown, double x, double y, double radius) {
    Projection projection = shapePen.lens();
    DrawingSurface gc = shapePen.gc();
    gc.setFill(palette.insetGround());
    gc.fillRect(x - radius, y - radius, 2 * radius, 2 * radius);
    shapePen.look(projection.magnifiedLevel(frame.scene(), MAGNIFIED, shown, x, y));
    SolvedPose solvedPose = frame.solvedPose();
    torso.paint(solvedPose.torso(), 0);
    legs.paint(solvedPose.nearLeg(), true);
    bones.paint(solvedPose.torso());
    // What rests on the mattress sinks into it a little.
    gc.setFill(palette.mattress());
    gc.fillRect(x - radius, shapePen.lens().y(SUNK), 2 * radius, 2 * radius);
    shapePen.look(projection);
  }

  /// The middle of the range in which low back and pelvis move, so that the inset stands still.
  private static Vec3 middle(FigureFrame frame) {
    double x =
        frame.room().postures().stream()
            .mapToDouble(p -> p.lowBack().x() * 0.5 + p.torso().hips().x() * 0.5)
            .average()
            .orElse(0);
    return new Vec3(x, 0.055, 0);
  }

  private void thread(double fromX, double fromY, double x, double y, double radius) {
    DrawingSurface gc = shapePen.gc();
    double small = 0.09 * shapePen.lens().scale();
    double dx = x - fromX;
    double dy = y - fromY;
    double length = Math.hypot(dx, dy);
    gc.setStroke(palette.insetRing());
    gc.setLineWidth(Math.max(1, 0.004 * shapePen.lens().scale()));
    gc.strokeOval(fromX - small, fromY - small, 2 * small, 2 * small);
    gc.strokeLine(
        fromX + dx / length * small,
        fromY + dy / length * small,
        x - dx / length * radius,
        y - dy / length * radius);
  }
}
