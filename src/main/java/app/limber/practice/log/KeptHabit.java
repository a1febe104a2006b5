package app.limber.practice.log;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// A habit stored by another program, or a column of dates.
///
/// @param name the name of the habit in the other program
/// @param days the days on which it was done, without duplicates, oldest first
/// @param unreadable the number of rows that were skipped because they could not be read
/// @param notDone the number of dated rows that were skipped because they are marked as not done;
///     0 in files that list every day
public record KeptHabit(String name, List<LocalDate> days, int unreadable, int notDone) {
  public KeptHabit {
    days = List.copyOf(days);
  }

  /// Creates a habit from days in any order.
  public static KeptHabit of(String name, Collection<LocalDate> days, int unreadable) {
    return of(name, days, unreadable, 0);
  }

  /// Creates a habit from days in any order, with the number of rows that are marked as not done.
  public static KeptHabit of(String name, Collection<LocalDate> days, int unreadable, int notDone) {
    return new KeptHabit(name, List.copyOf(new TreeSet<>(days)), unreadable, notDone);
  }
}
