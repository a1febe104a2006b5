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
/// @param wrongDates the rows in whose place of a date is something that is no possible day
public record KeptHabit(
    String name, List<LocalDate> days, int unreadable, int notDone, List<WrongDate> wrongDates) {
  public KeptHabit {
    days = List.copyOf(days);
    wrongDates = List.copyOf(wrongDates);
  }

  /// What stands in the place of a date, such as the thirtieth of February.
  ///
  /// @param line its line in the file, from 1
  public record WrongDate(int line, String text) {}

  /// Creates a habit from days in any order.
  public static KeptHabit of(String name, Collection<LocalDate> days, int unreadable) {
    return of(name, days, unreadable, 0, List.of());
  }

  /// Creates a habit from days in any order, with the rows that are skipped.
  public static KeptHabit of(
      String name,
      Collection<LocalDate> days,
      int unreadable,
      int notDone,
      List<WrongDate> wrongDates) {
    return new KeptHabit(name, List.copyOf(new TreeSet<>(days)), unreadable, notDone, wrongDates);
  }
}
