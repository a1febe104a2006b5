package app.limber.practice;

import java.time.LocalTime;

/// How the window looks.
///
/// @param textPercent the size of the type, 100–175
/// @param motion how much moves
/// @param quiet when the player wears its quiet colours
/// @param quietBefore the full hour before which it is early, 4–12
public record LookSettings(
    Theme theme, int textPercent, Motion motion, QuietMorning quiet, int quietBefore) {
  public static final Range TEXT_PERCENT = new Range(100, 175);
  public static final Range QUIET_BEFORE = new Range(4, 12);

  public LookSettings {
    TEXT_PERCENT.require("textPercent", textPercent);
    QUIET_BEFORE.require("quietBefore", quietBefore);
  }

  public static LookSettings standard() {
    return new LookSettings(Theme.SYSTEM, 100, Motion.SYSTEM, QuietMorning.NEVER, 7);
  }

  /// Whether the player wears its quiet colours at a time of the day.
  public boolean isQuietAt(LocalTime time) {
    return switch (quiet) {
      case NEVER -> false;
      case EARLY -> time.getHour() < quietBefore;
      case ALWAYS -> true;
    };
  }

  public LookSettings withTheme(Theme newTheme) {
    return new LookSettings(newTheme, textPercent, motion, quiet, quietBefore);
  }

  public LookSettings withTextPercent(int percent) {
    return new LookSettings(theme, percent, motion, quiet, quietBefore);
  }

  public LookSettings withMotion(Motion newMotion) {
    return new LookSettings(theme, textPercent, newMotion, quiet, quietBefore);
  }

  public LookSettings withQuiet(QuietMorning newQuiet) {
    return new LookSettings(theme, textPercent, motion, newQuiet, quietBefore);
  }

  public LookSettings withQuietBefore(int hour) {
    return new LookSettings(theme, textPercent, motion, quiet, hour);
  }
}
