package app.limber.content;

import app.limber.figure.Pose;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the poses of the figure.
final class PosesDecoder {
  private static final int MOST_POSES = 30;

  private final Values values;
  private final PoseDecoder poses;

  PosesDecoder(Values values) {
    this.values = values;
    this.poses = new PoseDecoder(values);
  }

  /// Poses as a file gives them: the names of all, and those that are fine.
  record Named(Set<String> names, Map<String, Pose> poses) {}

  Optional<Named> named(Json json) {
    return values
        .object(json, values.messages().text("content.expected.poses", MOST_POSES))
        .filter(object -> few(object))
        .map(
            object -> {
              Named named = new Named(new LinkedHashSet<>(), new LinkedHashMap<>());
              for (Json.Field field : object.fields()) {
                name(field);
                named.names().add(field.name());
                poses.pose(field.value()).ifPresent(pose -> named.poses().put(field.name(), pose));
              }
              return named;
            });
  }

  private void name(Json.Field field) {
    if (!Values.isId(field.name())) {
      values
          .findings()
          .add(
              field.at(),
              Phrases.quoted(field.name()),
              values.messages().text("content.expected.id", Limits.ID));
    }
  }

  private boolean few(Json.Structure object) {
    boolean few = object.fields().size() <= MOST_POSES;
    if (!few) {
      values
          .findings()
          .add(
              object.at(),
              values.messages().count("content.found.fields", object.fields().size()),
              values.messages().text("content.expected.poses", MOST_POSES));
    }
    return few;
  }
}
