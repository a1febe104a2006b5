package app.limber.figure.posing;

import app.limber.figure.Arm;
import app.limber.figure.Leg;
import app.limber.figure.Limb;
import app.limber.figure.SolvedPose;
import app.limber.figure.Torso;
import app.limber.figure.Vec3;
import app.limber.words.Messages;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A part of the figure that can be dragged.
public enum Handle {
  HEAD(null, false),
  CHEST(null, false),
  PELVIS(null, false),
  NEAR_HAND(Limb.NEAR_ARM, true),
  NEAR_ELBOW(Limb.NEAR_ARM, false),
  FAR_HAND(Limb.FAR_ARM, true),
  FAR_ELBOW(Limb.FAR_ARM, false),
  NEAR_FOOT(Limb.NEAR_LEG, true),
  NEAR_KNEE(Limb.NEAR_LEG, false),
  FAR_FOOT(Limb.FAR_LEG, true),
  FAR_KNEE(Limb.FAR_LEG, false);

  /// The distance of the handles of chest and pelvis in front of the spine, in shares of body
  /// height, so that they also move when the part only rotates.
  private static final double BEFORE_THE_SPINE = 0.05;

  private final @Nullable Limb limb;
  private final boolean end;

  Handle(@Nullable Limb limb, boolean end) {
    this.limb = limb;
    this.end = end;
  }

  /// The limb that the part belongs to; empty for a part of the trunk.
  public Optional<Limb> limb() {
    return Optional.ofNullable(limb);
  }

  /// Whether the part is a hand or a foot, which can rest on something.
  public boolean isEnd() {
    return end;
  }

  /// The handle of a limb: its hand or foot if `end` is set, otherwise its elbow or knee.
  static Handle of(Limb limb, boolean end) {
    return switch (limb) {
      case NEAR_LEG -> end ? NEAR_FOOT : NEAR_KNEE;
      case FAR_LEG -> end ? FAR_FOOT : FAR_KNEE;
      case NEAR_ARM -> end ? NEAR_HAND : NEAR_ELBOW;
      case FAR_ARM -> end ? FAR_HAND : FAR_ELBOW;
    };
  }

  /// Where the part is: the wrist of a hand, the ankle of a foot, the middle of a knee, an elbow or
  /// the head, and a point in front of the spine for chest and pelvis.
  public Vec3 place(SolvedPose solved) {
    if (limb == null) {
      return trunkPlace(solved.torso());
    }
    if (limb.isLeg()) {
      Leg leg = solved.leg(limb.isNear());
      return end ? leg.ankle() : leg.knee();
    }
    Arm arm = solved.arm(limb.isNear());
    return end ? arm.wrist() : arm.elbow();
  }

  private Vec3 trunkPlace(Torso torso) {
    if (this == HEAD) {
      return torso.head();
    }
    return this == CHEST
        ? torso.spine().get(Torso.UPPER_BACK).plus(torso.chestFront().times(BEFORE_THE_SPINE))
        : torso.hips().plus(torso.pelvisFront().times(BEFORE_THE_SPINE));
  }

  /// The part as ids and message keys write it: `near-hand`.
  public String code() {
    return Messages.code(this);
  }
}
