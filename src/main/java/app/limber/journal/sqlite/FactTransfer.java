package app.limber.journal.sqlite;

import app.limber.journal.Fact;
import app.limber.journal.JournalException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Adds facts from another log, without recording a change that the user could undo.
final class FactTransfer {
  private FactTransfer() {}

  /// Adds all facts that the log does not contain, in one transaction. A fact that violates a
  /// constraint is skipped.
  ///
  /// @return the number of facts added
  static int into(Database database, List<Fact> facts) {
    FactWriter writer = new FactWriter(database);
    return database.write(
        () -> {
          int added = 0;
          for (Fact fact : facts) {
            added += add(database, writer, fact) ? 1 : 0;
          }
          return added;
        });
  }

  private static boolean add(Database database, FactWriter writer, Fact fact) throws SQLException {
    if (knows(database, fact.revision().id())) {
      return false;
    }
    database.execute("SAVEPOINT one_fact");
    try {
      Optional<FactWriter.Standing> before = writer.settled(fact.sessionId());
      writer.add(fact, before);
      return true;
    } catch (SQLException e) {
      JournalException failure = SqlFailure.of(e, database.file());
      if (failure.reason() != JournalException.Reason.FAILED) {
        throw e;
      }
      database.execute("ROLLBACK TO one_fact");
      return false;
    } finally {
      database.execute("RELEASE one_fact");
    }
  }

  private static boolean knows(Database database, UUID revision) throws SQLException {
    var query = database.statement("SELECT 1 FROM fact WHERE revision = ?");
    query.setString(1, revision.toString());
    try (var row = query.executeQuery()) {
      return row.next();
    }
  }
}
