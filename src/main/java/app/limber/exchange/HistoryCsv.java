package app.limber.exchange;

import app.limber.exchange.HistoryField.Kind;
import app.limber.exchange.HistoryProblem.What;
import app.limber.journal.Fact;
import app.limber.journal.PainStop;
import app.limber.journal.Session;
import app.limber.json.Json;
import app.limber.json.JsonOutput;
import app.limber.json.JsonReader;
import app.limber.json.SourceLocation;
import app.limber.words.Messages;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/// The log as CSV for spreadsheets: RFC 4180, a header, one row per session. What a stop for pain
/// was about has two more columns, there only if a session tells it.
public final class HistoryCsv {
  private static final List<HistoryField> COLUMNS =
      List.of(
          HistoryField.ID,
          HistoryField.ROUTINE,
          HistoryField.STARTED_AT,
          HistoryField.ZONE,
          HistoryField.PRACTICE_DAY,
          HistoryField.PLANNED_SECONDS,
          HistoryField.ACTIVE_SECONDS,
          HistoryField.OUTCOME,
          HistoryField.STIFFNESS_BEFORE,
          HistoryField.STIFFNESS_AFTER,
          HistoryField.NOTE,
          HistoryField.STRETCHES);
  private static final List<HistoryField> PAIN_COLUMNS =
      List.of(HistoryField.PAIN_STRETCH, HistoryField.PAIN_WHERE);

  private HistoryCsv() {}

  /// Writes the header and the sessions.
  public static void write(List<Fact.SavedSession> sessions, Writer out) throws IOException {
    List<HistoryField> columns = new ArrayList<>(COLUMNS);
    if (sessions.stream().anyMatch(fact -> fact.session().pain() != null)) {
      columns.addAll(PAIN_COLUMNS);
    }
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    csv.writeRecord(columns.stream().map(HistoryField::key).toList());
    for (Fact.SavedSession fact : sessions) {
      List<@Nullable String> cells = new ArrayList<>();
      for (HistoryField column : columns) {
        cells.add(cell(column, fact.session()));
      }
      csv.writeRecord(cells);
    }
    csv.flush();
  }

  private static @Nullable String cell(HistoryField column, Session session) {
    return switch (column) {
      case ID -> session.id().toString();
      case ROUTINE -> SafeCell.of(session.routine());
      case STARTED_AT -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(session.startedAt());
      case ZONE -> SafeCell.of(session.zone());
      case PRACTICE_DAY -> session.practiceDay().toString();
      case PLANNED_SECONDS -> Integer.toString(session.plannedSeconds());
      case ACTIVE_SECONDS -> Integer.toString(session.activeSeconds());
      case OUTCOME -> Messages.code(session.outcome());
      case STIFFNESS_BEFORE -> number(session.stiffnessBefore());
      case STIFFNESS_AFTER -> number(session.stiffnessAfter());
      case NOTE -> SafeCell.of(session.note());
      case STRETCHES -> stretches(session);
      case PAIN_STRETCH -> SafeCell.of(pain(session).map(PainStop::stretch).orElse(null));
      case PAIN_WHERE -> SafeCell.of(pain(session).map(PainStop::where).orElse(null));
      case ROUTINE_NAME, PAIN, REVISION, RECORDED_AT ->
          throw new IllegalArgumentException("no column for " + column.key());
    };
  }

  private static Optional<PainStop> pain(Session session) {
    return Optional.ofNullable(session.pain());
  }

  private static @Nullable String number(@Nullable Integer value) {
    return value == null ? null : value.toString();
  }

  private static String stretches(Session session) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonOutput.generator(text)) {
      HistoryJson.stretches(session.stretches(), json);
    }
    return text.toString();
  }

  /// Reads sessions; columns may stand in any order, those that are not required may be missing.
  static void read(Reader in, ReadingNotes notes) throws IOException {
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(in)) {
      Iterator<CsvRecord> records = csv.iterator();
      List<Optional<HistoryField>> columns = header(records.next(), notes);
      if (notes.hasProblems()) {
        return;
      }
      for (int number = 1; records.hasNext(); number++) {
        row(records.next(), number, columns, notes);
      }
    }
  }

  private static List<Optional<HistoryField>> header(CsvRecord header, ReadingNotes notes) {
    List<Optional<HistoryField>> columns = new ArrayList<>();
    Set<HistoryField> seen = EnumSet.noneOf(HistoryField.class);
    for (String name : header.getFields()) {
      Optional<HistoryField> column =
          HistoryField.named(name.strip()).filter(field -> field != HistoryField.PAIN);
      if (column.isEmpty()) {
        notes.unknownField(name.strip());
      } else if (!seen.add(column.get())) {
        notes.problem(HistoryProblem.ofFile(1, What.DOUBLE_COLUMN, name.strip()));
      }
      columns.add(column);
    }
    for (HistoryField field : HistoryField.values()) {
      if (field.required() && !seen.contains(field)) {
        notes.problem(HistoryProblem.ofFile(1, What.MISSING_COLUMN, field.key()));
      }
    }
    return columns;
  }

  private static void row(
      CsvRecord row, int number, List<Optional<HistoryField>> columns, ReadingNotes notes) {
    int line = (int) row.getStartingLineNumber();
    SessionProblems problems = new SessionProblems(number);
    if (row.getFieldCount() != columns.size()) {
      problems.add(line, What.WRONG_CELL_COUNT, row.getFieldCount(), columns.size());
      problems.problems(null).forEach(notes::problem);
      return;
    }
    SourceLocation at = SourceLocation.root(line, 0);
    List<Json.Field> fields = new ArrayList<>();
    List<Json.Field> pain = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      String text = SafeCell.read(row.getField(i));
      Optional<HistoryField> column = columns.get(i);
      if (column.isPresent() && !text.isEmpty()) {
        SourceLocation cell = new SourceLocation(line, 0, at, column.get().key());
        switch (column.get()) {
          case PAIN_STRETCH -> pain.add(field("stretch", new Json.Text(cell, text)));
          case PAIN_WHERE -> pain.add(field("where", new Json.Text(cell, text)));
          default ->
              value(column.get().kind(), text, cell, problems)
                  .ifPresent(value -> fields.add(field(cell.step(), value)));
        }
      }
    }
    if (!pain.isEmpty()) {
      fields.add(field(HistoryField.PAIN.key(), new Json.Structure(at, pain)));
    }
    new SessionDecoder(problems, notes).decode(new Json.Structure(at, fields), line);
  }

  private static Json.Field field(String name, Json value) {
    return new Json.Field(value.at(), name, value);
  }

  private static Optional<Json> value(
      Kind kind, String text, SourceLocation cell, SessionProblems problems) {
    return switch (kind) {
      case TEXT -> Optional.of(new Json.Text(cell, text));
      case NUMBER -> Optional.of(new Json.Numeral(cell, text));
      case ARRAY -> {
        try (JsonReader json = JsonReader.lenient(text, cell)) {
          yield json.document(problems);
        } catch (JacksonException e) {
          problems.add(cell.line(), What.BAD_JSON, e.getOriginalMessage());
          yield Optional.empty();
        }
      }
      case OBJECT -> throw new IllegalArgumentException("no cell for " + cell.step());
    };
  }
}
