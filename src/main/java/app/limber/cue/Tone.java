package app.limber.cue;

/// A signal tone. Where two fall on one instant, the first in this order is played.
public enum Tone {
  /// The session is over.
  FINISH,
  /// A two-note bell: a hold begins.
  HOLD_START,
  /// The same bell downward: a hold ends.
  HOLD_END,
  /// A note that rises: a move in one direction begins.
  RISE,
  /// A note that falls: the move back begins.
  FALL,
  /// A low note: a move to the left begins.
  LEFT,
  /// A higher note: a move to the right begins.
  RIGHT,
  /// One of the last three seconds before a movement or the end of a hold.
  TICK
}
