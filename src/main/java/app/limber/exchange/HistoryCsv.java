package app.limber.exchange;

import app.limber.journal.Fact;
import app.limber.journal.PainStop;
import app.limber.journal.Session;
import app.limber.json.JsonOutput;
import app.limber.words.Messages;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// The log as CSV for spreadsheets: RFC 4180 with a header and one row per session. After the
/// columns that every session has come optional ones, present only if a session needs them: the
/// details of a stop for pain, the name of the routine, and the revision, by which an import
/// recognizes the session.
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

  private static final List<HistoryField> REVISION_COLUMNS =
      List.of(HistoryField.REVISION, HistoryField.RECORDED_AT);
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private HistoryCsv() {}

  /// Writes a standalone file. If it contains non-ASCII characters, it starts with a byte order
  /// mark, without which Excel decodes them wrongly.
  public static void writeFile(List<Fact.SavedSession> sessions, Writer out) throws IOException {
    StringWriter text = new StringWriter();
    write(sessions, text);
    String csv = text.toString();
    if (csv.chars().anyMatch(c -> c > '~')) {
      out.write(BYTE_ORDER_MARK);
    }
    out.write(csv);
  }

  /// The titles of the columns that every session has.
  static String titles() {
    return COLUMNS.stream().map(HistoryField::key).collect(Collectors.joining(","));
  }

  /// Writes the header and the sessions.
  public static void write(List<Fact.SavedSession> sessions, Writer out) throws IOException {
    List<HistoryField> columns = new ArrayList<>(COLUMNS);
    if (sessions.stream().anyMatch(fact -> fact.session().pain() != null)) {
      columns.addAll(PAIN_COLUMNS);
    }
    if (sessions.stream().map(Fact.SavedSession::session).anyMatch(HistoryCsv::isNamed)) {
      columns.add(HistoryField.ROUTINE_NAME);
    }
    if (!sessions.isEmpty()) {
      columns.addAll(REVISION_COLUMNS);
    }
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    csv.writeRecord(columns.stream().map(HistoryField::key).toList());
    for (Fact.SavedSession fact : sessions) {
      List<@Nullable String> cells = new ArrayList<>();
      for (HistoryField column : columns) {
        cells.add(cell(column, fact));
      }
      csv.writeRecord(cells);
    }
    csv.flush();
  }

  private static @Nullable String cell(HistoryField column, Fact.SavedSession fact) {
    Session session = fact.session();
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
      case ROUTINE_NAME -> SafeCell.of(session.routineName());
      case REVISION -> fact.revision().id().toString();
      case RECORDED_AT -> fact.revision().recordedAt().toString();
      case PAIN -> throw new IllegalArgumentException("no column for " + column.key());
    };
  }

  private static boolean isNamed(Session session) {
    return !session.routineName().equals(session.routine());
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
}
