package app.limber.player;

/// Why the player is paused.
public enum PauseReason {
  /// The user asked for it.
  USER,
  /// The computer slept, or the program got no time for more than two seconds.
  SUSPENDED
}
