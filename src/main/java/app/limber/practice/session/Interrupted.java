package app.limber.practice.session;

import app.limber.figure.PoseBook;
import app.limber.player.PlayerSnapshot;
import java.util.Optional;

/// A session of today that a killed program, a crash or an empty battery broke off.
///
/// @param plan what it plays; empty if the content has changed so that it cannot go on
/// @param place where it would go on; present where the plan is
/// @param poses the figure's poses for it
public record Interrupted(
    Checkpoint checkpoint, Optional<Plan> plan, Optional<PlayerSnapshot> place, PoseBook poses) {
  /// How long it was practised, in seconds.
  public int activeSeconds() {
    return checkpoint.session().activeSeconds();
  }
}
