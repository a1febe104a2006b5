package app.limber.cli.context;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Parses days of the week for the command line: `mon,wed,fri`, `mon-fri`, `weekdays`, `all`.
public final class DayNames {
  private static final int LEAST_LETTERS = 2;

  private DayNames() {}

  /// Parses day names in English, in either case, whole or abbreviated. Empty if any part is not a
  /// day, or there is none. A range may wrap around the end of the week.
  public static Optional<Set<DayOfWeek>> read(String text) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (String part : text.toUpperCase(Locale.ROOT).split(",", -1)) {
      Optional<Set<DayOfWeek>> read = part(part.strip());
      if (read.isEmpty()) {
        return Optional.empty();
      }
      days.addAll(read.get());
    }
    return Optional.of(days);
  }

  private static Optional<Set<DayOfWeek>> part(String part) {
    return switch (part) {
      case "ALL" -> Optional.of(EnumSet.allOf(DayOfWeek.class));
      case "WEEKDAYS" -> Optional.of(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
      case "WEEKEND" -> Optional.of(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
      default -> {
        String[] ends = part.split("-", -1);
        yield ends.length > 2
            ? Optional.empty()
            : day(ends[0]).flatMap(first -> day(ends[ends.length - 1]).map(l -> range(first, l)));
      }
    };
  }

  private static Set<DayOfWeek> range(DayOfWeek first, DayOfWeek last) {
    Set<DayOfWeek> days = EnumSet.of(last);
    for (DayOfWeek day = first; day != last; day = day.plus(1)) {
      days.add(day);
    }
    return days;
  }

  private static Optional<DayOfWeek> day(String name) {
    String letters = name.strip();
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> letters.length() >= LEAST_LETTERS && day.name().startsWith(letters))
        .findFirst();
  }
}
