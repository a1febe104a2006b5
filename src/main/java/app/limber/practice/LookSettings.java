package app.limber.practice;

/// How the window looks.
///
/// @param textPercent the size of the type, 100–175
/// @param motion how much moves
public record LookSettings(Theme theme, int textPercent, Motion motion) {
  public static final Range TEXT_PERCENT = new Range(100, 175);

  public LookSettings {
    TEXT_PERCENT.require("textPercent", textPercent);
  }

  public static LookSettings standard() {
    return new LookSettings(Theme.SYSTEM, 100, Motion.SYSTEM);
  }

  public LookSettings withTheme(Theme newTheme) {
    return new LookSettings(newTheme, textPercent, motion);
  }

  public LookSettings withTextPercent(int percent) {
    return new LookSettings(theme, percent, motion);
  }

  public LookSettings withMotion(Motion newMotion) {
    return new LookSettings(theme, textPercent, newMotion);
  }
}
