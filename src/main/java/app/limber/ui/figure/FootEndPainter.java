package app.limber.ui.figure;

import app.limber.figure.FigureFrame;
import app.limber.figure.Posture;

/// Draws the figure lying on its bed as seen from the foot end, from head to feet.
final class FootEndPainter {
  private final FootEndBedPainter bed;
  private final FootEndHeadPainter head;
  private final FootEndTorsoPainter torso;
  private final FootEndLegPainter legs;
  private final ArmPainter arms;
  private final GlowPainter glow;

  FootEndPainter(Brush brush, Palette palette) {
    this.bed = new FootEndBedPainter(brush, palette);
    this.head = new FootEndHeadPainter(brush, palette);
    this.torso = new FootEndTorsoPainter(brush, palette);
    this.legs = new FootEndLegPainter(brush, palette);
    this.arms = new ArmPainter(brush, palette);
    this.glow = new GlowPainter(brush, palette);
  }

  void paint(FigureFrame frame) {
    Posture posture = frame.posture();
    bed.paint(Stage.of(frame), posture);
    head.paint(posture.torso());
    torso.paint(posture.torso(), frame.breath());
    boolean hug =
        posture.nearArm().wrist().x() > posture.torso().hips().x() - 0.12
            && posture.nearArm().wrist().y() > 0.12;
    if (!hug) {
      arms.paint(posture.nearArm(), true);
      arms.paint(posture.farArm(), true);
    }
    frame.feelRegion().ifPresent(region -> glow.fromFootEnd(posture, region, frame.breath()));
    boolean nearFirst = posture.nearLeg().knee().y() < posture.farLeg().knee().y();
    legs.paint(posture.leg(nearFirst));
    legs.paint(posture.leg(!nearFirst));
    if (hug) {
      arms.paint(posture.nearArm(), true);
      arms.paint(posture.farArm(), true);
    }
  }
}
