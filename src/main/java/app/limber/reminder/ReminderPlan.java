package app.limber.reminder;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// The user's choice of when to be reminded, and whether Limber opens at log-in.
///
/// @param remind whether there is a reminder
/// @param time when to remind, on a whole minute
/// @param days the days of the week, at least one; also apply to opening at log-in
/// @param openAtLogIn whether Limber opens when the user logs in before noon
public record ReminderPlan(
    boolean remind, LocalTime time, Set<DayOfWeek> days, boolean openAtLogIn) {
  public static final LocalTime STANDARD_TIME = LocalTime.of(7, 0);

  public ReminderPlan {
    if (!isTime(time)) {
      throw new IllegalArgumentException("time must be a whole minute: " + time);
    }
    if (days.isEmpty()) {
      throw new IllegalArgumentException("days must name at least one");
    }
    days = Collections.unmodifiableSet(EnumSet.copyOf(days));
  }

  /// Whether a time is valid for a reminder: a whole minute.
  public static boolean isTime(LocalTime time) {
    return time.getSecond() == 0 && time.getNano() == 0;
  }

  /// The default: off, with 07:00 on every day.
  public static ReminderPlan standard() {
    return new ReminderPlan(false, STANDARD_TIME, EnumSet.allOf(DayOfWeek.class), false);
  }

  /// Whether the plan requires anything to be installed.
  public boolean isActive() {
    return remind || openAtLogIn;
  }

  public boolean isEveryDay() {
    return days.size() == DayOfWeek.values().length;
  }

  /// Returns a copy without a reminder and without opening at log-in.
  public ReminderPlan off() {
    return new ReminderPlan(false, time, days, false);
  }

  public ReminderPlan withRemind(boolean on) {
    return new ReminderPlan(on, time, days, openAtLogIn);
  }

  public ReminderPlan withTime(LocalTime newTime) {
    return new ReminderPlan(remind, newTime, days, openAtLogIn);
  }

  public ReminderPlan withDays(Set<DayOfWeek> newDays) {
    return new ReminderPlan(remind, time, newDays, openAtLogIn);
  }

  public ReminderPlan withOpenAtLogIn(boolean open) {
    return new ReminderPlan(remind, time, days, open);
  }
}
