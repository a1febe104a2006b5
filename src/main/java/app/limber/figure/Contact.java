package app.limber.figure;

import app.limber.words.EnumCodes;
import app.limber.words.Messages;
import java.util.Optional;

/// A part of the body that can rest on something and stay there while the rest moves.
public enum Contact {
  /// The upper back on the bed. It carries the body: with it, the body lies.
  BACK,
  /// The seat on the bed beside the upper back; the pelvis is then rolled so that both touch.
  SEAT,
  /// The back of the head on the pillow; the neck bends as it must.
  HEAD,
  /// A foot flat on a surface. On the floor, it carries the body if nothing else does: the figure
  /// then stands.
  NEAR_FOOT,
  FAR_FOOT,
  /// A knee on the bed with the shin lying behind it. It carries the body: with it, the body
  /// kneels.
  NEAR_KNEE,
  FAR_KNEE,
  NEAR_HAND,
  FAR_HAND,
  /// The front of the pelvis on the bed. It carries the body: with it, the body lies on its front.
  FRONT,
  /// The chest on the bed beside the front of the pelvis; the pelvis is then rolled so that both
  /// touch.
  CHEST,
  /// The side of the body on the bed. It carries the body, which is then seen from above.
  SIDE,
  /// The back of the heel alone, with the toes off the ground.
  NEAR_HEEL,
  FAR_HEEL,
  /// An elbow on the bed, with the forearm and the palm before it.
  NEAR_ELBOW,
  FAR_ELBOW;

  /// The contact as files write it: `near-foot`.
  public String code() {
    return Messages.code(this);
  }

  /// The contact that files write as `code`.
  public static Optional<Contact> of(String code) {
    return EnumCodes.of(Contact.class).find(code);
  }

  /// The same contact on the other side of the body; a contact of the trunk itself.
  public Contact opposite() {
    return valueOf(oppositeName(name()));
  }

  /// The name of a constant for the other side of the body; one without a side stays.
  static String oppositeName(String name) {
    if (name.startsWith("NEAR_")) {
      return "FAR_" + name.substring(5);
    }
    return name.startsWith("FAR_") ? "NEAR_" + name.substring(4) : name;
  }

  public boolean isHand() {
    return this == NEAR_HAND || this == FAR_HAND;
  }

  /// Whether this part of the body can rest on the given kind of anchor.
  public boolean canRestOn(Anchor anchor) {
    return switch (anchor) {
      case Anchor.Bed _ -> true;
      case Anchor.Floor _ ->
          switch (this) {
            case NEAR_FOOT, FAR_FOOT, NEAR_HEEL, FAR_HEEL, NEAR_HAND, FAR_HAND -> true;
            case BACK, SEAT, HEAD, NEAR_KNEE, FAR_KNEE, FRONT, CHEST, SIDE, NEAR_ELBOW, FAR_ELBOW ->
                false;
          };
      case Anchor.Chair _ -> this == SEAT || isHand();
      case Anchor.Own _ -> isHand();
    };
  }
}
