package app.limber.content;

import app.limber.figure.Anchor;
import app.limber.figure.Contact;
import app.limber.figure.Joint;
import app.limber.figure.Limb;
import app.limber.figure.Pose;
import app.limber.figure.Skeleton;
import app.limber.figure.SolvedPose;
import app.limber.figure.View;
import app.limber.words.NearestName;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Turns the JSON of one pose into a [Pose], and holds it against what a body can do.
final class PoseDecoder {
  /// A contact is in its place if it misses it by less than this share of body height.
  private static final double IN_PLACE = 0.01;

  private final Values values;
  private final AnchorDecoder anchors;

  PoseDecoder(Values values) {
    this.values = values;
    this.anchors = new AnchorDecoder(values);
  }

  Optional<Pose> pose(Json json) {
    return values.object(json, values.messages().text("content.expected.pose")).flatMap(this::pose);
  }

  private Optional<Pose> pose(Json.Structure object) {
    Fields fields = new Fields(object, values);
    Optional<View> view = fields.required("view", json -> values.oneOf(json, View.class));
    Optional<Map<Joint, Double>> angles = fields.required("angles", this::angles);
    Optional<Map<Contact, Anchor>> contacts = fields.required("contacts", this::contacts);
    Optional<Limb> strap = fields.optional("strap", this::leg);
    if (!fields.complete()) {
      return Optional.empty();
    }
    Map<Contact, Anchor> held = contacts.orElseThrow();
    if (held.containsKey(Contact.BACK) == held.containsKey(Contact.NEAR_KNEE)) {
      values
          .findings()
          .add(
              fields.at("contacts"),
              values
                  .messages()
                  .text(
                      held.containsKey(Contact.BACK)
                          ? "content.found.two-carriers"
                          : "content.found.no-carrier"),
              values.messages().text("content.expected.carrier"));
      return Optional.empty();
    }
    Pose pose = new Pose(view.orElseThrow(), angles.orElseThrow(), held, strap);
    possible(pose, object);
    return fields.fine() ? Optional.of(pose) : Optional.empty();
  }

  /// Reports joints that would bend too far and contacts that are out of reach.
  private void possible(Pose pose, Json.Structure object) {
    SolvedPose solvedPose = Skeleton.solve(pose);
    for (Joint joint : solvedPose.beyondLimits()) {
      values
          .findings()
          .add(
              object.at(),
              values
                  .messages()
                  .text("content.found.bent", joint.code(), Math.round(solvedPose.angle(joint))),
              degrees(joint));
    }
    Skeleton.misses(pose, solvedPose)
        .forEach(
            (contact, miss) -> {
              if (!(miss < IN_PLACE)) {
                values
                    .findings()
                    .add(
                        object.at(),
                        values.messages().text("content.found.out-of-reach", contact.code()),
                        values.messages().text("content.expected.reach"));
              }
            });
  }

  private Optional<Map<Joint, Double>> angles(Json json) {
    return values
        .object(json, values.messages().text("content.expected.angles"))
        .map(
            object -> {
              Map<Joint, Double> angles = new EnumMap<>(Joint.class);
              for (Json.Field field : object.fields()) {
                joint(field)
                    .ifPresent(
                        joint ->
                            values
                                .number(field.value(), (int) joint.min(), (int) joint.max())
                                .ifPresent(degrees -> angles.put(joint, degrees)));
              }
              return angles;
            });
  }

  private Optional<Joint> joint(Json.Field field) {
    Optional<Joint> joint = Joint.of(field.name());
    if (joint.isEmpty()) {
      unknown(
          field, "content.expected.joint", Arrays.stream(Joint.values()).map(Joint::code).toList());
    }
    return joint;
  }

  private Optional<Map<Contact, Anchor>> contacts(Json json) {
    return values
        .object(json, values.messages().text("content.expected.contacts"))
        .map(
            object -> {
              Map<Contact, Anchor> contacts = new EnumMap<>(Contact.class);
              for (Json.Field field : object.fields()) {
                contact(field)
                    .ifPresent(
                        contact ->
                            anchors
                                .anchor(contact, field.value())
                                .ifPresent(anchor -> contacts.put(contact, anchor)));
              }
              return contacts;
            });
  }

  private Optional<Contact> contact(Json.Field field) {
    Optional<Contact> contact = Contact.of(field.name());
    if (contact.isEmpty()) {
      List<String> codes = Arrays.stream(Contact.values()).map(Contact::code).toList();
      unknown(field, "content.expected.contact", codes);
    }
    return contact;
  }

  private void unknown(Json.Field field, String expected, List<String> known) {
    values
        .findings()
        .add(
            field.at(),
            Phrases.quoted(field.name()),
            values.messages().text(expected),
            NearestName.of(field.name(), known));
  }

  private Optional<Limb> leg(Json json) {
    return values
        .oneOf(json, List.of("near-leg", "far-leg"))
        .map(code -> code.equals("near-leg") ? Limb.NEAR_LEG : Limb.FAR_LEG);
  }

  private String degrees(Joint joint) {
    return values.messages().text("content.expected.degrees", (int) joint.min(), (int) joint.max());
  }
}
