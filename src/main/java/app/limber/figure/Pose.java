package app.limber.figure;

import app.limber.routine.Position;
import app.limber.values.Require;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// A pose of the figure: the angles of its joints in degrees, and its contacts.
///
/// Joints that are not named are straight. The limb of a hand or foot that rests on something bends
/// as it must, so angles given for its upper joints are not used; only its turn is. Some part must
/// carry the body, see [#carriers]. `strap` is the leg that a strap in the hands goes round.
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
    // Dragging creates many poses per frame, so messages are only built on failure.
    angles.forEach(
        (joint, degrees) -> {
          if (!joint.allows(degrees)) {
            throw new IllegalArgumentException(
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
        (contact, anchor) -> {
          if (!contact.canRestOn(anchor)) {
            throw new IllegalArgumentException(contact.code() + " cannot rest on " + anchor);
          }
        });
    Require.that(
        carriers(contacts) == 1,
        "contacts must have one of back, near-knee, seat, front, side or a foot on the floor, which"
            + " carries the body");
    Require.that(
        !contacts.containsKey(Contact.SIDE) || view == View.ABOVE,
        "a body on its side must be seen from above");
    Require.that(
        strap.isEmpty() || strap.get().isLeg(), "strap must name a leg: near-leg or far-leg");
  }

  /// A pose that points out nothing.
  public Pose(
      View view, Map<Joint, Double> angles, Map<Contact, Anchor> contacts, Optional<Limb> strap) {
    this(view, angles, contacts, strap, Hints.NONE);
  }

  /// How many of `contacts` carry the body; a pose has exactly one: the back of someone lying,
  /// whose seat may rest beside it, the near knee of someone kneeling, the seat alone of someone
  /// sitting, the front or the side of someone lying on it, or, where there is none of these, the
  /// feet on the floor of someone standing.
  public static int carriers(Map<Contact, Anchor> contacts) {
    int carriers = 0;
    if (contacts.containsKey(Contact.BACK) || contacts.containsKey(Contact.SEAT)) {
      carriers++;
    }
    for (Contact carrier : new Contact[] {Contact.NEAR_KNEE, Contact.FRONT, Contact.SIDE}) {
      if (contacts.containsKey(carrier)) {
        carriers++;
      }
    }
    boolean stands = onFloor(contacts, Contact.NEAR_FOOT) || onFloor(contacts, Contact.FAR_FOOT);
    return carriers == 0 && stands ? 1 : carriers;
  }

  private static boolean onFloor(Map<Contact, Anchor> contacts, Contact foot) {
    return contacts.get(foot) instanceof Anchor.Floor;
  }

  /// The position of the body, derived from what carries it.
  public Position stance() {
    if (contacts.containsKey(Contact.NEAR_KNEE)) {
      return Position.HANDS_AND_KNEES;
    }
    if (contacts.containsKey(Contact.BACK)) {
      return Position.ON_BACK;
    }
    if (contacts.containsKey(Contact.SEAT)) {
      return Position.SITTING;
    }
    if (contacts.containsKey(Contact.FRONT)) {
      return Position.ON_FRONT;
    }
    return contacts.containsKey(Contact.SIDE) ? Position.ON_SIDE : Position.STANDING;
  }

  /// The position whose scene shows this pose in a stretch that starts from `start`. A stretch on
  /// the back, at the edge or on hands and knees keeps its bed even in poses that sit on it.
  public Position shownIn(Position start) {
    Position stance = stance();
    return switch (stance) {
      case ON_SIDE, ON_FRONT, STANDING -> stance;
      case ON_BACK, HANDS_AND_KNEES, SITTING, BED_EDGE ->
          switch (start) {
            case ON_BACK, BED_EDGE, HANDS_AND_KNEES -> start;
            case ON_SIDE, ON_FRONT, SITTING, STANDING -> stance;
          };
    };
  }

  /// Whether the body sits on a chair in place of the bed.
  public boolean usesChair() {
    return contacts.get(Contact.SEAT) instanceof Anchor.Chair;
  }

  /// Whether the near leg carries a body that stands; otherwise the far one does.
  boolean standsOnNearLeg() {
    return onFloor(contacts, Contact.NEAR_FOOT);
  }

  /// The angle of `joint` in degrees, 0 where the pose does not name it.
  public double angle(Joint joint) {
    return angles.getOrDefault(joint, 0.0);
  }

  /// Whether a part of the body rests on something.
  public boolean rests(Contact contact) {
    return contacts.containsKey(contact);
  }

  /// Whether the body lies on its back rather than kneels.
  boolean lies() {
    return rests(Contact.BACK);
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

  /// The place of a contact on the bed, the floor or a chair.
  Optional<Anchor.Place> place(Contact contact) {
    return anchor(contact).filter(Anchor.Place.class::isInstance).map(Anchor.Place.class::cast);
  }

  private static <K extends Enum<K>, V> EnumMap<K, V> copy(Map<K, V> from, Class<K> keys) {
    EnumMap<K, V> copy = new EnumMap<>(keys);
    copy.putAll(from);
    return copy;
  }
}
