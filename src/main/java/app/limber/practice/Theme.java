package app.limber.practice;

/// How the window is coloured.
public enum Theme {
  SYSTEM,
  LIGHT,
  DARK
}
