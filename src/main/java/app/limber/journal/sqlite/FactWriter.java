package app.limber.journal.sqlite;

import app.limber.journal.Fact;
import app.limber.journal.PainStop;
import app.limber.journal.Revision;
import app.limber.journal.Session;
import app.limber.journal.StepFact;
import app.limber.journal.StretchEntry;
import app.limber.words.Messages;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Adds facts and keeps the mark of the one that stands. Everything here happens within a writing
/// transaction of the caller.
final class FactWriter {
  private static final String INSERT =
      """
      INSERT INTO fact (session, revision, recorded_at, standing, provisional, deleted, routine,
        routine_name, started_at, utc_offset, zone, practice_day, planned_seconds, active_seconds,
        outcome, stiffness_before, stiffness_after, note, pain_stretch, pain_where,
        step_stretch, step_at, step_answer, step_measure, step_amount)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO NOTHING""";

  /// How many stretches one statement adds: as many as most sessions have.
  private static final int MOST_AT_ONCE = 16;

  /// Statements that add one stretch, two, and so on.
  private static final List<String> INSERT_STRETCHES =
      IntStream.rangeClosed(1, MOST_AT_ONCE)
          .mapToObj(count -> String.join(", ", Collections.nCopies(count, "(?, ?, ?, ?, ?, ?, ?)")))
          .map(
              rows ->
                  """
                  INSERT INTO stretch_entry
                    (fact, position, stretch, side, outcome, reps, active_seconds)
                  VALUES\s"""
                      + rows)
          .toList();

  private final Database database;

  FactWriter(Database database) {
    this.database = database;
  }

  /// The fact of a session that stands, by its row.
  record Standing(long row, Revision revision, boolean provisional) {}

  /// Adds a fact as the first about its session.
  ///
  /// @return empty if the log knows the session or the revision; then nothing was added
  Optional<Standing> addFirst(Fact fact) throws SQLException {
    return insert(fact, false, Optional.empty());
  }

  /// Adds a fact, unless its revision is known.
  ///
  /// @param rival the fact of the session that has stood so far
  /// @return the fact that stands now
  Optional<Standing> add(Fact fact, Optional<Standing> rival) throws SQLException {
    return insert(fact, false, rival);
  }

  /// Adds a finished session.
  void add(Fact.SavedSession fact) throws SQLException {
    insert(fact, false, standing(fact.sessionId()));
  }

  /// Adds a session that is still running.
  void addProvisional(Fact.SavedSession fact) throws SQLException {
    insert(fact, true, standing(fact.sessionId()));
  }

  /// Takes out what was written of a session while it was running.
  void removeProvisional(UUID session) throws SQLException {
    if (update("DELETE FROM fact WHERE session = ? AND provisional = 1", session) > 0) {
      update(
          """
          UPDATE fact SET standing = 1 WHERE id = (SELECT id FROM fact WHERE session = ?
            ORDER BY recorded_at DESC, revision DESC LIMIT 1)""",
          session);
    }
  }

  /// The fact of a session that stands. If it is of a running session, it is from now on kept for
  /// good, so that a change can start from it and be undone.
  Optional<Standing> settled(UUID session) throws SQLException {
    Optional<Standing> standing = standing(session);
    if (standing.isPresent() && standing.get().provisional()) {
      update("UPDATE fact SET provisional = 0 WHERE session = ? AND provisional = 1", session);
    }
    return standing;
  }

  /// Whether the standing fact of a session is provisional, that is, the session is still running.
  boolean isRunning(UUID session) throws SQLException {
    return standing(session).filter(Standing::provisional).isPresent();
  }

  private Optional<Standing> standing(UUID session) throws SQLException {
    PreparedStatement query =
        database.statement(
            """
            SELECT id, revision, recorded_at, provisional
            FROM fact WHERE session = ? AND standing = 1""");
    query.setString(1, session.toString());
    try (ResultSet row = query.executeQuery()) {
      if (!row.next()) {
        return Optional.empty();
      }
      Revision revision =
          new Revision(UUID.fromString(row.getString(2)), Instant.ofEpochMilli(row.getLong(3)));
      return Optional.of(new Standing(row.getLong(1), revision, row.getBoolean(4)));
    }
  }

  private Optional<Standing> insert(Fact fact, boolean provisional, Optional<Standing> rival)
      throws SQLException {
    PreparedStatement insert = database.statement(INSERT);
    insert.clearParameters();
    insert.setString(1, fact.sessionId().toString());
    insert.setString(2, fact.revision().id().toString());
    insert.setLong(3, fact.revision().recordedAt().toEpochMilli());
    insert.setBoolean(4, rival.isEmpty());
    insert.setBoolean(5, provisional);
    insert.setBoolean(6, !(fact instanceof Fact.SavedSession));
    if (fact instanceof Fact.SavedSession kept) {
      content(insert, kept.session());
    } else if (fact instanceof Fact.SavedStep answered) {
      content(insert, answered.step());
    }
    if (insert.executeUpdate() == 0) {
      return rival;
    }
    Standing added = new Standing(lastRow(), fact.revision(), provisional);
    if (fact instanceof Fact.SavedSession kept) {
      stretches(added.row(), kept.session().stretches());
    }
    if (rival.isEmpty()) {
      return Optional.of(added);
    }
    if (rival.get().revision().compareTo(added.revision()) > 0) {
      return rival;
    }
    mark(rival.get(), false);
    mark(added, true);
    return Optional.of(added);
  }

  /// The row of the fact that was just added. It is asked for apart: for `RETURNING`, SQLite sets
  /// up a table with every insert, and a large import feels it.
  private long lastRow() throws SQLException {
    try (ResultSet row = database.statement("SELECT last_insert_rowid()").executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private void mark(Standing fact, boolean stands) throws SQLException {
    PreparedStatement update = database.statement("UPDATE fact SET standing = ? WHERE id = ?");
    update.setBoolean(1, stands);
    update.setLong(2, fact.row());
    update.executeUpdate();
  }

  private static void content(PreparedStatement insert, Session session) throws SQLException {
    insert.setString(7, session.routine());
    insert.setString(8, session.routineName());
    insert.setLong(9, session.startedAt().toEpochSecond());
    insert.setInt(10, session.startedAt().getOffset().getTotalSeconds());
    insert.setString(11, session.zone());
    insert.setString(12, session.practiceDay().toString());
    insert.setInt(13, session.plannedSeconds());
    insert.setInt(14, session.activeSeconds());
    insert.setString(15, Messages.code(session.outcome()));
    optionalInt(insert, 16, session.stiffnessBefore());
    optionalInt(insert, 17, session.stiffnessAfter());
    insert.setString(18, session.note());
    PainStop pain = session.pain();
    insert.setString(19, pain == null ? null : pain.stretch());
    insert.setString(20, pain == null ? null : pain.where());
  }

  private static void content(PreparedStatement insert, StepFact step) throws SQLException {
    insert.setString(21, step.stretch());
    insert.setLong(22, step.at().toEpochMilli());
    insert.setString(23, Messages.code(step.answer()));
    insert.setString(24, Messages.code(step.measure()));
    insert.setInt(25, step.amount());
  }

  private void stretches(long fact, List<StretchEntry> entries) throws SQLException {
    for (int first = 0; first < entries.size(); first += MOST_AT_ONCE) {
      int end = Math.min(entries.size(), first + MOST_AT_ONCE);
      stretches(fact, first, entries.subList(first, end));
    }
  }

  /// Adds the stretches of a fact with one statement, the first in `position`.
  private void stretches(long fact, int position, List<StretchEntry> entries) throws SQLException {
    PreparedStatement insert = database.statement(INSERT_STRETCHES.get(entries.size() - 1));
    int column = 0;
    for (int i = 0; i < entries.size(); i++) {
      StretchEntry entry = entries.get(i);
      insert.setLong(++column, fact);
      insert.setInt(++column, position + i);
      insert.setString(++column, entry.stretch());
      insert.setString(++column, entry.side() == null ? null : Messages.code(entry.side()));
      insert.setString(++column, Messages.code(entry.outcome()));
      insert.setInt(++column, entry.reps());
      insert.setInt(++column, entry.activeSeconds());
    }
    insert.executeUpdate();
  }

  private int update(String sql, UUID session) throws SQLException {
    PreparedStatement update = database.statement(sql);
    update.setString(1, session.toString());
    return update.executeUpdate();
  }

  private static void optionalInt(PreparedStatement insert, int column, @Nullable Integer value)
      throws SQLException {
    if (value == null) {
      insert.setNull(column, Types.INTEGER);
    } else {
      insert.setInt(column, value);
    }
  }
}
