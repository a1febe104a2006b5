package app.limber.figure;

/// A limb of the figure, on the near or the far side.
public enum Limb {
  NEAR_LEG(
      true,
      Joint.NEAR_HIP,
      Joint.NEAR_HIP_OUT,
      Joint.NEAR_HIP_TURN,
      Joint.NEAR_KNEE,
      Joint.NEAR_ANKLE,
      Contact.NEAR_FOOT,
      Contact.NEAR_HEEL),
  FAR_LEG(
      false,
      Joint.FAR_HIP,
      Joint.FAR_HIP_OUT,
      Joint.FAR_HIP_TURN,
      Joint.FAR_KNEE,
      Joint.FAR_ANKLE,
      Contact.FAR_FOOT,
      Contact.FAR_HEEL),
  NEAR_ARM(
      true,
      Joint.NEAR_SHOULDER,
      Joint.NEAR_SHOULDER_OUT,
      Joint.NEAR_SHOULDER_TURN,
      Joint.NEAR_ELBOW,
      Joint.NEAR_WRIST,
      Contact.NEAR_HAND,
      Contact.NEAR_ELBOW),
  FAR_ARM(
      false,
      Joint.FAR_SHOULDER,
      Joint.FAR_SHOULDER_OUT,
      Joint.FAR_SHOULDER_TURN,
      Joint.FAR_ELBOW,
      Joint.FAR_WRIST,
      Contact.FAR_HAND,
      Contact.FAR_ELBOW);

  private final boolean near;
  final Joint flex;
  final Joint out;
  final Joint turn;
  final Joint bend;
  final Joint end;
  final Contact contact;

  /// The part that may rest instead of the hand or foot: the elbow of an arm, the heel of a leg.
  final Contact other;

  Limb(
      boolean near,
      Joint flex,
      Joint out,
      Joint turn,
      Joint bend,
      Joint end,
      Contact contact,
      Contact other) {
    this.near = near;
    this.flex = flex;
    this.out = out;
    this.turn = turn;
    this.bend = bend;
    this.end = end;
    this.contact = contact;
    this.other = other;
  }

  public boolean isNear() {
    return near;
  }

  public boolean isLeg() {
    return this == NEAR_LEG || this == FAR_LEG;
  }

  /// The joint that swings the limb forward and back: hip or shoulder.
  public Joint flex() {
    return flex;
  }

  /// The same joint, lifting the limb sideways.
  public Joint out() {
    return out;
  }

  /// The same joint, turning the limb about its own length.
  public Joint turn() {
    return turn;
  }

  /// The joint in the middle of the limb: knee or elbow.
  public Joint bend() {
    return bend;
  }

  /// The joint at the end of the limb: ankle or wrist.
  public Joint end() {
    return end;
  }

  /// The foot or hand as a contact.
  public Contact contact() {
    return contact;
  }

  /// The part that may rest instead of the hand or foot: the elbow of an arm, the heel of a leg.
  public Contact other() {
    return other;
  }

  /// The same limb on the other side of the body.
  public Limb opposite() {
    return valueOf(Contact.oppositeName(name()));
  }

  /// The knee on the side of this limb, as a contact.
  public Contact knee() {
    return near ? Contact.NEAR_KNEE : Contact.FAR_KNEE;
  }
}
