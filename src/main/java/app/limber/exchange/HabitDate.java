package app.limber.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Parses dates in the formats of other programs and spreadsheets.
final class HabitDate {
  static final int MIN_YEAR = 1900;
  static final int MAX_YEAR = 9998;
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

  /// Whether a cell is written like a date, even if there is no such day.
  static boolean isWrittenLikeOne(String cell) {
    return Stream.of(YEAR_FIRST, DAY_FIRST, SLASHES)
        .anyMatch(pattern -> pattern.matcher(cell.strip()).matches());
  }

  /// Parses the cells of a column as dates, each empty if there is no such day. Empty as a whole if
  /// most cells are no dates, or the order of day and month is ambiguous.
  static Optional<List<Optional<LocalDate>>> all(List<String> cells) {
    List<List<Optional<LocalDate>>> orders =
        Arrays.stream(Order.values())
            .map(order -> cells.stream().map(cell -> order.read(cell.strip())).toList())
            .distinct()
            .toList();
    long most = orders.stream().mapToLong(HabitDate::days).max().orElse(0);
    List<List<Optional<LocalDate>>> best =
        orders.stream().filter(order -> days(order) == most).toList();
    boolean written = cells.stream().allMatch(HabitDate::isWrittenLikeOne);
    return best.size() == 1
            && (written || 2 * most > cells.size())
            && !isADayInAnotherOrder(best.getFirst(), orders)
        ? Optional.of(best.getFirst())
        : Optional.empty();
  }

  private static long days(List<Optional<LocalDate>> cells) {
    return cells.stream().filter(Optional::isPresent).count();
  }

  private static boolean isADayInAnotherOrder(
      List<Optional<LocalDate>> read, List<List<Optional<LocalDate>>> orders) {
    return IntStream.range(0, read.size())
        .filter(cell -> read.get(cell).isEmpty())
        .anyMatch(cell -> orders.stream().anyMatch(order -> order.get(cell).isPresent()));
  }

  /// In which order the parts of a date stand. Only with slashes is there a choice.
  private enum Order {
    PLAIN(0, 0, 0),
    DAY_FIRST_OF_SLASHES(3, 2, 1),
    MONTH_FIRST(3, 1, 2),
    SHORT_YEAR_FIRST(1, 2, 3);

    private final int year;
    private final int month;
    private final int day;

    Order(int year, int month, int day) {
      this.year = year;
      this.month = month;
      this.day = day;
    }

    Optional<LocalDate> read(String cell) {
      if (this == PLAIN) {
        return of(cell);
      }
      Matcher part = SLASHES.matcher(cell);
      boolean fits = part.matches() && (this != SHORT_YEAR_FIRST || part.group(3).length() == 2);
      return fits ? date(part.group(year), part.group(month), part.group(day)) : Optional.empty();
    }
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
