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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The user's corrections of the log and what each did to the sessions.
final class ChangeTable {
  private static final EnumCodes<Change.Kind> KINDS = new EnumCodes<>(Change.Kind.values());

  private final Database database;
  private final FactWriter facts;

  ChangeTable(Database database, FactWriter facts) {
    this.database = database;
    this.facts = facts;
  }

  /// Adds `added` and keeps what that did as `change`. Part of a writing transaction of the caller.
  void append(Change change, List<? extends Fact> added, Runnable beforeEach) throws SQLException {
    Map<UUID, Effect> effects = new LinkedHashMap<>();
    for (Fact fact : added) {
      beforeEach.run();
      effects.put(fact.sessionId(), effect(fact, effects.get(fact.sessionId())));
    }
    effects.values().removeIf(effect -> effect.before().equals(effect.after()));
    if (!effects.isEmpty()) {
      insertEffects(insert(change), effects.values());
    }
  }

  private Effect effect(Fact fact, @Nullable Effect soFar) throws SQLException {
    if (soFar != null) {
      return new Effect(soFar.before(), facts.add(fact, soFar.after()));
    }
    // An import brings thousands of sessions that the log does not know: it does not ask first.
    Optional<Standing> first = facts.addFirst(fact);
    if (first.isPresent()) {
      return new Effect(Optional.empty(), first);
    }
    Optional<Standing> before = facts.settled(fact.sessionId());
    return new Effect(before, facts.add(fact, before));
  }

  private record Effect(Optional<Standing> before, Optional<Standing> after) {}

  List<Change> changes() throws SQLException {
    PreparedStatement query =
        database.statement(
            """
            SELECT c.change, c.made_at, c.kind, t.change
            FROM change c LEFT JOIN change t ON t.id = c.target ORDER BY c.id""");
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
          // One change that cannot be undone must not keep the others from it.
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
    insert.setString(3, Messages.code(change.kind()));
    insert.setString(4, change.of() == null ? null : change.of().toString());
    try (ResultSet id = insert.executeQuery()) {
      id.next();
      return id.getLong(1);
    }
  }

  private void insertEffects(long change, Collection<Effect> effects) throws SQLException {
    PreparedStatement insert =
        database.statement("INSERT INTO change_effect (change, after, before) VALUES (?, ?, ?)");
    for (Effect effect : effects) {
      insert.setLong(1, change);
      insert.setLong(2, effect.after().orElseThrow().row());
      if (effect.before().isPresent()) {
        insert.setLong(3, effect.before().get().row());
      } else {
        insert.setNull(3, Types.INTEGER);
      }
      insert.addBatch();
    }
    insert.executeBatch();
  }
}
