package app.limber.figure;

import app.limber.values.Require;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The poses of one stretch by name, and what its picture points out.
///
/// `start` names the pose to get into first; without it, that is the pose in which the movement
/// ends. `waysIn` gives, by the id of a variant, the poses through which one gets into position;
/// the last of them is the start of that variant.
public record StretchPoses(
    Map<String, Pose> poses,
    Optional<String> start,
    Map<String, List<String>> waysIn,
    Optional<FeelRegion> feelRegion,
    Optional<Inset> inset) {
  public StretchPoses {
    poses = Collections.unmodifiableMap(new LinkedHashMap<>(poses));
    waysIn = Map.copyOf(waysIn);
    Map<String, Pose> known = poses;
    start.ifPresent(name -> Require.that(known.containsKey(name), "start is no pose: " + name));
    waysIn
        .values()
        .forEach(
            way -> {
              Require.that(!way.isEmpty(), "a way in must have a pose");
              way.forEach(
                  name -> Require.that(known.containsKey(name), "way in is no pose: " + name));
            });
  }

  public Optional<Pose> pose(String name) {
    return Optional.ofNullable(poses.get(name));
  }

  /// The pose to pass through on the way to `pose`, if it names one.
  Optional<Pose> via(Pose pose) {
    return pose.hints().via().flatMap(this::pose);
  }

  /// The poses through which one gets into position for the variant `id`; empty where only its
  /// start is known.
  List<Pose> wayIn(String id) {
    return waysIn.getOrDefault(id, List.of()).stream().map(poses::get).toList();
  }

  /// Whether the stretch is felt in `pose`, which its movement leads to: in every such pose where
  /// none is marked.
  boolean felt(Pose pose) {
    return pose.hints().felt() || poses.values().stream().noneMatch(any -> any.hints().felt());
  }
}
