package app.limber.journal.sqlite;

import app.limber.journal.Change;
import app.limber.journal.Fact;
import app.limber.journal.sqlite.FactWriter.Standing;
import app.limber.words.EnumCodes;
import app.limber.words.Messages;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The user's corrections of the log and what each did to the sessions.
final class ChangeTable {
  private static final EnumCodes<Change.Kind> KINDS = EnumCodes.of(Change.Kind.class);

  private final Database database;
  private final FactWriter facts;

  ChangeTable(Database database, FactWriter facts) {
    this.database = database;
    this.facts = facts;
  }

  /// Adds facts and records their effect as `change`, within the caller's write transaction.
  void append(Change change, Consumer<Consumer<Fact>> added) {
    Appending appending = new Appending(change);
    added.accept(appending::add);
  }

  /// A change whose facts are still being added. It is inserted into its table with its first
  /// effect.
  private final class Appending {
    private final Change change;
    private long row;

    Appending(Change change) {
      this.change = change;
    }

    void add(Fact fact) {
      // The caller holds the lock; this joins its transaction.
      database.write(() -> insert(fact));
    }

    private void insert(Fact fact) throws SQLException {
      // Skips the lookup for sessions new to the log: an import adds thousands of them.
      Optional<Standing> first = facts.addFirst(fact);
      if (first.isPresent()) {
        insertEffect(first.get(), null);
        return;
      }
      Optional<Standing> before = facts.settled(fact.sessionId());
      Optional<Standing> after = facts.add(fact, before);
      if (after.isEmpty() || after.equals(before)) {
        return;
      }
      if (before.isEmpty() || !movesOn(before.get(), after.get())) {
        insertEffect(after.get(), before.orElse(null));
      }
    }

    /// Replaces `before` with `after` in this change's effects. False if this change did not make
    /// `before` the standing fact.
    private boolean movesOn(Standing before, Standing after) throws SQLException {
      if (row == 0) {
        return false;
      }
      PreparedStatement update =
          database.statement("UPDATE change_effect SET after = ? WHERE change = ? AND after = ?");
      update.setLong(1, after.row());
      update.setLong(2, row);
      update.setLong(3, before.row());
      return update.executeUpdate() > 0;
    }

    private void insertEffect(Standing after, @Nullable Standing before) throws SQLException {
      if (row == 0) {
        row = ChangeTable.this.insert(change);
      }
      PreparedStatement insert =
          database.statement("INSERT INTO change_effect (change, after, before) VALUES (?, ?, ?)");
      insert.setLong(1, row);
      insert.setLong(2, after.row());
      if (before == null) {
        insert.setNull(3, Types.INTEGER);
      } else {
        insert.setLong(3, before.row());
      }
      insert.executeUpdate();
    }
  }

  /// The kind of a change that is written as one that adds, as version 1 knows no other.
  private static final String KIND =
      """
      CASE WHEN c.kind = 'add' AND EXISTS (
        SELECT 1 FROM change_effect x JOIN fact f ON f.id = x.after
        WHERE x.change = c.id AND f.step_stretch IS NOT NULL) THEN 'step' ELSE c.kind END""";

  List<Change> changes(boolean hasSteps) throws SQLException {
    PreparedStatement query =
        database.statement(
            """
            SELECT c.change, c.made_at, %s, t.change
            FROM change c LEFT JOIN change t ON t.id = c.target ORDER BY c.id"""
                .formatted(hasSteps ? KIND : "c.kind"));
    List<Change> changes = new ArrayList<>();
    try (ResultSet row = query.executeQuery()) {
      while (row.next()) {
        String target = row.getString(4);
        try {
          changes.add(
              new Change(
                  UUID.fromString(row.getString(1)),
                  Instant.ofEpochMilli(row.getLong(2)),
                  KINDS.constant(row.getString(3)),
                  target == null ? null : UUID.fromString(target)));
        } catch (IllegalArgumentException | NullPointerException e) {
          // An invalid change must not prevent the others from being undone.
          System.getLogger(ChangeTable.class.getName())
              .log(System.Logger.Level.DEBUG, "a change that no Limber writes", e);
        }
      }
    }
    return changes;
  }

  private long insert(Change change) throws SQLException {
    PreparedStatement insert =
        database.statement(
            """
            INSERT INTO change (change, made_at, kind, target)
            VALUES (?, ?, ?, (SELECT id FROM change WHERE change = ?)) RETURNING id""");
    insert.setString(1, change.id().toString());
    insert.setLong(2, change.madeAt().toEpochMilli());
    Change.Kind kind = change.kind() == Change.Kind.STEP ? Change.Kind.ADD : change.kind();
    insert.setString(3, Messages.code(kind));
    insert.setString(4, change.of() == null ? null : change.of().toString());
    try (ResultSet id = insert.executeQuery()) {
      id.next();
      return id.getLong(1);
    }
  }
}
