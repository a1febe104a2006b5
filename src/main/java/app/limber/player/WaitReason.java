package app.limber.player;

/// What the player waits for before a movement starts.
public enum WaitReason {
  /// The user's word that they are in position.
  READY,
  /// The end of what the voice is saying.
  VOICE
}
