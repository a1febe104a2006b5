package app.limber.content;

import app.limber.routine.Phase;
import app.limber.routine.Sides;
import app.limber.routine.Variant;
import app.limber.words.NearestName;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The rules that concern all variants of a stretch together, or more of it than one value.
final class VariantRules {
  private final Json.Structure stretch;
  private final Values values;

  VariantRules(Json.Structure stretch, Values values) {
    this.stretch = stretch;
    this.values = values;
  }

  /// @param variants all variants of the file, in its order
  /// @param poses the names of the stretch's poses, if it gives any
  void check(List<Variant> variants, Sides sides, Optional<Set<String>> poses) {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < variants.size(); i++) {
      Variant variant = variants.get(i);
      Json.Structure json = (Json.Structure) items(stretch, "variants").get(i);
      if (!ids.add(variant.id())) {
        values
            .findings()
            .add(
                at(json, "id"),
                values.messages().text("content.found.second", Phrases.quoted(variant.id())),
                values.messages().text("content.expected.unique"));
      }
      Duration longest = DoseLimits.longest(variant, sides);
      if (longest.compareTo(DoseLimits.LONGEST) > 0) {
        values
            .findings()
            .add(
                at(json, "reps"),
                values.messages().text("content.found.hours", longest.toHours()),
                values.messages().text("content.expected.hours", DoseLimits.LONGEST.toHours()));
      }
      poses.ifPresent(names -> poses(variant, json, names));
    }
  }

  /// The pose to get into first must be one of `names`.
  void start(String pose, Set<String> names) {
    if (!names.contains(pose)) {
      unknownPose(at(stretch, "startPose"), pose, names);
    }
  }

  private void unknownPose(SourceLocation at, String pose, Set<String> names) {
    values
        .findings()
        .add(
            at,
            Phrases.quoted(pose),
            values.messages().text("content.expected.pose-name"),
            NearestName.of(pose, names));
  }

  private void poses(Variant variant, Json.Structure json, Set<String> names) {
    for (int i = 0; i < variant.movement().size(); i++) {
      Phase phase = variant.movement().get(i);
      String pose = phase.pose();
      if (pose != null && !names.contains(pose)) {
        unknownPose(at((Json.Structure) items(json, "movement").get(i), "pose"), pose, names);
      }
    }
  }

  private static List<Json> items(Json.Structure object, String name) {
    return object.get(name).orElseThrow() instanceof Json.Array array ? array.items() : List.of();
  }

  private static SourceLocation at(Json.Structure object, String name) {
    return object.get(name).map(Json::at).orElse(object.at());
  }
}
