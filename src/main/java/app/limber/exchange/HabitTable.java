package app.limber.exchange;

import app.limber.practice.log.KeptHabit;
import app.limber.practice.log.KeptHabit.WrongDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Reads a table with one column of dates: a spreadsheet, or the export of another program.
///
/// A row is a day on which the habit was done, unless the table marks it as not done: by a word
/// such as `no`, by a blank cell where other rows have a mark, by a 0 in a column of amounts, or by
/// a number with which Loop Habit Tracker says so. Several columns of marks or amounts, or a column
/// that names the habit, are several habits.
final class HabitTable {
  private static final Set<String> YES =
      words(
          "x|y|yes|true|done|completed|complete|ok|✓|✔|✅|☑|j|ja|wahr|erledigt|oui|vrai|fait|si|sí|sì"
              + "|hecho|vero|fatto|sim|feito|tak|gedaan|klart");

  private static final Set<String> NO =
      words(
          "no|n|false|-|–|—|✗|✘|❌|☐|not done|not completed|incomplete|missed|skipped|skip|fail"
              + "|failed|nein|falsch|verpasst|non|faux|falso|não|nie|nee|nej");

  /// Titles of columns that tell whether the habit was done, even if other words occur in them.
  private static final Set<String> MARK_TITLES =
      words(
          "done|done?|completed|completed?|complete|status|state|result|yes/no|erledigt|gemacht"
              + "|ja/nein");

  private static final Set<String> HABIT_TITLES =
      words("habit|habit name|habitname|habit_name|task|title|activity|gewohnheit|aktivität");

  /// In titles of columns in which 0 is a good value.
  private static final Pattern RATING =
      Pattern.compile("pain|stiff|mood|weight|rating|schmerz|steif|gewicht|note");

  /// In titles of columns in which 1 and 2 are amounts and no marks of Loop.
  private static final Pattern AMOUNT =
      Pattern.compile(
          "\\b(mins?|minut\\w*|hours?|times?|counts?|sets?|reps?|amount|number|sessions?"
              + "|dauer|zeit|anzahl|zahl|mal|stunden|durée|nombre|fois|heures?|tiempo|veces|horas?"
              + "|cantidad|número|durata|volte|numero|ore|duur|aantal|keer|uren|czas|liczba|razy"
              + "|godzin\\w*|tempo|vezes|quantidade|antal|gånger|tid)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  /// What Loop writes for yes or no, in this order: unknown, no, by itself because the days around
  /// it were done, done, skipped.
  private static final Set<String> OF_LOOP = Set.of("-1", "0", "1", "2", "3");

  private static final Set<String> NOT_DONE_IN_LOOP = Set.of("-1", "0", "1", "3", "");

  /// The title of the marks in Loop's file of a single habit.
  private static final String VALUE = "value";

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,12}([.,]\\d+)?");
  private static final Pattern POSITIVE = Pattern.compile("[+]?(?=.*[1-9])[^-]*");

  private final List<String> titles;
  private final int dates;
  private final int unreadable;
  private final List<WrongDate> wrongDates;

  private HabitTable(List<String> titles, int dates, int unreadable, List<WrongDate> wrongDates) {
    this.titles = titles;
    this.dates = dates;
    this.unreadable = unreadable;
    this.wrongDates = wrongDates;
  }

  private static Set<String> words(String words) {
    return Set.of(words.split("\\|"));
  }

  /// Reads a table. Empty if no column, or more than one, consists of dates.
  ///
  /// @param name the name of the habit if the table does not give one
  /// @param lost the number of further rows that are known to be unreadable
  static Optional<List<KeptHabit>> read(Lines lines, String name, int lost) {
    List<List<String>> rows = lines.rows();
    List<String> first = rows.getFirst();
    boolean titled = first.stream().noneMatch(HabitDate::isWrittenLikeOne);
    List<List<String>> body = rows.subList(titled ? 1 : 0, rows.size());
    OptionalInt dates = columnOfDates(body);
    if (dates.isEmpty()) {
      return Optional.empty();
    }
    int column = dates.getAsInt();
    List<Integer> dated =
        IntStream.range(titled ? 1 : 0, rows.size())
            .filter(row -> !cell(rows.get(row), column).isEmpty())
            .boxed()
            .toList();
    List<Optional<LocalDate>> days =
        HabitDate.all(dated.stream().map(row -> cell(rows.get(row), column)).toList())
            .orElseThrow();
    List<Row> read = new ArrayList<>();
    List<WrongDate> wrong = new ArrayList<>();
    for (int i = 0; i < dated.size(); i++) {
      int row = dated.get(i);
      days.get(i)
          .ifPresentOrElse(
              day -> read.add(new Row(day, rows.get(row))),
              () -> wrong.add(new WrongDate(lines.number(row), cell(rows.get(row), column))));
    }
    List<String> titles = titled ? first.stream().map(HabitTable::small).toList() : List.of();
    HabitTable table = new HabitTable(titles, column, body.size() - dated.size() + lost, wrong);
    int columns = body.stream().mapToInt(List::size).max().orElse(0);
    return Optional.of(table.habits(read, columns, name, titled ? first : List.of()));
  }

  /// The rows of a file, with the numbers of their lines.
  record Lines(List<List<String>> rows, List<Integer> numbers) {
    int number(int row) {
      return numbers.get(row);
    }
  }

  /// The only column in which each cell is a day; else the only one in which most are.
  private static OptionalInt columnOfDates(List<List<String>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] found =
        IntStream.range(0, columns).filter(column -> isOfDates(rows, column, true)).toArray();
    if (found.length == 0) {
      found =
          IntStream.range(0, columns).filter(column -> isOfDates(rows, column, false)).toArray();
    }
    return found.length == 1 ? OptionalInt.of(found[0]) : OptionalInt.empty();
  }

  private record Row(LocalDate day, List<String> cells) {
    String small(int column) {
      return HabitTable.small(cell(cells, column));
    }
  }

  private static boolean isOfDates(List<List<String>> rows, int column, boolean each) {
    List<String> cells =
        rows.stream().map(row -> cell(row, column)).filter(cell -> !cell.isEmpty()).toList();
    return !cells.isEmpty()
        && 2 * cells.size() > rows.size()
        && HabitDate.all(cells)
            .filter(days -> !each || days.stream().allMatch(Optional::isPresent))
            .isPresent();
  }

  private List<KeptHabit> habits(List<Row> rows, int columns, String name, List<String> header) {
    for (int column = 0; column < columns; column++) {
      Map<String, List<Row>> groups = new LinkedHashMap<>();
      if (HABIT_TITLES.contains(title(column))) {
        for (Row row : rows) {
          groups.computeIfAbsent(cell(row.cells(), column), _ -> new ArrayList<>()).add(row);
        }
      }
      if (groups.size() > 1) {
        return groups.entrySet().stream()
            .map(group -> habit(group.getValue(), columns, group.getKey()))
            .toList();
      }
    }
    List<Integer> ofLoop = ofLoop(rows, columns);
    if (ofLoop.size() > 1) {
      return several(rows, ofLoop, header, HabitTable::isDoneInLoop);
    }
    List<Integer> marks = columns(columns, column -> isOfMarks(rows, column));
    if (ofLoop.isEmpty() && marks.size() > 1) {
      return several(rows, marks, header, HabitTable::isYes);
    }
    List<Integer> amounts = columns(columns, column -> isOfAmounts(rows, column));
    if (ofLoop.isEmpty() && marks.isEmpty() && amounts.size() > 1) {
      return several(rows, amounts, header, HabitTable::isPositive);
    }
    return List.of(habit(rows, columns, name));
  }

  /// One habit for each column, by its title, or by its number if it has none.
  private List<KeptHabit> several(
      List<Row> rows, List<Integer> columns, List<String> header, Predicate<String> isDone) {
    return columns.stream()
        .map(
            column -> {
              String title = cell(header, column);
              return habit(
                  rows,
                  title.isEmpty() ? String.valueOf(column + 1) : title,
                  row -> isDone.test(row.small(column)));
            })
        .toList();
  }

  private KeptHabit habit(List<Row> rows, int columns, String name) {
    List<Integer> ofLoop = ofLoop(rows, columns);
    if (!ofLoop.isEmpty()) {
      return habit(rows, name, isAny(ofLoop, HabitTable::isDoneInLoop));
    }
    List<Integer> marks = columns(columns, column -> isOfMarks(rows, column));
    if (!marks.isEmpty()) {
      return habit(rows, name, isAny(marks, HabitTable::isYes));
    }
    List<Integer> amounts = columns(columns, column -> isOfAmounts(rows, column));
    return habit(
        rows, name, amounts.isEmpty() ? _ -> true : isAny(amounts, HabitTable::isPositive));
  }

  private static Predicate<Row> isAny(List<Integer> columns, Predicate<String> isDone) {
    return row -> columns.stream().anyMatch(column -> isDone.test(row.small(column)));
  }

  private KeptHabit habit(List<Row> rows, String name, Predicate<Row> isDone) {
    List<LocalDate> days = rows.stream().filter(isDone).map(Row::day).toList();
    return KeptHabit.of(name, days, unreadable, rows.size() - days.size(), wrongDates);
  }

  private List<Integer> columns(int count, Predicate<Integer> choice) {
    return IntStream.range(0, count).boxed().filter(i -> i != dates).filter(choice).toList();
  }

  /// The columns of Loop's numbers: if there is one of yes or no, those of its amounts, too.
  private List<Integer> ofLoop(List<Row> rows, int columns) {
    return dates > 0 || columns(columns, column -> isOfLoop(rows, column)).isEmpty()
        ? List.of()
        : columns(
            columns,
            column ->
                mayBeOfLoop(column)
                    && !nonBlank(rows, column).isEmpty()
                    && nonBlank(rows, column).stream()
                        .allMatch(cell -> NUMBER.matcher(cell).matches()));
  }

  /// Whether the numbers of a column are those of Loop. Some of them could be amounts or a rating,
  /// but not all.
  private boolean isOfLoop(List<Row> rows, int column) {
    List<String> cells = nonBlank(rows, column);
    return mayBeOfLoop(column)
        && OF_LOOP.containsAll(cells)
        && (cells.contains("-1")
            || (cells.contains("2") && (cells.contains("0") || !cells.contains("3")))
            || (title(column).equals(VALUE) && !cells.isEmpty()));
  }

  private boolean mayBeOfLoop(int column) {
    return !AMOUNT.matcher(title(column)).find() && !RATING.matcher(title(column)).find();
  }

  private static boolean isDoneInLoop(String cell) {
    return !NOT_DONE_IN_LOOP.contains(cell) && isPositive(cell);
  }

  private boolean isOfMarks(List<Row> rows, int column) {
    List<String> cells = nonBlank(rows, column);
    return cells.stream().anyMatch(cell -> isYes(cell) || NO.contains(cell))
        && (MARK_TITLES.contains(title(column))
            || cells.stream()
                .allMatch(cell -> isYes(cell) || NO.contains(cell) || cell.equals("0")));
  }

  private static boolean isYes(String cell) {
    return YES.contains(cell) || cell.equals("1");
  }

  private static boolean isPositive(String cell) {
    return POSITIVE.matcher(cell).matches();
  }

  private boolean isOfAmounts(List<Row> rows, int column) {
    List<String> cells = nonBlank(rows, column);
    return !cells.isEmpty()
        && !RATING.matcher(title(column)).find()
        && cells.stream().allMatch(cell -> NUMBER.matcher(cell).matches())
        && (cells.size() < rows.size() || !cells.stream().allMatch(HabitTable::isPositive));
  }

  private static List<String> nonBlank(List<Row> rows, int column) {
    return rows.stream().map(row -> row.small(column)).filter(cell -> !cell.isEmpty()).toList();
  }

  private String title(int column) {
    return column < titles.size() ? titles.get(column) : "";
  }

  private static String cell(List<String> row, int column) {
    return column < row.size() ? row.get(column).strip() : "";
  }

  private static String small(String cell) {
    return cell.strip().toLowerCase(Locale.ROOT);
  }
}
