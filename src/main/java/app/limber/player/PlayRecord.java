package app.limber.player;

import java.time.Duration;
import java.util.List;

/// How a session came to where it is: enough to play it again, in no time, from its first plan.
///
/// @param steps the commands that moved the position or changed what lies ahead, in order
/// @param position the offset in the timeline that was reached
public record PlayRecord(List<Step> steps, Duration position) {
  public PlayRecord {
    steps = List.copyOf(steps);
    if (position.isNegative()) {
      throw new IllegalArgumentException("position must not be negative: " + position);
    }
  }

  /// A command, and the offset at which it was given, in the timeline of that moment.
  public record Step(Duration at, PlayerCommand command) {}
}
