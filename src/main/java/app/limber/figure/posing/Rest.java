package app.limber.figure.posing;

import app.limber.figure.Anchor;
import app.limber.figure.Contact;
import app.limber.figure.Limb;
import app.limber.figure.Pose;
import app.limber.routine.Position;
import java.util.List;
import java.util.Optional;

/// Which part of a limb rests on something.
final class Rest {
  private Rest() {}

  /// The contact by which a limb stays where it is: its hand or foot, its heel or elbow, its knee.
  static Optional<Contact> of(Pose pose, Limb limb) {
    List<Contact> parts =
        limb.isLeg()
            ? List.of(limb.other(), limb.contact(), limb.knee())
            : List.of(limb.other(), limb.contact());
    return parts.stream().filter(pose.contacts()::containsKey).findFirst();
  }

  /// Whether a hand, foot, heel or elbow of the limb is a contact.
  static boolean isPlanted(Pose pose, Limb limb) {
    return of(pose, limb).filter(contact -> contact != limb.knee()).isPresent();
  }

  static boolean isElbow(Contact contact) {
    return contact == Contact.NEAR_ELBOW || contact == Contact.FAR_ELBOW;
  }

  /// Whether the body stands on this leg, whose bend is given by the pose.
  static boolean carries(Pose pose, Limb leg) {
    if (!leg.isLeg() || pose.stance() != Position.STANDING) {
      return false;
    }
    boolean onNear = pose.contacts().get(Contact.NEAR_FOOT) instanceof Anchor.Floor;
    return leg == (onNear ? Limb.NEAR_LEG : Limb.FAR_LEG);
  }
}
