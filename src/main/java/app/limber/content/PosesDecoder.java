package app.limber.content;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Reads the poses of the figure and holds the movement's pose names against them.
final class PosesDecoder {
  private static final int MOST_POSES = 30;
  private static final int MOST_JOINTS = 60;
  private static final int MOST_CONTACTS = 30;
  private static final int TURN = 360;

  private final Values values;

  PosesDecoder(Values values) {
    this.values = values;
  }

  /// The names of the poses; empty if they could not be read.
  Optional<Set<String>> names(Json json) {
    return map(json, MOST_POSES, "content.expected.poses")
        .map(
            object -> {
              Set<String> names = new HashSet<>();
              for (Json.Field field : object.fields()) {
                if (!Values.isId(field.name())) {
                  values
                      .findings()
                      .add(
                          field.at(),
                          Phrases.quoted(field.name()),
                          values.words().text("content.expected.id", Limits.ID));
                }
                pose(field.value());
                names.add(field.name());
              }
              return names;
            });
  }

  private void pose(Json json) {
    values
        .object(json, values.words().text("content.expected.pose"))
        .ifPresent(
            object -> {
              Fields fields = new Fields(object, values);
              fields.required("view", values::id);
              fields.required("angles", this::angles);
              fields
                  .optional("contacts", contacts -> values.list(contacts, 0, MOST_CONTACTS))
                  .stream()
                  .flatMap(java.util.List::stream)
                  .forEach(values::id);
              fields.complete();
            });
  }

  private Optional<Json.Structure> angles(Json json) {
    Optional<Json.Structure> object = map(json, MOST_JOINTS, "content.expected.angles");
    object.ifPresent(angles -> angles.fields().forEach(f -> values.number(f.value(), -TURN, TURN)));
    return object;
  }

  private Optional<Json.Structure> map(Json json, int most, String expected) {
    return values
        .object(json, values.words().text(expected, most))
        .filter(
            object -> {
              boolean few = object.fields().size() <= most;
              if (!few) {
                values
                    .findings()
                    .add(
                        json.at(),
                        values.words().count("content.found.fields", object.fields().size()),
                        values.words().text(expected, most));
              }
              return few;
            });
  }
}
