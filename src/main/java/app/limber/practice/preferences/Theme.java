package app.limber.practice.preferences;

/// How the window is coloured.
public enum Theme {
  SYSTEM,
  LIGHT,
  DARK
}
