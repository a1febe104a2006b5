package app.limber.routine;

import org.jspecify.annotations.Nullable;

/// What the voice says of a stretch around its movement. Each is null where there is nothing to
/// say.
///
/// @param side what each leg does, where its name alone leaves that open
/// @param swap how to change legs, said in the swap before the new side
/// @param end how to come out of the movement, said as the stretch ends
/// @param close how to get up safely, where the stretch ends a routine
public record Spoken(
    @Nullable SideSay side, @Nullable String swap, @Nullable String end, @Nullable String close) {
  /// A stretch of which nothing is said around its movement.
  public static final Spoken NOTHING = new Spoken(null, null, null, null);
}
