package app.limber.ui.figure;

import app.limber.figure.FigureFrame;
import app.limber.figure.Posture;

/// Draws the figure on its bed as seen from the side, far parts first.
final class SidePainter {
  private final BedPainter bed;
  private final LegPainter legs;
  private final ArmPainter arms;
  private final TorsoPainter torso;
  private final HeadPainter head;
  private final GlowPainter glow;
  private final StrapPainter strap;

  SidePainter(Brush brush, Palette palette) {
    this.bed = new BedPainter(brush, palette);
    this.legs = new LegPainter(brush, palette);
    this.arms = new ArmPainter(brush, palette);
    this.torso = new TorsoPainter(brush, palette);
    this.head = new HeadPainter(brush, palette);
    this.glow = new GlowPainter(brush, palette);
    this.strap = new StrapPainter(brush, palette);
  }

  void paint(FigureFrame frame) {
    Posture posture = frame.posture();
    Stage stage = Stage.of(frame);
    bed.paint(stage, Stage.isCut(frame.scene()));
    bed.shadows(posture, stage);
    arms.paint(posture.farArm(), false);
    legs.paint(posture.farLeg(), false);
    head.paint(posture.torso());
    torso.paint(posture.torso(), frame.breath());
    frame.strap().ifPresent(limb -> strap.behind(posture, limb));
    legs.paint(posture.nearLeg(), true);
    frame.feelRegion().ifPresent(region -> glow.fromSide(posture, region, frame.breath()));
    frame.strap().ifPresent(limb -> strap.before(posture, limb));
    arms.paint(posture.nearArm(), true);
  }
}
