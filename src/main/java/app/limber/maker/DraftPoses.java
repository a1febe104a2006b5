package app.limber.maker;

import app.limber.figure.Anchor;
import app.limber.figure.Arrow;
import app.limber.figure.Contact;
import app.limber.figure.Joint;
import app.limber.figure.Limb;
import app.limber.figure.Pose;
import app.limber.figure.View;
import app.limber.maker.Value.Flag;
import app.limber.maker.Value.Numeral;
import app.limber.maker.Value.Text;
import app.limber.words.EnumCodes;
import app.limber.words.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The figure's poses in a draft.
///
/// A pose is read leniently, so that it can be drawn: angles are clamped to their limits, unknown
/// fields are ignored. A content check reports what is wrong with it.
public final class DraftPoses {
  /// The maximum number of poses of a stretch.
  public static final int MOST = 30;

  private static final Place POSES = Place.of("poses");
  private static final Place START = Place.of("startPose");
  private static final String FLOOR = "floor";
  private static final String CHAIR = "chair";
  private static final Pattern NUMBERED = Pattern.compile("-\\d+$");
  private static final int LONGEST_NAME = 56;

  /// Tenths of a degree, and of a thousandth of body height, are below what can be seen.
  private static final int DEGREE_DIGITS = 1;

  private static final int PLACE_DIGITS = 4;

  private DraftPoses() {}

  public static Place place(String name) {
    return POSES.child(name);
  }

  public static List<String> names(Draft draft) {
    return List.copyOf(draft.names(POSES));
  }

  /// The name of the start pose; empty if the draft has none.
  public static String start(Draft draft) {
    return draft.text(START);
  }

  /// Derives an unused pose name from another one.
  public static String freeName(Draft draft, String like) {
    String whole = NUMBERED.matcher(like).replaceFirst("");
    String base = whole.substring(0, Math.min(LONGEST_NAME, whole.length()));
    int number = 2;
    while (draft.names(POSES).contains(base + "-" + number)) {
      number++;
    }
    return base + "-" + number;
  }

  /// Adds a copy of a pose.
  public static Draft copy(Draft draft, String from, String to) {
    return draft.get(place(from)).map(pose -> draft.with(place(to), pose)).orElse(draft);
  }

  /// Whether a pose is referred to by a phase, the start, a way in or another pose.
  public static boolean isUsed(Draft draft, String name) {
    boolean inPhase =
        draft.items(Place.of("variants")).stream()
            .flatMap(variant -> new Draft(fields(variant)).items(Place.of("movement")).stream())
            .anyMatch(phase -> new Draft(fields(phase)).text(Place.of("pose")).equals(name));
    boolean onTheWay =
        draft.names(Place.of("waysIn")).stream()
            .flatMap(id -> draft.items(Place.of("waysIn", id)).stream())
            .anyMatch(new Text(name)::equals);
    boolean passed =
        names(draft).stream().anyMatch(each -> draft.text(place(each).child("via")).equals(name));
    return inPhase || onTheWay || passed || start(draft).equals(name);
  }

  private static Value.Fields fields(Value value) {
    return value instanceof Value.Fields fields ? fields : Value.Fields.none();
  }

  /// The pose with a name, read leniently; empty if it cannot be drawn or does not exist.
  public static Optional<Pose> pose(Draft draft, String name) {
    Place place = place(name);
    if (draft.get(place).isEmpty()) {
      return Optional.empty();
    }
    Map<Contact, Anchor> contacts = contacts(draft, place.child("contacts"));
    try {
      return Optional.of(
          new Pose(
              EnumCodes.of(View.class).find(draft.text(place.child("view"))).orElse(View.SIDE),
              angles(draft, place.child("angles")),
              contacts,
              strap(draft.text(place.child("strap"))),
              new Pose.Hints(
                  draft.flag(place.child("felt")),
                  EnumCodes.of(Arrow.Part.class).find(draft.text(place.child("arrow"))),
                  Optional.of(draft.text(place.child("via"))).filter(via -> !via.isEmpty()))));
    } catch (IllegalArgumentException _) {
      return Optional.empty(); // nothing carries the body
    }
  }

  private static Map<Joint, Double> angles(Draft draft, Place place) {
    Map<Joint, Double> angles = new EnumMap<>(Joint.class);
    for (String name : draft.names(place)) {
      Joint.of(name)
          .ifPresent(
              joint ->
                  draft
                      .number(place.child(name))
                      .ifPresent(
                          degrees ->
                              angles.put(
                                  joint,
                                  Math.clamp(degrees.doubleValue(), joint.min(), joint.max()))));
    }
    return angles;
  }

  private static Map<Contact, Anchor> contacts(Draft draft, Place place) {
    Map<Contact, Anchor> contacts = new EnumMap<>(Contact.class);
    for (String name : draft.names(place)) {
      Contact.of(name)
          .ifPresent(contact -> contacts.put(contact, anchor(draft, place.child(name))));
    }
    return contacts;
  }

  private static Anchor anchor(Draft draft, Place place) {
    String on = draft.text(place.child("on"));
    Optional<Anchor.Part> part = Anchor.Part.of(on);
    if (part.isPresent()) {
      Optional<Double> along =
          draft.number(place.child("along")).map(share -> Math.clamp(share.doubleValue(), 0, 1));
      return new Anchor.Own(part.get(), along.filter(_ -> part.get().isLong()));
    }
    double x = share(draft, place.child("x"), 2);
    double out = share(draft, place.child("out"), 1);
    return switch (on) {
      case FLOOR -> new Anchor.Floor(x, out);
      case CHAIR -> new Anchor.Chair(x, out);
      default -> new Anchor.Bed(x, out);
    };
  }

  private static double share(Draft draft, Place place, double most) {
    return draft.number(place).map(n -> Math.clamp(n.doubleValue(), -most, most)).orElse(0.0);
  }

  private static Optional<Limb> strap(String leg) {
    return switch (leg) {
      case "near-leg" -> Optional.of(Limb.NEAR_LEG);
      case "far-leg" -> Optional.of(Limb.FAR_LEG);
      default -> Optional.empty();
    };
  }

  /// Sets a pose. Of an existing pose, only what differs is changed.
  public static Draft with(Draft draft, String name, Pose pose) {
    Place place = place(name);
    Optional<Pose> before = pose(draft, name);
    if (before.equals(Optional.of(pose))) {
      return draft;
    }
    Draft changed = draft.with(place.child("view"), Messages.code(pose.view()));
    changed =
        pose.hints().felt()
            ? changed.with(place.child("felt"), new Flag(true))
            : changed.without(place.child("felt"));
    changed =
        changed.withOptional(
            place.child("arrow"), pose.hints().arrow().map(Arrow.Part::code).orElse(""));
    changed = changed.withOptional(place.child("via"), pose.hints().via().orElse(""));
    changed = withAngles(changed, place.child("angles"), before, pose);
    changed = withContacts(changed, place.child("contacts"), before, pose);
    return changed.withOptional(
        place.child("strap"),
        pose.strap().map(leg -> leg == Limb.NEAR_LEG ? "near-leg" : "far-leg").orElse(""));
  }

  private static Draft withAngles(Draft draft, Place place, Optional<Pose> before, Pose pose) {
    Draft changed = made(draft, place);
    for (Joint joint : Joint.values()) {
      Double was = before.map(Pose::angles).orElse(Map.of()).get(joint);
      Double now = pose.angles().get(joint);
      if (now == null) {
        changed = changed.without(place.child(joint.code()));
      } else if (!now.equals(was)) {
        changed = changed.with(place.child(joint.code()), rounded(now, DEGREE_DIGITS));
      }
    }
    return changed;
  }

  private static Draft withContacts(Draft draft, Place place, Optional<Pose> before, Pose pose) {
    Draft changed = made(draft, place);
    for (Contact contact : Contact.values()) {
      Anchor was = before.map(Pose::contacts).orElse(Map.of()).get(contact);
      Anchor now = pose.contacts().get(contact);
      if (now == null) {
        changed = changed.without(place.child(contact.code()));
      } else if (!now.equals(was)) {
        changed = withAnchor(changed, place.child(contact.code()), now);
      }
    }
    return changed;
  }

  private static Draft withAnchor(Draft draft, Place place, Anchor anchor) {
    Draft changed = draft.with(place, Value.Fields.none());
    return switch (anchor) {
      case Anchor.Own own -> {
        Draft held = changed.with(place.child("on"), own.part().code());
        yield own.along().isEmpty()
            ? held
            : held.with(place.child("along"), rounded(own.along().get(), PLACE_DIGITS));
      }
      case Anchor.Bed bed -> withPlace(changed, place, bed);
      case Anchor.Floor floor -> withPlace(changed.with(place.child("on"), FLOOR), place, floor);
      case Anchor.Chair chair -> withPlace(changed.with(place.child("on"), CHAIR), place, chair);
    };
  }

  private static Draft withPlace(Draft draft, Place place, Anchor.Place at) {
    return withShare(withShare(draft, place.child("x"), at.x()), place.child("out"), at.out());
  }

  private static Draft withShare(Draft draft, Place place, double share) {
    return share == 0 ? draft : draft.with(place, rounded(share, PLACE_DIGITS));
  }

  private static Draft made(Draft draft, Place place) {
    return draft.get(place).orElse(null) instanceof Value.Fields
        ? draft
        : draft.with(place, Value.Fields.none());
  }

  private static Numeral rounded(double number, int digits) {
    return Numeral.of(
        BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_EVEN).stripTrailingZeros());
  }
}
