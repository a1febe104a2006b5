package app.limber.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Parses dates in the formats of other programs and spreadsheets.
final class HabitDate {
  private static final int MIN_YEAR = 1900;
  private static final int MAX_YEAR = 9998;
  private static final String TIME = "(?:[T ].*)?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + TIME);
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4}|\\d{2})" + TIME);
  private static final Pattern SLASHES =
      Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})" + TIME);

  private HabitDate() {}

  /// Parses a date that is unambiguous: year first, or day first with dots.
  static Optional<LocalDate> of(String cell) {
    Matcher year = YEAR_FIRST.matcher(cell.strip());
    if (year.matches()) {
      return date(year.group(1), year.group(3), year.group(4));
    }
    Matcher day = DAY_FIRST.matcher(cell.strip());
    return day.matches() ? date(day.group(3), day.group(2), day.group(1)) : Optional.empty();
  }

  /// Parses all cells as dates. Empty if a cell is not a date or the order of day and month is
  /// ambiguous.
  static Optional<List<LocalDate>> all(List<String> cells) {
    List<LocalDate> plain = new ArrayList<>();
    List<LocalDate> dayFirst = new ArrayList<>();
    List<LocalDate> monthFirst = new ArrayList<>();
    List<LocalDate> yearFirst = new ArrayList<>();
    for (String cell : cells) {
      of(cell).ifPresent(plain::add);
      Matcher slashes = SLASHES.matcher(cell.strip());
      if (slashes.matches()) {
        String year = slashes.group(3);
        date(year, slashes.group(2), slashes.group(1)).ifPresent(dayFirst::add);
        date(year, slashes.group(1), slashes.group(2)).ifPresent(monthFirst::add);
        if (year.length() == 2) {
          date(slashes.group(1), slashes.group(2), year).ifPresent(yearFirst::add);
        }
      }
    }
    List<List<LocalDate>> whole =
        List.of(plain, dayFirst, monthFirst, yearFirst).stream()
            .filter(days -> days.size() == cells.size())
            .distinct()
            .toList();
    return whole.size() == 1 ? Optional.of(whole.getFirst()) : Optional.empty();
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    String full = year.length() == 4 ? year : "20" + "0".repeat(2 - year.length()) + year;
    try {
      return Optional.of(
              LocalDate.of(Integer.parseInt(full), Integer.parseInt(month), Integer.parseInt(day)))
          .filter(date -> date.getYear() >= MIN_YEAR && date.getYear() <= MAX_YEAR);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
