package app.limber.content;

import app.limber.json.Json;
import app.limber.json.SourceLocation;
import app.limber.routine.Phase;
import app.limber.routine.Sides;
import app.limber.routine.Variant;
import app.limber.words.NearestName;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Checks the rules of a stretch that concern several of its values together.
final class VariantRules {
  private final Json.Structure stretch;
  private final ProblemCollector problems;

  VariantRules(Json.Structure stretch, ProblemCollector problems) {
    this.stretch = stretch;
    this.problems = problems;
  }

  /// @param variants all variants of the file, in its order
  /// @param poses the names of the stretch's poses, if it gives any
  void check(List<Variant> variants, Sides sides, Optional<Set<String>> poses) {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < variants.size(); i++) {
      Variant variant = variants.get(i);
      Json.Structure json = item(stretch, "variants", i);
      if (!ids.add(variant.id())) {
        problems.add(
            json.at("id"),
            problems.text("content.found.second", Phrases.quoted(variant.id())),
            problems.text("content.expected.unique"));
      }
      Duration longest = DoseLimits.longest(variant, sides);
      if (longest.compareTo(DoseLimits.LONGEST) > 0) {
        problems.add(
            json.at("reps"),
            problems.text("content.found.hours", longest.toHours()),
            problems.text("content.expected.hours", DoseLimits.LONGEST.toHours()));
      }
      poses.ifPresent(names -> poses(variant, json, names));
    }
  }

  /// The pose to get into first must be one of `names`.
  void start(String pose, Set<String> names) {
    pose(stretch.at("startPose"), pose, names);
  }

  /// What a pose passes through must be another pose, and a way in must be of a variant and lead
  /// through poses.
  void passed(List<Variant> variants, PoseDecoder.Named poses, Map<String, List<String>> waysIn) {
    poses
        .poses()
        .forEach(
            (name, pose) ->
                pose.hints()
                    .via()
                    .ifPresent(
                        via -> {
                          SourceLocation at = child(child(stretch, "poses"), name).at("via");
                          pose(at, via, without(poses.names(), name));
                        }));
    List<String> ids = variants.stream().map(Variant::id).toList();
    waysIn.forEach(
        (variant, names) -> {
          SourceLocation at = child(stretch, "waysIn").at(variant);
          if (!ids.contains(variant)) {
            problems.add(
                at,
                Phrases.quoted(variant),
                problems.text("content.expected.variant-id"),
                NearestName.of(variant, ids));
          }
          names.forEach(name -> pose(at, name, poses.names()));
        });
  }

  private static Set<String> without(Set<String> names, String name) {
    Set<String> others = new LinkedHashSet<>(names);
    others.remove(name);
    return others;
  }

  private static Json.Structure child(Json.Structure object, String name) {
    return (Json.Structure) object.get(name).orElseThrow();
  }

  private void poses(Variant variant, Json.Structure json, Set<String> names) {
    for (int i = 0; i < variant.movement().size(); i++) {
      Phase phase = variant.movement().get(i);
      if (phase.pose() != null) {
        pose(item(json, "movement", i).at("pose"), phase.pose(), names);
      }
    }
  }

  private void pose(SourceLocation at, String pose, Set<String> names) {
    if (!names.contains(pose)) {
      problems.add(
          at,
          Phrases.quoted(pose),
          problems.text("content.expected.pose-name"),
          NearestName.of(pose, names));
    }
  }

  private static Json.Structure item(Json.Structure object, String name, int index) {
    return object.get(name).orElseThrow() instanceof Json.Array(_, List<Json> items)
            && items.get(index) instanceof Json.Structure item
        ? item
        : object;
  }
}
