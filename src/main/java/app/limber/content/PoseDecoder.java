package app.limber.content;

import static app.limber.json.JsonTypes.object;

import app.limber.figure.Anchor;
import app.limber.figure.Arrow;
import app.limber.figure.Contact;
import app.limber.figure.Joint;
import app.limber.figure.Limb;
import app.limber.figure.Pose;
import app.limber.figure.Skeleton;
import app.limber.figure.SolvedPose;
import app.limber.figure.View;
import app.limber.json.Json;
import app.limber.json.JsonFields;
import app.limber.json.JsonType;
import app.limber.json.JsonTypes;
import app.limber.maker.DraftPoses;
import app.limber.words.Messages;
import app.limber.words.NearestName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Decodes the poses of the figure and checks that a body can take them. Poses that come with the
/// program are not checked, because a test does that and solving them doubles the time of reading.
final class PoseDecoder {
  /// The greatest distances of an anchor from the middle of the bed, in body heights.
  private static final int FARTHEST_ALONG = 2;

  private static final int FARTHEST_OUT = 1;

  /// A contact is in its place if it misses it by less than this share of body height.
  private static final double IN_PLACE = 0.01;

  private static final List<String> JOINTS = codes(Joint.values(), Joint::code);
  private static final List<String> CONTACTS = codes(Contact.values(), Contact::code);
  private static final List<String> PARTS = codes(Anchor.Part.values(), Anchor.Part::code);

  private static final String FLOOR = "floor";
  private static final String CHAIR = "chair";

  private final ProblemCollector problems;
  private final boolean tested;

  /// @param tested whether the poses come with the program, whose tests check them
  PoseDecoder(ProblemCollector problems, boolean tested) {
    this.problems = problems;
    this.tested = tested;
  }

  private static <T> List<String> codes(T[] constants, Function<T, String> code) {
    return Arrays.stream(constants).map(code).toList();
  }

  /// Poses as a file gives them: the names of all, and those without problems.
  record Named(Set<String> names, Map<String, Pose> poses) {}

  /// The type of the field `poses`.
  JsonType<Named> type() {
    return object(problems.text("content.expected.poses", DraftPoses.MOST), this::named);
  }

  private Optional<Named> named(JsonFields object) {
    List<Json.Field> fields = object.object().fields();
    if (fields.size() > DraftPoses.MOST) {
      problems.add(
          object.object().at(),
          problems.phrases().messages().count("content.found.fields", fields.size()),
          problems.text("content.expected.poses", DraftPoses.MOST));
      return Optional.empty();
    }
    JsonType<Pose> type = object(problems.text("content.expected.pose"), this::pose);
    Named named = new Named(new LinkedHashSet<>(), new LinkedHashMap<>());
    for (Json.Field field : fields) {
      if (!ContentTypes.isId(field.name())) {
        problems.add(
            field.at(),
            Phrases.quoted(field.name()),
            problems.text("content.expected.id", ContentTypes.MAX_ID));
      }
      named.names().add(field.name());
      type.read(field.value(), problems).ifPresent(pose -> named.poses().put(field.name(), pose));
    }
    return Optional.of(named);
  }

  private Optional<Pose> pose(JsonFields fields) {
    Optional<View> view = fields.required("view", JsonTypes.constant(View.class));
    Optional<Map<Joint, Double>> angles =
        fields.required("angles", object(problems.text("content.expected.angles"), this::angles));
    Optional<Map<Contact, Anchor>> contacts =
        fields.required(
            "contacts", object(problems.text("content.expected.contacts"), this::contacts));
    Optional<String> strap =
        fields.optional("strap", JsonTypes.oneOf(List.of("near-leg", "far-leg")));
    Optional<Boolean> felt = fields.optional("felt", JsonTypes.flag());
    Optional<Arrow.Part> arrow = fields.optional("arrow", JsonTypes.constant(Arrow.Part.class));
    Optional<String> via = fields.optional("via", ContentTypes.ID);
    if (!fields.complete()) {
      return Optional.empty();
    }
    int carriers = Pose.carriers(contacts.get());
    if (carriers != 1) {
      problems.add(
          fields.at("contacts"),
          problems.text(carriers > 1 ? "content.found.two-carriers" : "content.found.no-carrier"),
          problems.text("content.expected.carrier"));
      return Optional.empty();
    }
    if (contacts.get().containsKey(Contact.SIDE) && view.get() != View.ABOVE) {
      problems.add(
          fields.at("view"),
          Phrases.quoted(Messages.code(view.get())),
          problems.text("content.expected.side-view"));
      return Optional.empty();
    }
    Pose pose =
        new Pose(
            view.get(),
            angles.get(),
            contacts.get(),
            strap.map(leg -> leg.equals("near-leg") ? Limb.NEAR_LEG : Limb.FAR_LEG),
            new Pose.Hints(felt.orElse(false), arrow, via));
    if (!tested) {
      checkBody(pose, fields.object());
    }
    return fields.fine() ? Optional.of(pose) : Optional.empty();
  }

  /// Reports joints that would bend too far and contacts that are out of reach.
  private void checkBody(Pose pose, Json.Structure object) {
    SolvedPose solved = Skeleton.solve(pose);
    for (Joint joint : solved.beyondLimits()) {
      problems.add(
          object.at(),
          problems.text("content.found.bent", joint.code(), Math.round(solved.angle(joint))),
          problems.text("content.expected.degrees", (int) joint.min(), (int) joint.max()));
    }
    Skeleton.misses(pose, solved)
        .forEach(
            (contact, miss) -> {
              if (!(miss < IN_PLACE)) {
                problems.add(
                    object.at(),
                    problems.text("content.found.out-of-reach", contact.code()),
                    problems.text("content.expected.reach"));
              }
            });
  }

  private Optional<Map<Joint, Double>> angles(JsonFields object) {
    Map<Joint, Double> angles = new EnumMap<>(Joint.class);
    for (Json.Field field : object.object().fields()) {
      Joint.of(field.name())
          .ifPresentOrElse(
              joint ->
                  JsonTypes.decimal((int) joint.min(), (int) joint.max())
                      .read(field.value(), problems)
                      .ifPresent(degrees -> angles.put(joint, degrees)),
              () -> unknown(field, problems.text("content.expected.joint"), JOINTS));
    }
    return Optional.of(angles);
  }

  private Optional<Map<Contact, Anchor>> contacts(JsonFields object) {
    String expected = problems.text("content.expected.anchor");
    Map<Contact, Anchor> contacts = new EnumMap<>(Contact.class);
    for (Json.Field field : object.object().fields()) {
      Contact.of(field.name())
          .ifPresentOrElse(
              contact ->
                  object(expected, fields -> anchor(contact, fields))
                      .read(field.value(), problems)
                      .ifPresent(anchor -> contacts.put(contact, anchor)),
              () -> unknown(field, problems.text("content.expected.contact"), CONTACTS));
    }
    return Optional.of(contacts);
  }

  /// @param contact the part of the body that rests on something
  private static Optional<Anchor> anchor(Contact contact, JsonFields fields) {
    List<String> surfaces = surfaces(contact);
    Optional<String> on =
        surfaces.isEmpty() ? Optional.empty() : fields.optional("on", JsonTypes.oneOf(surfaces));
    Optional<Anchor.Part> part = on.flatMap(Anchor.Part::of);
    if (part.isPresent()) {
      Optional<Double> along =
          part.get().isLong()
              ? fields.optional("along", JsonTypes.decimal(0, 1))
              : Optional.empty();
      return fields.build(() -> new Anchor.Own(part.get(), along));
    }
    double x = coordinate(fields, "x", FARTHEST_ALONG);
    double out = coordinate(fields, "out", FARTHEST_OUT);
    return fields.build(
        () ->
            switch (on.orElse("")) {
              case FLOOR -> new Anchor.Floor(x, out);
              case CHAIR -> new Anchor.Chair(x, out);
              default -> new Anchor.Bed(x, out);
            });
  }

  private static double coordinate(JsonFields fields, String name, int farthest) {
    return fields.optional(name, JsonTypes.decimal(-farthest, farthest)).orElse(0.0);
  }

  /// What a part of the body can rest on other than the bed, as named in files.
  private static List<String> surfaces(Contact contact) {
    List<String> surfaces = new ArrayList<>();
    if (contact.canRestOn(new Anchor.Floor(0, 0))) {
      surfaces.add(FLOOR);
    }
    if (contact.canRestOn(new Anchor.Chair(0, 0))) {
      surfaces.add(CHAIR);
    }
    if (contact.canRestOn(new Anchor.Own(Anchor.Part.NEAR_SHIN))) {
      surfaces.addAll(PARTS);
    }
    return surfaces;
  }

  private void unknown(Json.Field field, String expected, List<String> known) {
    problems.add(
        field.at(), Phrases.quoted(field.name()), expected, NearestName.of(field.name(), known));
  }
}
