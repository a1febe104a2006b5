package app.limber.practice.preferences;

import app.limber.journal.PracticeDay;
import app.limber.progress.ProgressRules;
import java.time.LocalTime;

/// How the user's days are counted, and what is asked and shown about them.
///
/// @param dayStart when a practice day starts, 00:00–11:59
/// @param restDays how many of any seven days may be off without breaking a streak, 0–6
/// @param askStiffness whether Limber asks how stiff the back is, before and after practice
/// @param showStreak whether the streak is shown
public record DaySettings(
    LocalTime dayStart, int restDays, boolean askStiffness, boolean showStreak) {
  public static final Range REST_DAYS = new Range(0, ProgressRules.MOST_REST_DAYS);

  public DaySettings {
    if (!isDayStart(dayStart)) {
      throw new IllegalArgumentException("dayStart must be before noon: " + dayStart);
    }
    REST_DAYS.require("restDays", restDays);
  }

  /// Whether a day may start then: before noon, on a whole minute.
  public static boolean isDayStart(LocalTime time) {
    return time.isBefore(LocalTime.NOON) && time.getSecond() == 0 && time.getNano() == 0;
  }

  public static DaySettings standard() {
    return new DaySettings(
        PracticeDay.STANDARD_START, ProgressRules.standard().restDays(), true, true);
  }

  /// The rules that the streak is counted by.
  public ProgressRules rules() {
    return new ProgressRules(restDays);
  }

  public DaySettings withDayStart(LocalTime time) {
    return new DaySettings(time, restDays, askStiffness, showStreak);
  }

  public DaySettings withRestDays(int days) {
    return new DaySettings(dayStart, days, askStiffness, showStreak);
  }

  public DaySettings withAskStiffness(boolean ask) {
    return new DaySettings(dayStart, restDays, ask, showStreak);
  }

  public DaySettings withShowStreak(boolean show) {
    return new DaySettings(dayStart, restDays, askStiffness, show);
  }
}
