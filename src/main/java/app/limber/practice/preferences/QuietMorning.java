package app.limber.practice.preferences;

/// When the player uses its quiet colours: deep, warm and dim.
public enum QuietMorning {
  NEVER,
  /// Before the hour that the user has chosen.
  EARLY,
  ALWAYS
}
