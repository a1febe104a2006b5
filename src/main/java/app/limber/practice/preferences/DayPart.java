package app.limber.practice.preferences;

import java.time.LocalTime;

/// The part of the day, for a greeting.
public enum DayPart {
  MORNING,
  AFTERNOON,
  EVENING;

  /// Mornings end at noon, afternoons at 18:00; the hours after midnight still belong to the
  /// evening until 03:00.
  public static DayPart at(LocalTime time) {
    int hour = time.getHour();
    if (hour < 3 || hour >= 18) {
      return EVENING;
    }
    return hour < 12 ? MORNING : AFTERNOON;
  }
}
