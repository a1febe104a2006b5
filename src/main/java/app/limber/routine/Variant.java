package app.limber.routine;

import app.limber.values.Require;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One way to do a stretch: a movement that repeats until `reps` counted phases have passed, on
/// each side.
///
/// @param overrides what it has in place of what its stretch has
/// @param explain sentences spoken before the movement that describe both of its end positions
/// @param begin what to do last before the first repetition of each side, said to everyone; null if
///     there is nothing to do
public record Variant(
    String id,
    String name,
    RepRange reps,
    Overrides overrides,
    List<String> explain,
    @Nullable String begin,
    List<Phase> movement) {
  public Variant {
    explain = List.copyOf(explain);
    Require.id("variant id", id);
    Require.notBlank("variant name", name);
    movement = List.copyOf(movement);
    if (movement.stream().noneMatch(Phase::counts)) {
      throw new IllegalArgumentException(
          "movement of variant " + id + " needs a phase that counts");
    }
  }

  /// The hold whose length the user may choose: the longest; empty if there is none.
  public Optional<Phase.Hold> hold() {
    return movement.stream()
        .filter(Phase.Hold.class::isInstance)
        .map(Phase.Hold.class::cast)
        .max((a, b) -> a.time().compareTo(b.time()));
  }
}
