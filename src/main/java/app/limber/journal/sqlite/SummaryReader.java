package app.limber.journal.sqlite;

import app.limber.journal.Session;
import app.limber.journal.SessionSummary;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Reads the sessions that stand in one query over one index, however long the log.
final class SummaryReader {
  private static final String QUERY =
      """
      SELECT session, routine, routine_name, started_at, utc_offset, zone, practice_day,
        planned_seconds, active_seconds, outcome, stiffness_before, stiffness_after
      FROM fact INDEXED BY fact_log WHERE standing = 1 AND deleted = 0
      ORDER BY started_at, session""";

  private final Database database;

  SummaryReader(Database database) {
    this.database = database;
  }

  List<SessionSummary> read() {
    return database.read(
        () -> {
          List<SessionSummary> outlines = new ArrayList<>();
          try (ResultSet row = database.statement(QUERY).executeQuery()) {
            while (row.next()) {
              outlines.add(new SessionSummary(session(row)));
            }
          } catch (IllegalArgumentException | DateTimeException e) {
            throw SqlFailure.damaged("the log holds what no Limber writes: " + e.getMessage(), e);
          }
          return outlines;
        });
  }

  private static Session session(ResultSet row) throws SQLException {
    ZoneOffset offset = ZoneOffset.ofTotalSeconds(row.getInt(5));
    long start = row.getLong(4);
    return new Session(
        UUID.fromString(row.getString(1)),
        row.getString(2),
        row.getString(3),
        OffsetDateTime.of(LocalDateTime.ofEpochSecond(start, 0, offset), offset),
        row.getString(6),
        LocalDate.parse(row.getString(7)),
        row.getInt(8),
        row.getInt(9),
        FactReader.OUTCOMES.constant(row.getString(10)),
        FactReader.optionalInt(row, 11),
        FactReader.optionalInt(row, 12),
        null,
        null,
        List.of());
  }
}
