package app.limber.ui.figure;

import app.limber.figure.FigureFrame;
import app.limber.figure.SolvedPose;

/// Draws the figure on its bed as seen from the side, far parts first.
final class SidePainter {
  private final BedPainter bed;
  private final LegPainter legs;
  private final ArmPainter arms;
  private final TorsoPainter torso;
  private final HeadPainter head;
  private final GlowPainter glow;
  private final StrapPainter strap;

  SidePainter(ShapePen shapePen, Palette palette) {
    this.bed = new BedPainter(shapePen, palette);
    this.legs = new LegPainter(shapePen, palette);
    this.arms = new ArmPainter(shapePen, palette);
    this.torso = new TorsoPainter(shapePen, palette);
    this.head = new HeadPainter(shapePen, palette);
    this.glow = new GlowPainter(shapePen, palette);
    this.strap = new StrapPainter(shapePen, palette);
  }

  void paint(FigureFrame frame) {
    SolvedPose solvedPose = frame.solvedPose();
    BedLayout bedLayout = BedLayout.of(frame);
    bed.paint(bedLayout, BedLayout.isCut(frame.scene()));
    bed.shadows(solvedPose, bedLayout);
    arms.paint(solvedPose.farArm(), false);
    legs.paint(solvedPose.farLeg(), false);
    head.paint(solvedPose.torso());
    torso.paint(solvedPose.torso(), frame.breath());
    frame.strap().ifPresent(limb -> strap.behind(solvedPose, limb));
    legs.paint(solvedPose.nearLeg(), true);
    frame.feelRegion().ifPresent(region -> glow.fromSide(solvedPose, region, frame.breath()));
    frame.strap().ifPresent(limb -> strap.before(solvedPose, limb));
    arms.paint(solvedPose.nearArm(), true);
  }
}
