package app.limber.figure.posing;

import app.limber.figure.Anchor;
import app.limber.figure.Contact;
import app.limber.figure.Joint;
import app.limber.figure.Limb;
import app.limber.figure.Pose;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// A mutable copy of a pose. The only place where changed poses are assembled.
final class PoseEdit {
  private final Pose base;
  private final Map<Joint, Double> angles = new EnumMap<>(Joint.class);
  private final Map<Contact, Anchor> contacts = new EnumMap<>(Contact.class);
  private Optional<Limb> strap;

  PoseEdit(Pose base) {
    this.base = base;
    angles.putAll(base.angles());
    contacts.putAll(base.contacts());
    strap = base.strap();
  }

  /// Bends a joint to `degrees`, clamped to its range.
  PoseEdit bend(Joint joint, double degrees) {
    double clamped = Math.clamp(degrees, joint.min(), joint.max());
    if (clamped == 0) {
      angles.remove(joint);
    } else {
      angles.put(joint, clamped);
    }
    return this;
  }

  /// Bends a joint to exactly `degrees`.
  PoseEdit bendAsIs(Joint joint, double degrees) {
    angles.put(joint, degrees);
    return this;
  }

  /// Removes the angle of a joint, so that it follows from the contacts.
  PoseEdit forget(Joint joint) {
    angles.remove(joint);
    return this;
  }

  PoseEdit rest(Contact contact, Anchor anchor) {
    contacts.put(contact, anchor);
    return this;
  }

  PoseEdit lift(Contact contact) {
    contacts.remove(contact);
    return this;
  }

  PoseEdit strap(Optional<Limb> leg) {
    strap = leg;
    return this;
  }

  /// Whether some part carries the body.
  boolean isCarried() {
    return Pose.carriers(contacts) == 1;
  }

  Map<Contact, Anchor> contacts() {
    return contacts;
  }

  /// Rounds every number that differs from `before`; joints that become straight are not added.
  void round(Pose before) {
    angles
        .entrySet()
        .removeIf(
            angle ->
                Math.abs(angle.getValue()) < 0.05 && !before.angles().containsKey(angle.getKey()));
    angles.replaceAll(
        (joint, degrees) ->
            degrees.equals(before.angles().get(joint))
                ? degrees
                : Math.clamp(Math.rint(degrees * 10) / 10 + 0.0, joint.min(), joint.max()));
    contacts.replaceAll(
        (contact, anchor) ->
            anchor.equals(before.contacts().get(contact)) ? anchor : rounded(anchor));
  }

  private static Anchor rounded(Anchor anchor) {
    return switch (anchor) {
      case Anchor.Place place -> place.at(places(place.x()), places(place.out()));
      case Anchor.Own own ->
          new Anchor.Own(own.part(), own.along().map(share -> Math.rint(share * 100) / 100));
    };
  }

  private static double places(double length) {
    return Math.rint(length * 1000) / 1000 + 0.0;
  }

  Pose pose() {
    return new Pose(base.view(), angles, contacts, strap, base.hints());
  }
}
