package app.limber.exchange;

import app.limber.exchange.HistoryProblem.What;
import app.limber.json.Json;
import app.limber.json.JsonReader;
import app.limber.json.JsonSyntaxError;
import app.limber.json.SourceLocation;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

/// Reads sessions from CSV as saved by spreadsheets. Columns may be in any order and
/// capitalization; optional columns may be missing.
final class HistoryCsvReader {
  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private static final Pattern LINE_END = Pattern.compile("\\R");

  private final CsvLayout layout;
  private final ReadingNotes notes;
  private final List<Optional<HistoryField>> columns = new ArrayList<>();

  /// The line after the last row that was read.
  private int nextLine;

  private HistoryCsvReader(CsvLayout layout, ReadingNotes notes) {
    this.layout = layout;
    this.notes = notes;
    this.nextLine = 1 + layout.linesBefore();
  }

  static void read(BufferedReader in, ReadingNotes notes) throws IOException {
    CsvLayout layout = CsvLayout.of(in);
    new HistoryCsvReader(layout, notes).read(in);
  }

  private void read(BufferedReader in) throws IOException {
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(layout.separator())
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(in)) {
      Iterator<CsvRecord> records = csv.iterator();
      if (!records.hasNext()) {
        notes.problem(HistoryProblem.ofFile(0, What.EMPTY_FILE));
        return;
      }
      header(records.next());
      if (notes.hasProblems()) {
        return;
      }
      for (int number = 1; records.hasNext(); number++) {
        row(records.next(), number);
      }
    } catch (CsvParseException _) {
      notes.problem(HistoryProblem.ofFile(nextLine, What.BAD_CSV));
    }
  }

  private int line(CsvRecord row) {
    int line = (int) row.getStartingLineNumber() + layout.linesBefore();
    nextLine = line + 1 + row.getFields().stream().mapToInt(HistoryCsvReader::lineEnds).sum();
    return line;
  }

  private static int lineEnds(String cell) {
    return (int) LINE_END.matcher(cell).results().count();
  }

  private void header(CsvRecord header) {
    int line = line(header);
    Set<HistoryField> seen = EnumSet.noneOf(HistoryField.class);
    for (String title : header.getFields()) {
      String name = title.strip();
      Optional<HistoryField> column =
          HistoryField.ofColumn(name).filter(field -> field != HistoryField.PAIN);
      if (column.isEmpty() && !name.isEmpty()) {
        notes.unknownField(name);
      } else if (column.isPresent() && !seen.add(column.get())) {
        notes.problem(HistoryProblem.ofFile(line, What.DOUBLE_COLUMN, name));
      }
      columns.add(column);
    }
    if (seen.isEmpty()) {
      notes.problem(
          isSession(header)
              ? HistoryProblem.ofFile(line, What.NO_HEADER, HistoryCsv.titles())
              : HistoryProblem.ofFile(line, What.NO_COLUMNS));
      return;
    }
    What missing =
        layout.choose(
            What.MISSING_COLUMN,
            What.MISSING_COLUMN_AMONG_SEMICOLONS,
            What.MISSING_COLUMN_AMONG_TABS);
    for (HistoryField field : HistoryField.values()) {
      if (field.required() && !seen.contains(field)) {
        notes.problem(HistoryProblem.ofFile(line, missing, field.key()));
      }
    }
  }

  /// Whether a line is that of a session, which starts with its id.
  private static boolean isSession(CsvRecord row) {
    return ID.matcher(row.getField(0).strip()).matches();
  }

  private void row(CsvRecord row, int number) {
    int line = line(row);
    SessionProblems problems = new SessionProblems(number);
    if (!fits(row)) {
      What wrong =
          layout.choose(
              What.WRONG_CELL_COUNT,
              What.WRONG_CELL_COUNT_AMONG_SEMICOLONS,
              What.WRONG_CELL_COUNT_AMONG_TABS);
      if (row.getFields().stream().allMatch(String::isBlank)) {
        return;
      }
      problems.add(line, wrong, row.getFieldCount(), columns.size());
      problems.problems(null).forEach(notes::problem);
      return;
    }
    SourceLocation at = SourceLocation.root(line, 0);
    List<Json.Field> fields = new ArrayList<>();
    List<Json.Field> pain = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      String text = SafeCell.read(row.getField(i));
      Optional<HistoryField> column = columns.get(i);
      if (column.isPresent() && !text.isBlank()) {
        SourceLocation cell = new SourceLocation(line, 0, at, column.get().key());
        switch (column.get()) {
          case PAIN_STRETCH -> pain.add(field("stretch", new Json.Text(cell, text)));
          case PAIN_WHERE -> pain.add(field("where", new Json.Text(cell, text)));
          default ->
              value(column.get(), text, cell, problems)
                  .ifPresent(value -> fields.add(field(cell.step(), value)));
        }
      }
    }
    if (!pain.isEmpty()) {
      fields.add(field(HistoryField.PAIN.key(), new Json.Structure(at, pain)));
    }
    if (!fields.isEmpty() || problems.count() > 0) {
      new SessionDecoder(problems, notes).decode(new Json.Structure(at, fields), line);
    }
  }

  /// Whether a row has as many cells as the header, ignoring empty cells that a spreadsheet may
  /// append.
  private boolean fits(CsvRecord row) {
    List<String> cells = row.getFields();
    return cells.size() == columns.size()
        || (cells.size() > columns.size()
            && cells.stream().skip(columns.size()).allMatch(String::isBlank));
  }

  private static Json.Field field(String name, Json value) {
    return new Json.Field(value.at(), name, value);
  }

  private Optional<Json> value(
      HistoryField column, String text, SourceLocation cell, SessionProblems problems) {
    return switch (column.kind()) {
      case TEXT -> Optional.of(new Json.Text(cell, text(column, text)));
      case NUMBER -> Optional.of(new Json.Numeral(cell, layout.number(text.strip())));
      case ARRAY -> {
        try (JsonReader json = JsonReader.lenient(text, cell)) {
          yield json(json, column.key(), problems);
        }
      }
      case OBJECT -> throw new IllegalArgumentException("no cell for " + cell.step());
    };
  }

  private static Optional<Json> json(JsonReader json, String name, SessionProblems problems) {
    try {
      return json.document(problems);
    } catch (StreamConstraintsException _) {
      problems.add(
          json.line(),
          json.exceeded() == JsonReader.Limit.DEPTH ? What.TOO_DEEP : What.TOO_MANY_VALUES,
          json.exceeded() == JsonReader.Limit.DEPTH ? JsonReader.DEEPEST : JsonReader.MOST_VALUES);
    } catch (StreamReadException e) {
      problems.add(
          json.line(),
          What.BAD_JSON_IN_CELL,
          name,
          HistoryJson.phrase(new JsonSyntaxError(json, e), "history.problem.end-of-cell"));
    }
    return Optional.empty();
  }

  /// Text written by the user is kept as it is; all other values are stripped.
  private static String text(HistoryField column, String text) {
    return switch (column) {
      case NOTE, ROUTINE, ROUTINE_NAME, PAIN_STRETCH, PAIN_WHERE -> text;
      case OUTCOME -> text.strip().toLowerCase(Locale.ROOT);
      case ID,
          STARTED_AT,
          ZONE,
          PRACTICE_DAY,
          PLANNED_SECONDS,
          ACTIVE_SECONDS,
          STIFFNESS_BEFORE,
          STIFFNESS_AFTER,
          PAIN,
          STRETCHES,
          REVISION,
          RECORDED_AT ->
          text.strip();
    };
  }
}
