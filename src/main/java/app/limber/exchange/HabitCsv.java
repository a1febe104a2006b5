package app.limber.exchange;

import app.limber.exchange.HabitTable.Lines;
import app.limber.practice.log.HabitFiles.TooMuch;
import app.limber.practice.log.KeptHabit;
import app.limber.practice.log.KeptHabit.WrongDate;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads days from CSV files of other programs.
final class HabitCsv {
  private static final int MOST_ROWS = 100_000;
  private static final Set<String> MARKS =
      Set.of("YES_MANUAL", "YES_AUTO", "NO", "SKIP", "UNKNOWN");
  private static final Set<String> NOT_DONE =
      Set.of("YES_AUTO", "NO", "SKIP", "UNKNOWN", "", "-1", "0", "1", "3");

  /// A line of a table that starts with a date. Inside a cell, it is a row that a stray quotation
  /// mark turned into text.
  private static final Pattern ROW_IN_A_CELL =
      Pattern.compile("\\R\"?\\d+[-/.]\\d+[-/.]\\d+(?=[\"T,;\\t| \\r\\n]|$)");

  private HabitCsv() {}

  /// Reads a file with one column per habit, a file of a single habit, or a file with a column of
  /// dates.
  ///
  /// @param fileName the name of the habit if the content does not give one
  static Optional<List<KeptHabit>> read(byte[] bytes, String fileName) throws IOException {
    Lines lines = lines(bytes);
    List<List<String>> rows = lines.rows();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    String name = fileName.substring(fileName.lastIndexOf('/') + 1);
    String plain = name.replaceFirst("(?i)\\.(csv|txt|tsv)$", "");
    boolean marks =
        rows.stream().anyMatch(row -> row.stream().anyMatch(MARKS::contains))
            || plain.equalsIgnoreCase("checkmarks")
            || isTableOfNumbers(rows);
    if (!marks) {
      return HabitTable.read(lines, plain, swallowed(rows));
    }
    List<String> header = rows.getFirst();
    boolean ofOne =
        HabitDate.of(header.getFirst()).isPresent()
            || (header.size() > 1 && header.get(1).strip().equalsIgnoreCase("value"));
    return ofOne ? ofHabit(lines, plain).map(List::of) : table(lines);
  }

  /// Whether this is the table of all habits that earlier versions of Loop write, whatever the file
  /// is called: a date and a number for each habit, with a trailing comma in the header.
  private static boolean isTableOfNumbers(List<List<String>> rows) {
    List<String> header = rows.getFirst();
    return header.size() > 2
        && header.getFirst().strip().equalsIgnoreCase("date")
        && header.getLast().isEmpty()
        && rows.stream()
            .skip(1)
            .allMatch(
                row ->
                    row.size() == header.size()
                        && row.stream().skip(1).allMatch(cell -> cell.matches("-?[0-9]*")));
  }

  /// Reads a file of a single habit: dates and values.
  static Optional<KeptHabit> ofHabit(byte[] bytes, String name) throws IOException {
    return ofHabit(lines(bytes), name);
  }

  private static Optional<KeptHabit> ofHabit(Lines lines, String name) {
    return lines.rows().isEmpty() || lines.rows().getFirst().size() < 2
        ? Optional.empty()
        : Optional.of(habit(lines, 1, name));
  }

  /// Reads a table with one column per habit. Names are not quoted, so a name with a comma takes up
  /// two cells: the marks would be ambiguous.
  private static Optional<List<KeptHabit>> table(Lines lines) {
    List<List<String>> rows = lines.rows();
    List<String> header = rows.getFirst();
    int cells = cells(header);
    boolean fits = rows.stream().skip(1).allMatch(row -> cells(row) <= cells);
    boolean shifted =
        rows.size() > 1 && rows.stream().skip(1).allMatch(row -> row.size() != header.size());
    if (!fits || shifted || cells < 2) {
      return Optional.empty();
    }
    List<KeptHabit> habits = new ArrayList<>();
    for (int i = 1; i < cells; i++) {
      habits.add(habit(lines, i, header.get(i).strip()));
    }
    return Optional.of(habits);
  }

  /// Counts the cells up to the last non-empty one.
  private static int cells(List<String> row) {
    int cells = row.size();
    while (cells > 0 && row.get(cells - 1).isBlank()) {
      cells--;
    }
    return cells;
  }

  private static KeptHabit habit(Lines lines, int column, String name) {
    List<List<String>> rows = lines.rows();
    List<LocalDate> days = new ArrayList<>();
    List<WrongDate> wrong = new ArrayList<>();
    int unreadable = 0;
    for (int i = 0; i < rows.size(); i++) {
      List<String> row = rows.get(i);
      if (row.size() <= column || NOT_DONE.contains(row.get(column).strip())) {
        continue;
      }
      String date = row.getFirst().strip();
      Optional<LocalDate> day = HabitDate.of(date);
      boolean isDone = isDone(row.get(column).strip());
      if (day.isPresent() && isDone) {
        days.add(day.get());
      } else if (isDone && HabitDate.isWrittenLikeOne(date)) {
        wrong.add(new WrongDate(lines.number(i), date));
      } else if (i > 0) {
        unreadable++;
      }
    }
    return KeptHabit.of(name, days, unreadable + swallowed(rows), 0, wrong);
  }

  private static boolean isDone(String value) {
    return value.equals("YES_MANUAL") || value.matches("[0-9]{1,12}(\\.[0-9]+)?");
  }

  private static int swallowed(List<List<String>> rows) {
    return rows.stream()
        .flatMap(List::stream)
        .mapToInt(cell -> (int) ROW_IN_A_CELL.matcher(cell).results().count())
        .sum();
  }

  /// Reads the names of the habits in an export, by their positions.
  static Map<Integer, String> names(byte[] bytes) throws IOException {
    Map<Integer, String> names = new HashMap<>();
    List<List<String>> rows = lines(bytes).rows();
    List<String> titles =
        rows.isEmpty()
            ? List.of()
            : rows.getFirst().stream().map(t -> t.strip().toLowerCase(Locale.ROOT)).toList();
    int position = titles.indexOf("position");
    int name = titles.indexOf("name");
    for (List<String> row : rows) {
      if (position >= 0
          && name >= 0
          && row.size() > Math.max(position, name)
          && row.get(position).strip().matches("[0-9]{1,9}")) {
        names.put(Integer.valueOf(row.get(position).strip()), row.get(name).strip());
      }
    }
    return names;
  }

  /// Parses the file and returns its non-empty rows.
  private static Lines lines(byte[] bytes) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(new ByteArrayInputStream(bytes), HistoryFile.charset(bytes)))) {
      in.mark(1);
      if (in.read() != '\uFEFF') {
        in.reset();
      }
      CsvLayout layout = CsvLayout.of(in);
      try (CsvReader<CsvRecord> csv =
          CsvReader.builder()
              .fieldSeparator(layout.separator())
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .ofCsvRecord(in)) {
        for (CsvRecord row : csv) {
          if (rows.size() == MOST_ROWS) {
            throw new TooMuch(TooMuch.Unit.ROWS, MOST_ROWS);
          }
          rows.add(List.copyOf(row.getFields()));
          numbers.add((int) row.getStartingLineNumber() + layout.linesBefore());
        }
      }
    } catch (CsvParseException e) {
      return new Lines(List.of(), List.of());
    }
    return new Lines(rows, numbers);
  }
}
