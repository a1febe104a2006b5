package app.limber.practice.log;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// A habit that another program kept, or a column of dates.
///
/// @param name how the other program calls it
/// @param days the days on which it was done, each once, oldest first
/// @param unreadable the number of rows that could not be read, and are left out
public record KeptHabit(String name, List<LocalDate> days, int unreadable) {
  public KeptHabit {
    days = List.copyOf(days);
  }

  /// A habit with days in any order.
  public static KeptHabit of(String name, Collection<LocalDate> days, int unreadable) {
    return new KeptHabit(name, List.copyOf(new TreeSet<>(days)), unreadable);
  }
}
