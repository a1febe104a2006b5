package app.limber.routine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the voice says about a stretch before and after its movement. Each part is null if there is
/// nothing to say.
///
/// @param side what each leg does, if the name of the side does not make that clear
/// @param swap how to change legs, said in the swap before the new side
/// @param end how to come out of the movement, said at the end of the stretch
/// @param close how to get up safely, if the stretch ends a routine
public record Spoken(
    @Nullable SideSay side, @Nullable String swap, @Nullable String end, @Nullable String close) {
  /// No speech before or after the movement.
  public static final Spoken NOTHING = new Spoken(null, null, null, null);

  /// How to leave one side before the other begins.
  public Optional<String> leavingSide() {
    return Optional.ofNullable(swap).or(() -> Optional.ofNullable(end));
  }
}
