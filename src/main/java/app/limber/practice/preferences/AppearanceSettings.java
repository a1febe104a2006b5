package app.limber.practice.preferences;

import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The appearance of the window.
///
/// @param textPercent the text size, 100–175
/// @param motion how much is animated
/// @param quiet when the player uses its quiet colours
/// @param quietBefore the hour of the day before which it counts as early, 4–12
/// @param language the language of the words, null for that of the system
public record AppearanceSettings(
    Theme theme,
    int textPercent,
    Motion motion,
    QuietMorning quiet,
    int quietBefore,
    @Nullable Locale language) {
  public static final Range TEXT_PERCENT = new Range(100, 175);
  public static final Range QUIET_BEFORE = new Range(4, 12);

  public AppearanceSettings {
    TEXT_PERCENT.require("textPercent", textPercent);
    QUIET_BEFORE.require("quietBefore", quietBefore);
  }

  public static AppearanceSettings standard() {
    return new AppearanceSettings(Theme.SYSTEM, 100, Motion.SYSTEM, QuietMorning.NEVER, 7, null);
  }

  /// Whether the player uses its quiet colours at a time of day.
  public boolean isQuietAt(LocalTime time) {
    return switch (quiet) {
      case NEVER -> false;
      case EARLY -> time.getHour() < quietBefore;
      case ALWAYS -> true;
    };
  }

  public AppearanceSettings withTheme(Theme newTheme) {
    return new AppearanceSettings(newTheme, textPercent, motion, quiet, quietBefore, language);
  }

  public AppearanceSettings withTextPercent(int percent) {
    return new AppearanceSettings(theme, percent, motion, quiet, quietBefore, language);
  }

  public AppearanceSettings withMotion(Motion newMotion) {
    return new AppearanceSettings(theme, textPercent, newMotion, quiet, quietBefore, language);
  }

  public AppearanceSettings withQuiet(QuietMorning newQuiet) {
    return new AppearanceSettings(theme, textPercent, motion, newQuiet, quietBefore, language);
  }

  public AppearanceSettings withQuietBefore(int hour) {
    return new AppearanceSettings(theme, textPercent, motion, quiet, hour, language);
  }

  public AppearanceSettings withLanguage(@Nullable Locale newLanguage) {
    return new AppearanceSettings(theme, textPercent, motion, quiet, quietBefore, newLanguage);
  }
}
