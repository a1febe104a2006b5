package app.limber.routine;

import app.limber.values.Require;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a variant has in place of what its stretch has: a strap, for example, is put on before
/// lying back and has to be moved to the other leg. What is empty or null is that of the stretch.
///
/// @param setupTime the time to get into position
/// @param switchTime the time to swap legs
/// @param swap how to change legs, see [Spoken]
/// @param end how to come out of the movement, see [Spoken]
/// @param close how to get up safely, see [Spoken]
public record Overrides(
    List<String> setup,
    List<String> steps,
    @Nullable Duration setupTime,
    @Nullable Duration switchTime,
    @Nullable String swap,
    @Nullable String end,
    @Nullable String close) {
  /// Everything is that of the stretch.
  public static final Overrides NONE =
      new Overrides(List.of(), List.of(), null, null, null, null, null);

  public Overrides {
    setup = List.copyOf(setup);
    steps = List.copyOf(steps);
    if (setupTime != null) {
      Require.notNegative("setupSeconds", setupTime);
    }
    if (switchTime != null) {
      Require.notNegative("switchSeconds", switchTime);
    }
  }

  /// What the voice says, with the parts that are replaced.
  Spoken over(Spoken stretch) {
    return new Spoken(
        stretch.side(),
        swap == null ? stretch.swap() : swap,
        end == null ? stretch.end() : end,
        close == null ? stretch.close() : close);
  }
}
