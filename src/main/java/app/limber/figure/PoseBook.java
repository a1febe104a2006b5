package app.limber.figure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The poses of every stretch that has some, by stretch id.
public record PoseBook(Map<String, StretchPoses> stretches) {
  public PoseBook {
    stretches = Collections.unmodifiableMap(new LinkedHashMap<>(stretches));
  }

  /// A book without poses.
  public static PoseBook empty() {
    return new PoseBook(Map.of());
  }

  public Optional<StretchPoses> stretch(String id) {
    return Optional.ofNullable(stretches.get(id));
  }
}
