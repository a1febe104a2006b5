package app.limber.player;

/// What the player waits for before a movement.
public enum WaitReason {
  /// The user, to be in position.
  READY,
  /// The voice, to finish speaking.
  VOICE
}
