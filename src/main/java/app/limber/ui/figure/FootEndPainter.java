package app.limber.ui.figure;

import app.limber.figure.FigureFrame;
import app.limber.figure.SolvedPose;

/// Draws the figure lying on its bed as seen from the foot end, from head to feet.
final class FootEndPainter {
  private final FootEndBedPainter bed;
  private final FootEndHeadPainter head;
  private final FootEndTorsoPainter torso;
  private final FootEndLegPainter legs;
  private final ArmPainter arms;
  private final GlowPainter glow;

  FootEndPainter(ShapePen shapePen, Palette palette) {
    this.bed = new FootEndBedPainter(shapePen, palette);
    this.head = new FootEndHeadPainter(shapePen, palette);
    this.torso = new FootEndTorsoPainter(shapePen, palette);
    this.legs = new FootEndLegPainter(shapePen, palette);
    this.arms = new ArmPainter(shapePen, palette);
    this.glow = new GlowPainter(shapePen, palette);
  }

  void paint(FigureFrame frame) {
    SolvedPose solvedPose = frame.solvedPose();
    bed.paint(BedLayout.of(frame), solvedPose);
    head.paint(solvedPose.torso());
    torso.paint(solvedPose.torso(), frame.breath());
    boolean hug =
        solvedPose.nearArm().wrist().x() > solvedPose.torso().hips().x() - 0.12
            && solvedPose.nearArm().wrist().y() > 0.12;
    if (!hug) {
      arms.paint(solvedPose.nearArm(), true);
      arms.paint(solvedPose.farArm(), true);
    }
    frame.feelRegion().ifPresent(region -> glow.fromFootEnd(solvedPose, region, frame.breath()));
    boolean nearFirst = solvedPose.nearLeg().knee().y() < solvedPose.farLeg().knee().y();
    legs.paint(solvedPose.leg(nearFirst));
    legs.paint(solvedPose.leg(!nearFirst));
    if (hug) {
      arms.paint(solvedPose.nearArm(), true);
      arms.paint(solvedPose.farArm(), true);
    }
  }
}
