package app.limber.ui.figure;

import app.limber.figure.FigureFrame;
import app.limber.figure.SolvedPose;
import app.limber.routine.Position;

/// Draws the figure on its bed as seen from the side, far parts first.
final class SidePainter {
  private final ShapePen shapePen;
  private final BedPainter bed;
  private final PlanBedPainter plan;
  private final FloorPainter floor;
  private final LegPainter legs;
  private final ArmPainter arms;
  private final TorsoPainter torso;
  private final HeadPainter head;
  private final GlowPainter glow;
  private final StrapPainter strap;

  SidePainter(ShapePen shapePen, Palette palette) {
    this.shapePen = shapePen;
    this.bed = new BedPainter(shapePen, palette);
    this.plan = new PlanBedPainter(shapePen, palette);
    this.floor = new FloorPainter(shapePen, palette);
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
    ground(frame, bedLayout);
    boolean nearLeg = frame.scene().nearLeg();
    arms.paint(solvedPose.farArm(), false, grips(frame, false));
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
      farFist(frame);
    }
    legs.paint(solvedPose.nearLeg(), true);
    if (nearLeg) {
      frame.glow().ifPresent(felt -> glow.onLeg(frame, felt));
      frame.strap().ifPresent(limb -> strap.before(solvedPose, limb));
    }
    arms.paint(solvedPose.nearArm(), true, grips(frame, true));
  }

  private void ground(FigureFrame frame, BedLayout bedLayout) {
    FigureFrame.Scene scene = frame.scene();
    SolvedPose solvedPose = frame.solvedPose();
    shapePen.gc().backdrop(shapePen.lens(), () -> furniture(scene, bedLayout));
    if (BedLayout.isPlan(scene)) {
      plan.shadows(solvedPose);
      return;
    }
    if (scene.position() != Position.STANDING) {
      bed.shadows(solvedPose, bedLayout);
    }
    if (BedLayout.isOnFloor(scene)) {
      floor.shadows(solvedPose, bedLayout);
    }
  }

  private void furniture(FigureFrame.Scene scene, BedLayout bedLayout) {
    if (BedLayout.isPlan(scene)) {
      plan.paint(bedLayout);
      return;
    }
    if (BedLayout.isOnFloor(scene)) {
      floor.paint(bedLayout);
    }
    if (scene.chair()) {
      floor.chair();
    } else {
      bed.paint(bedLayout, BedLayout.isCut(scene));
    }
  }

  private void strapped(FigureFrame frame) {
    frame
        .strap()
        .ifPresent(
            limb -> {
              strap.behind(frame.solvedPose(), limb);
              strap.before(frame.solvedPose(), limb);
            });
    farFist(frame);
  }

  /// The strap runs into the far hand, not over it.
  private void farFist(FigureFrame frame) {
    if (grips(frame, false)) {
      arms.fist(frame.solvedPose().farArm(), false);
    }
  }

  private static boolean grips(FigureFrame frame, boolean nearHand) {
    return frame
        .strap()
        .filter(limb -> StrapPainter.isHeld(frame.solvedPose(), limb, nearHand))
        .isPresent();
  }
}
