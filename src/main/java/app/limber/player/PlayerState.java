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

  /// Time is stopped until the user resumes.
  record Paused(PauseReason reason) implements PlayerState {}

  /// A movement is about to start and has to wait.
  record Waiting(WaitReason reason) implements PlayerState {}

  /// The session is over.
  record Finished(Outcome outcome) implements PlayerState {}

  /// Whether the session has begun and is not over.
  default boolean isUnderway() {
    return switch (this) {
      case Running _, LeadIn _, Paused _, Waiting _ -> true;
      case NotStarted _, Finished _ -> false;
    };
  }

  /// Whether time advances, or will without the user doing anything.
  default boolean runsByItself() {
    return switch (this) {
      case Running _, LeadIn _ -> true;
      case Waiting waiting -> waiting.reason() == WaitReason.VOICE;
      case NotStarted _, Paused _, Finished _ -> false;
    };
  }
}
