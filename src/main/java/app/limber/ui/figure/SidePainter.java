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
    boolean nearLeg = frame.scene().nearLeg();
    arms.paint(solvedPose.farArm(), false);
    legs.paint(solvedPose.farLeg(), false);
    if (!nearLeg) {
      frame.glow().ifPresent(felt -> glow.onLeg(frame, felt));
      strapped(frame);
    }
    head.paint(solvedPose.torso());
    torso.paint(solvedPose.torso(), frame.breath());
    frame.glow().ifPresent(felt -> glow.onBack(frame, felt));
    if (nearLeg) {
      frame.strap().ifPresent(limb -> strap.behind(solvedPose, limb));
    }
    legs.paint(solvedPose.nearLeg(), true);
    if (nearLeg) {
      frame.glow().ifPresent(felt -> glow.onLeg(frame, felt));
      frame.strap().ifPresent(limb -> strap.before(solvedPose, limb));
    }
    arms.paint(solvedPose.nearArm(), true);
  }

  private void strapped(FigureFrame frame) {
    frame
        .strap()
        .ifPresent(
            limb -> {
              strap.behind(frame.solvedPose(), limb);
              strap.before(frame.solvedPose(), limb);
              arms.hand(frame.solvedPose().farArm(), false);
            });
  }
}
