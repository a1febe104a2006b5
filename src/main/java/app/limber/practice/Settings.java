package app.limber.practice;

import app.limber.journal.PracticeDay;
import app.limber.player.TimelineOptions;
import java.time.Duration;
import java.time.LocalTime;

/// What the user has chosen.
///
/// @param safetyRead whether the safety card has been acknowledged
/// @param pace 0.75–1.5, higher is faster
/// @param breathSeconds how long one breath takes, 4–12
/// @param dayStart when a practice day starts, 00:00–11:59
/// @param restDays how many of any seven days may be off without breaking a streak, 0–6
/// @param textPercent the size of the type, 100–175
/// @param muted whether voice and tones are silent
public record Settings(
    boolean safetyRead,
    Theme theme,
    int textPercent,
    double pace,
    int breathSeconds,
    FirstSide firstSide,
    LocalTime dayStart,
    int restDays,
    boolean askStiffness,
    boolean muted) {
  public Settings {
    range("textPercent", textPercent, 100, 175);
    range("breathSeconds", breathSeconds, 4, 12);
    range("restDays", restDays, 0, 6);
    range("dayStart", dayStart.getHour(), 0, 11);
    if (!(pace >= TimelineOptions.MIN_PACE && pace <= TimelineOptions.MAX_PACE)) {
      throw new IllegalArgumentException("pace must be between 0.75 and 1.5: " + pace);
    }
  }

  private static void range(String field, int value, int min, int max) {
    if (value < min || value > max) {
      throw new IllegalArgumentException(
          field + " must be between " + min + " and " + max + ": " + value);
    }
  }

  /// What holds before the user has chosen anything.
  public static Settings standard() {
    return new Settings(
        false, Theme.SYSTEM, 100, 1, 8, FirstSide.LEFT, PracticeDay.STANDARD_START, 1, true, false);
  }

  public Duration breath() {
    return Duration.ofSeconds(breathSeconds);
  }

  public Settings withSafetyRead() {
    return new Settings(
        true,
        theme,
        textPercent,
        pace,
        breathSeconds,
        firstSide,
        dayStart,
        restDays,
        askStiffness,
        muted);
  }

  public Settings withTheme(Theme newTheme) {
    return new Settings(
        safetyRead,
        newTheme,
        textPercent,
        pace,
        breathSeconds,
        firstSide,
        dayStart,
        restDays,
        askStiffness,
        muted);
  }

  public Settings withMuted(boolean nowMuted) {
    return new Settings(
        safetyRead,
        theme,
        textPercent,
        pace,
        breathSeconds,
        firstSide,
        dayStart,
        restDays,
        askStiffness,
        nowMuted);
  }
}
