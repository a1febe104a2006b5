package app.limber.cue;

/// A signal tone. Where two fall on one instant, the first in this order is played.
public enum Tone {
  /// The session is over.
  FINISH,
  /// A two-note bell: a hold begins.
  HOLD_START,
  /// The same bell downward: a hold ends.
  HOLD_END,
  /// A rising tone, at the start of a move in one direction.
  RISE,
  /// A falling tone, at the start of the move back.
  FALL,
  /// A low tone, at the start of a move to the left.
  LEFT,
  /// A higher tone, at the start of a move to the right.
  RIGHT,
  /// Marks each of the last three seconds before a movement or the end of a hold.
  TICK
}
