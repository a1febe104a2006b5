package app.limber.figure;

import app.limber.values.Require;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The poses of one stretch by name, and what its picture points out.
///
/// `start` names the pose to get into first; without it, that is the pose in which the movement
/// ends.
public record StretchPoses(
    Map<String, Pose> poses,
    Optional<String> start,
    Optional<FeelRegion> feelRegion,
    Optional<Inset> inset) {
  public StretchPoses {
    poses = Collections.unmodifiableMap(new LinkedHashMap<>(poses));
    Map<String, Pose> known = poses;
    start.ifPresent(name -> Require.that(known.containsKey(name), "start is no pose: " + name));
  }

  public Optional<Pose> pose(String name) {
    return Optional.ofNullable(poses.get(name));
  }
}
