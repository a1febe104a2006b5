package app.limber.routine;

/// Whether the player waits for the user's word before the movement of a stretch.
public enum Ready {
  /// The movement starts when the set-up is over.
  NEVER,
  /// It waits until the user has done the stretch once.
  FIRST_TIME,
  /// It waits every time, unless the user turns that off.
  ALWAYS
}
