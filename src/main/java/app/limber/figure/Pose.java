package app.limber.figure;

import app.limber.values.Require;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// A pose of the figure: the angles of its joints in degrees, and its contacts.
///
/// Joints that are not named are straight. The limb of a hand or foot that rests on something bends
/// as it must, so angles given for its upper joints are not used; only its turn is. Some part must
/// carry the body: the back, or a knee. `strap` is the leg that a strap in the hands goes round.
public record Pose(
    View view, Map<Joint, Double> angles, Map<Contact, Anchor> contacts, Optional<Limb> strap) {
  public Pose {
    angles = Collections.unmodifiableMap(copy(angles, Joint.class));
    contacts = Collections.unmodifiableMap(copy(contacts, Contact.class));
    angles.forEach(
        (joint, degrees) ->
            Require.that(
                joint.allows(degrees),
                joint.code()
                    + " must be between "
                    + joint.min()
                    + " and "
                    + joint.max()
                    + ": "
                    + degrees));
    contacts.forEach(
        (contact, anchor) ->
            Require.that(
                contact.isHand() || anchor instanceof Anchor.Bed,
                contact.code() + " can rest only on the bed"));
    Require.that(
        contacts.containsKey(Contact.BACK) != contacts.containsKey(Contact.NEAR_KNEE),
        "contacts must have either back or near-knee, which carries the body");
    Require.that(
        strap.isEmpty() || strap.get().isLeg(), "strap must name a leg: near-leg or far-leg");
  }

  /// The angle of `joint` in degrees, 0 where the pose does not name it.
  public double angle(Joint joint) {
    return angles.getOrDefault(joint, 0.0);
  }

  /// Whether the body lies on its back rather than kneels.
  boolean lies() {
    return contacts.containsKey(Contact.BACK);
  }

  Optional<Anchor> anchor(Contact contact) {
    return Optional.ofNullable(contacts.get(contact));
  }

  /// The place on the bed of a contact that rests there.
  Optional<Anchor.Bed> place(Contact contact) {
    return anchor(contact).filter(Anchor.Bed.class::isInstance).map(Anchor.Bed.class::cast);
  }

  private static <K extends Enum<K>, V> EnumMap<K, V> copy(Map<K, V> from, Class<K> keys) {
    EnumMap<K, V> copy = new EnumMap<>(keys);
    copy.putAll(from);
    return copy;
  }
}
