package app.limber.player;

/// What the player does after a gap between two pulses, as when the computer slept. The gap itself
/// is never performed.
public enum SuspendRule {
  /// The player pauses at the moment before the gap.
  PAUSE,
  /// The player continues from the moment before the gap.
  GO_ON
}
