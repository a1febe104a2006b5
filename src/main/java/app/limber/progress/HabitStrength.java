package app.limber.progress;

import java.util.ArrayList;
import java.util.List;

/// How settled the habit is, from 0 to 1: an exponential average of practised and missed days that
/// forgets half in 13 of them. The formula is Loop Habit Tracker's.
final class HabitStrength {
  private static final double KEPT_PER_DAY = Math.pow(0.5, 1.0 / 13);

  private HabitStrength() {}

  /// At the end of the ledger.
  static double of(List<Day> ledger) {
    double strength = 0;
    for (Day day : ledger) {
      strength = after(strength, day);
    }
    return strength;
  }

  /// At the end of every day.
  static List<Habit.Strength> over(List<Day> ledger) {
    List<Habit.Strength> strengths = new ArrayList<>(ledger.size());
    double strength = 0;
    for (Day day : ledger) {
      strength = after(strength, day);
      strengths.add(new Habit.Strength(day.date(), strength));
    }
    return strengths;
  }

  private static double after(double strength, Day day) {
    return switch (day.state()) {
      case PRACTISED -> strength * KEPT_PER_DAY + (1 - KEPT_PER_DAY);
      case MISSED -> strength * KEPT_PER_DAY;
      case EASED, REST, TRAVEL, PENDING, BEFORE -> strength;
    };
  }
}
