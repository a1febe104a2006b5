package app.limber.player;

import app.limber.values.Require;
import java.time.Duration;
import java.util.List;

/// How a session got to its present state, in a form from which it can be replayed instantly on its
/// original plan.
///
/// @param steps the commands that moved the position or changed what comes next, in order
/// @param position the offset in the timeline that was reached
public record PlayRecord(List<Step> steps, Duration position) {
  public PlayRecord {
    steps = List.copyOf(steps);
    Require.notNegative("position", position);
  }

  /// A command, and the offset at which it was performed, in the timeline of that moment.
  public record Step(Duration at, PlayerCommand command) {}
}
