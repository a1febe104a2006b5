package app.limber.player;

/// What happens after a gap between two pulses, as when the computer slept. The gap never counts.
public enum SuspendRule {
  /// The player pauses at the moment before the gap.
  PAUSE,
  /// The player goes on from the moment before the gap.
  GO_ON
}
