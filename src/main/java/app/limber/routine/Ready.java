package app.limber.routine;

/// Whether the player waits for the user to be ready before the movement of a stretch.
public enum Ready {
  /// The movement starts after the set-up.
  NEVER,
  /// It waits until the user has done the stretch once.
  FIRST_TIME,
  /// It always waits, unless the user turns this off.
  ALWAYS
}
