package app.limber.player;

import app.limber.journal.Outcome;
import java.time.Duration;

/// What the player is doing.
public sealed interface PlayerState {
  /// Nothing has been played yet.
  record NotStarted() implements PlayerState {}

  /// Time advances.
  record Running() implements PlayerState {}

  /// The seconds between *resume* and the moment when time advances again.
  record LeadIn(Duration left) implements PlayerState {}

  record Paused(PauseReason reason) implements PlayerState {}

  record Waiting(WaitReason reason) implements PlayerState {}

  record Finished(Outcome outcome) implements PlayerState {}
}
