package app.limber.ui.figure;

import app.limber.figure.FigureFrame;
import app.limber.figure.SolvedPose;
import app.limber.figure.View;

/// Draws the figure lying on its bed as seen from the foot end, from head to feet.
final class FootEndPainter {
  /// A hand so high above the bed, in shares of body height, holds a leg.
  private static final double RAISED = 0.12;

  private final ShapePen shapePen;
  private final FootEndBedPainter bed;
  private final FootEndHeadPainter head;
  private final FootEndTorsoPainter torso;
  private final FootEndLegPainter legs;
  private final ArmPainter arms;
  private final GlowPainter glow;

  FootEndPainter(ShapePen shapePen, Palette palette) {
    this.shapePen = shapePen;
    this.bed = new FootEndBedPainter(shapePen, palette);
    this.head = new FootEndHeadPainter(shapePen, palette);
    this.torso = new FootEndTorsoPainter(shapePen, palette);
    this.legs = new FootEndLegPainter(shapePen, palette);
    this.arms = new ArmPainter(shapePen, palette);
    this.glow = new GlowPainter(shapePen, palette);
  }

  void paint(FigureFrame frame) {
    SolvedPose solvedPose = frame.solvedPose();
    View view = frame.scene().view();
    shapePen.gc().backdrop(shapePen.lens(), () -> bed.paint(BedLayout.of(frame), view));
    bed.shadows(solvedPose, view);
    torso.neck(solvedPose.torso());
    head.paint(solvedPose.torso(), view);
    torso.paint(solvedPose.torso(), frame.breath());
    // Upper arms lie beside the thighs, which are nearer to the eye; forearms reach over the shins.
    boolean footEnd = view == View.FOOT_END;
    if (!footEnd) {
      frame.glow().ifPresent(felt -> glow.fromFootEnd(frame, felt));
    }
    arms.paint(solvedPose.nearArm(), true);
    arms.paint(solvedPose.farArm(), true);
    boolean nearFirst = solvedPose.nearLeg().knee().y() < solvedPose.farLeg().knee().y();
    legs.paint(solvedPose.leg(nearFirst));
    legs.paint(solvedPose.leg(!nearFirst));
    if (footEnd) {
      frame.glow().ifPresent(felt -> glow.fromFootEnd(frame, felt));
    }
    for (boolean near : new boolean[] {true, false}) {
      if (solvedPose.arm(near).wrist().y() > RAISED) {
        arms.forearm(solvedPose.arm(near), true);
      }
    }
  }
}
