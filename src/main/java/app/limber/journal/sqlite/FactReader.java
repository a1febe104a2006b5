package app.limber.journal.sqlite;

import app.limber.journal.Fact;
import app.limber.journal.Known;
import app.limber.journal.Measure;
import app.limber.journal.MissingSession;
import app.limber.journal.Outcome;
import app.limber.journal.PainStop;
import app.limber.journal.Revision;
import app.limber.journal.Session;
import app.limber.journal.Side;
import app.limber.journal.StepFact;
import app.limber.journal.StretchEntry;
import app.limber.journal.StretchOutcome;
import app.limber.words.EnumCodes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads facts with their stretches: two queries in the same order, walked side by side, however
/// many facts there are.
final class FactReader {
  static final EnumCodes<Outcome> OUTCOMES = EnumCodes.of(Outcome.class);
  static final EnumCodes<StepFact.Answer> ANSWERS = EnumCodes.of(StepFact.Answer.class);
  static final EnumCodes<Measure> MEASURES = EnumCodes.of(Measure.class);
  private static final EnumCodes<Side> SIDES = EnumCodes.of(Side.class);
  private static final EnumCodes<StretchOutcome> STRETCH_OUTCOMES =
      EnumCodes.of(StretchOutcome.class);

  private final Database database;
  private final Consumer<MissingSession> leftOut;
  private boolean steps;

  /// @param leftOut receives each session that could not be read in full because its row is invalid
  FactReader(Database database, Consumer<MissingSession> leftOut) {
    this.database = database;
    this.leftOut = leftOut;
  }

  /// Which facts to read and in what order. `from` names the table `fact` as `f`; the order must
  /// tell any two of the facts apart.
  enum Choice {
    LOG(
        "fact f INDEXED BY fact_log",
        "f.standing = 1 AND f.deleted = 0",
        "f.started_at, f.session"),
    STEPS(
        "fact f INDEXED BY fact_step",
        "f.standing = 1 AND f.step_stretch IS NOT NULL",
        "f.session"),
    ALL("fact f", "TRUE", "f.id"),
    STANDING("fact f", "f.session = ? AND f.standing = 1", "f.id"),
    OF_REVISION("fact f", "f.revision = ?", "f.id"),
    BEFORE_CHANGE(
        "change c JOIN change_effect x ON x.change = c.id JOIN fact f ON f.id = x.before",
        "c.change = ?",
        "x.change, x.after"),
    AFTER_CHANGE(
        "change c JOIN change_effect x ON x.change = c.id JOIN fact f ON f.id = x.after",
        "c.change = ?",
        "x.change, x.after");

    private static final String STEP =
        ", f.step_stretch, f.step_at, f.step_answer, f.step_measure, f.step_amount";

    /// A log of version 1 has no answers to steps.
    private static final String NO_STEP = ", NULL, NULL, NULL, NULL, NULL";

    private final String content;
    private final String stretches;

    Choice(String from, String where, String order) {
      content =
          """
          SELECT f.id, f.deleted, f.session, f.revision, f.recorded_at, f.routine, f.routine_name,
            f.started_at, f.utc_offset, f.zone, f.practice_day, f.planned_seconds, f.active_seconds,
            f.outcome, f.stiffness_before, f.stiffness_after, f.note, f.pain_stretch, f.pain_where%%s
          FROM %s WHERE %s ORDER BY %s"""
              .formatted(from, where, order);
      stretches =
          """
          SELECT f.id, e.stretch, e.side, e.outcome, e.reps, e.active_seconds
          FROM %s CROSS JOIN stretch_entry e ON e.fact = f.id WHERE %s ORDER BY %s, e.position"""
              .formatted(from, where, order);
    }

    private String content(boolean steps) {
      return content.formatted(steps ? STEP : NO_STEP);
    }
  }

  /// All facts of a choice; `keys` fill its question marks.
  List<Fact> read(Choice choice, UUID... keys) {
    List<Fact> facts = new ArrayList<>();
    read(choice, facts::add, keys);
    return facts;
  }

  /// Like the overload, but passes the facts on one at a time without holding them all in memory.
  void read(Choice choice, Consumer<Fact> facts, UUID... keys) {
    database.read(
        () -> {
          try (ResultSet content = query(choice.content(hasSteps()), keys)) {
            if (content.next()) {
              try (ResultSet stretches = query(choice.stretches, keys)) {
                merge(content, stretches, facts);
              }
            }
            return true;
          }
        });
  }

  /// Whether the log can hold answers to steps. One of version 1, which is only read, cannot.
  boolean hasSteps() throws SQLException {
    if (!steps) {
      steps =
          !database
              .single("SELECT count(*) FROM pragma_table_info('fact') WHERE name = 'step_stretch'")
              .equals("0");
    }
    return steps;
  }

  /// The answers to steps that stand.
  List<Fact.SavedStep> steps() {
    return database.read(this::hasSteps)
        ? read(Choice.STEPS).stream()
            .filter(Fact.SavedStep.class::isInstance)
            .map(Fact.SavedStep.class::cast)
            .toList()
        : List.of();
  }

  /// The ids of all facts and of their sessions.
  Known known() {
    return database.read(
        () -> {
          Set<UUID> sessions = new HashSet<>();
          Set<UUID> revisions = new HashSet<>();
          try (ResultSet row = query("SELECT session, revision FROM fact")) {
            while (row.next()) {
              id(row.getString(1)).ifPresent(sessions::add);
              id(row.getString(2)).ifPresent(revisions::add);
            }
          }
          return new Known(sessions, revisions);
        });
  }

  private ResultSet query(String sql, UUID... keys) throws SQLException {
    PreparedStatement statement = database.statement(sql);
    for (int i = 0; i < keys.length; i++) {
      statement.setString(i + 1, keys[i].toString());
    }
    return statement.executeQuery();
  }

  /// `content` stands on its first row, `stretches` before it.
  private void merge(ResultSet content, ResultSet stretches, Consumer<Fact> facts)
      throws SQLException {
    boolean more = stretches.next();
    do {
      long id = content.getLong(1);
      List<StretchEntry> entries = new ArrayList<>();
      while (more && stretches.getLong(1) == id) {
        try {
          entries.add(entry(stretches));
        } catch (IllegalArgumentException | NullPointerException e) {
          leftOut.accept(describe(content.getString(3), content.getLong(8)));
        }
        more = stretches.next();
      }
      try {
        Fact fact = fact(content, entries);
        if (!FactRow.isDated(fact)) {
          // The session is shown, but excluded from streaks and calendars.
          leftOut.accept(describe(content.getString(3), content.getLong(8)));
        }
        facts.accept(fact);
      } catch (IllegalArgumentException | DateTimeException | NullPointerException e) {
        leftOut.accept(describe(content.getString(3), content.getLong(8)));
      }
    } while (content.next());
  }

  /// Returns what is known about a session whose row is invalid.
  static MissingSession describe(@Nullable String session, long startedAt) {
    LocalDate day = null;
    try {
      day = LocalDate.ofInstant(Instant.ofEpochSecond(startedAt), ZoneOffset.UTC);
    } catch (DateTimeException e) {
      // The time itself is invalid; report the id alone.
      day = null;
    }
    return new MissingSession(id(session).orElse(null), day);
  }

  private static Optional<UUID> id(@Nullable String text) {
    try {
      return text == null ? Optional.empty() : Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Fact fact(ResultSet row, List<StretchEntry> entries) throws SQLException {
    UUID session = UUID.fromString(row.getString(3));
    Revision revision =
        new Revision(UUID.fromString(row.getString(4)), Instant.ofEpochMilli(row.getLong(5)));
    // A row with the content of a session is one, whatever else is set in it.
    if (row.getString(20) != null && row.getString(6) == null) {
      return new Fact.SavedStep(step(session, row), revision);
    }
    return row.getBoolean(2)
        ? new Fact.Tombstone(session, revision)
        : new Fact.SavedSession(session(session, row, entries), revision);
  }

  private static Session session(UUID id, ResultSet row, List<StretchEntry> entries)
      throws SQLException {
    ZoneOffset offset = ZoneOffset.ofTotalSeconds(row.getInt(9));
    return new Session(
        id,
        row.getString(6),
        row.getString(7),
        OffsetDateTime.ofInstant(Instant.ofEpochSecond(row.getLong(8)), offset),
        row.getString(10),
        LocalDate.parse(row.getString(11)),
        row.getInt(12),
        row.getInt(13),
        OUTCOMES.constant(row.getString(14)),
        optionalInt(row, 15),
        optionalInt(row, 16),
        row.getString(17),
        new PainStop(row.getString(18), row.getString(19)),
        entries);
  }

  private static StepFact step(UUID id, ResultSet row) throws SQLException {
    return new StepFact(
        id,
        Instant.ofEpochMilli(row.getLong(21)),
        row.getString(20),
        ANSWERS.constant(row.getString(22)),
        MEASURES.constant(row.getString(23)),
        row.getInt(24));
  }

  private static StretchEntry entry(ResultSet row) throws SQLException {
    String side = row.getString(3);
    return new StretchEntry(
        row.getString(2),
        side == null ? null : SIDES.constant(side),
        STRETCH_OUTCOMES.constant(row.getString(4)),
        row.getInt(5),
        row.getInt(6));
  }

  static @Nullable Integer optionalInt(ResultSet row, int column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? null : value;
  }
}
