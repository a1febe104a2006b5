package app.limber.cue;

/// A sound that means something without words. Where two fall on one instant, the first in this
/// order is heard.
public enum Tone {
  /// The session is over.
  FINISH,
  /// A two-note bell: a hold begins.
  HOLD_START,
  /// The same bell downward: a hold ends.
  HOLD_END,
  /// A lower note: the movement turns into its next phase, or ends.
  TURN,
  /// One of the last three seconds.
  TICK
}
