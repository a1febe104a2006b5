package app.limber.cue;

/// A signal tone. Where two fall on one instant, the first in this order is played.
public enum Tone {
  /// The session is over.
  FINISH,
  /// A two-note bell: a hold begins.
  HOLD_START,
  /// The same bell downward: a hold ends.
  HOLD_END,
  /// A lower note: a phase of the movement ends.
  TURN,
  /// One of the last three seconds.
  TICK
}
