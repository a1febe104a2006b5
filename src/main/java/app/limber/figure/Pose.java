package app.limber.figure;

import app.limber.values.Require;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A pose of the figure: the angles of its joints in degrees, and its contacts.
///
/// Joints that are not named are straight. The limb of a hand or foot that rests on something bends
/// as it must, so angles given for its upper joints are not used; only its turn is. Some part must
/// carry the body: the back, or a knee. `strap` is the leg that a strap in the hands goes round.
///
/// `hints` is what the picture of this pose points out; it does not change the stance.
public record Pose(
    View view,
    Map<Joint, Double> angles,
    Map<Contact, Anchor> contacts,
    Optional<Limb> strap,
    Hints hints) {
  /// What the picture of a pose points out.
  ///
  /// @param felt whether the stretch is felt in this pose
  /// @param arrow the part that the arrow of the movement to this pose follows; empty for the part
  ///     that travels furthest
  /// @param via the name of a pose to pass through on the way to this one
  public record Hints(boolean felt, Optional<Arrow.Part> arrow, Optional<String> via) {
    /// Nothing is pointed out.
    public static final Hints NONE = new Hints(false, Optional.empty(), Optional.empty());
  }

  public Pose {
    angles = Collections.unmodifiableMap(copy(angles, Joint.class));
    contacts = Collections.unmodifiableMap(copy(contacts, Contact.class));
    angles.forEach(
        (joint, degrees) -> {
          // The text is made only where it is needed: dragging makes many poses for each frame.
          if (!joint.allows(degrees)) {
            Require.that(
                false,
                joint.code()
                    + " must be between "
                    + joint.min()
                    + " and "
                    + joint.max()
                    + ": "
                    + degrees);
          }
        });
    contacts.forEach(
        (contact, anchor) ->
            Require.that(
                contact.isHand() || anchor instanceof Anchor.Bed,
                contact.code() + " can rest only on the bed"));
    Require.that(
        isCarried(contacts.keySet()),
        "contacts must have one of back, near-knee or seat, which carries the body");
    Require.that(
        strap.isEmpty() || strap.get().isLeg(), "strap must name a leg: near-leg or far-leg");
  }

  /// A pose that points out nothing.
  public Pose(
      View view, Map<Joint, Double> angles, Map<Contact, Anchor> contacts, Optional<Limb> strap) {
    this(view, angles, contacts, strap, Hints.NONE);
  }

  /// Whether exactly one of `contacts` carries the body: the back of someone lying, whose seat may
  /// rest beside it, the near knee of someone kneeling, or the seat alone of someone sitting.
  public static boolean isCarried(Set<Contact> contacts) {
    boolean kneels = contacts.contains(Contact.NEAR_KNEE);
    boolean lies = contacts.contains(Contact.BACK);
    return kneels != (lies || contacts.contains(Contact.SEAT));
  }

  /// The angle of `joint` in degrees, 0 where the pose does not name it.
  public double angle(Joint joint) {
    return angles.getOrDefault(joint, 0.0);
  }

  /// Whether the body lies on its back rather than kneels.
  boolean lies() {
    return contacts.containsKey(Contact.BACK);
  }

  /// Whether the body kneels; one that neither lies nor kneels sits.
  boolean kneels() {
    return contacts.containsKey(Contact.NEAR_KNEE);
  }

  /// The same stance with the near and the far side of the body exchanged.
  public Pose swapped() {
    Map<Joint, Double> swappedAngles = new EnumMap<>(Joint.class);
    angles.forEach(
        (joint, degrees) ->
            swappedAngles.put(joint.opposite(), joint == Joint.TRUNK_TURN ? -degrees : degrees));
    Map<Contact, Anchor> swappedContacts = new EnumMap<>(Contact.class);
    contacts.forEach(
        (contact, anchor) -> swappedContacts.put(contact.opposite(), anchor.opposite()));
    return new Pose(view, swappedAngles, swappedContacts, strap.map(Limb::opposite), hints);
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
