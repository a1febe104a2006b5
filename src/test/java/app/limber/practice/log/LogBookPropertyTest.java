package app.limber.practice.log;

import static app.limber.journal.SessionBuilder.session;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Fact;
import app.limber.journal.Revision;
import app.limber.journal.Session;
import app.limber.journal.sqlite.SqliteJournal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Random corrections of the log, held against a plain model of what a user expects of undo.
class LogBookPropertyTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final int STEPS = 400;
  private static final int SESSIONS = 6;

  @TempDir private Path folder;

  /// The log as a map, and the maps before each correction.
  private static final class Model {
    private Map<UUID, Session> log = new TreeMap<>();
    private final Deque<Map<UUID, Session>> undoable = new ArrayDeque<>();
    private final Deque<Map<UUID, Session>> redoable = new ArrayDeque<>();

    void correct(Map<UUID, Session> next) {
      if (!next.equals(log)) {
        undoable.push(log);
        redoable.clear();
        log = next;
      }
    }

    /// Playing is not undone: it is in what every undo and redo leads to.
    void play(Session session) {
      log.put(session.id(), session);
      undoable.forEach(before -> before.put(session.id(), session));
      redoable.forEach(after -> after.put(session.id(), session));
    }

    boolean undo() {
      if (undoable.isEmpty()) {
        return false;
      }
      redoable.push(log);
      log = undoable.pop();
      return true;
    }

    boolean redo() {
      if (redoable.isEmpty()) {
        return false;
      }
      undoable.push(log);
      log = redoable.pop();
      return true;
    }
  }

  @Test
  void randomCorrections_matchThePlainModel() {
    long seed = new Random().nextLong();
    System.out.println("LogBookPropertyTest seed " + seed);
    Random random = new Random(seed);
    Model model = new Model();
    try (SqliteJournal journal = SqliteJournal.open(folder.resolve("limber.db"))) {
      for (int step = 0; step < STEPS; step++) {
        // A clock that jumps back and forth.
        Instant now = NOON.plusMillis(random.nextInt(1000) - 500);
        step(random, step, model, journal, new LogBook(journal, () -> now, UUID::randomUUID));

        assertThat(sessions(journal))
            .as("step %d of seed %d", step, seed)
            .isEqualTo(new ArrayList<>(model.log.values()));
      }
    }
  }

  private static void step(
      Random random, int step, Model model, SqliteJournal journal, LogBook book) {
    Session session = session().id(random.nextInt(SESSIONS)).note("step " + step).build();
    Map<UUID, Session> next = new TreeMap<>(model.log);
    switch (random.nextInt(8)) {
      case 0, 1 -> {
        if (journal.standing(session.id()).isEmpty()) {
          book.add(session);
          next.put(session.id(), session);
          model.correct(next);
        }
      }
      case 2 -> {
        boolean known = next.replace(session.id(), session) != null;
        assertThat(book.edit(session)).isEqualTo(known);
        model.correct(next);
      }
      case 3 -> {
        boolean known = next.remove(session.id()) != null;
        assertThat(book.remove(session.id())).isEqualTo(known);
        model.correct(next);
      }
      case 4 -> {
        Session played = session().id(1000 + step).build();
        journal.seal(played, new Revision(UUID.randomUUID(), NOON));
        model.play(played);
      }
      case 5 -> {
        List<ImportedSession> file = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
          Session offered = session().id(2000 + random.nextInt(30)).build();
          file.add(new ImportedSession(i + 1, i + 1, offered, null, Set.of()));
          if (journal.standing(offered.id()).isEmpty()) {
            next.put(offered.id(), offered);
          }
        }
        book.take(file);
        model.correct(next);
      }
      case 6 -> assertThat(book.undo().isPresent()).isEqualTo(model.undo());
      default -> assertThat(book.redo().isPresent()).isEqualTo(model.redo());
    }
  }

  @Test
  void twoLogs_exchangedInEitherOrder_becomeTheSame() {
    long seed = new Random().nextLong();
    System.out.println("LogBookPropertyTest merge seed " + seed);
    Random random = new Random(seed);
    List<ImportedSession> one = randomLog(random);
    List<ImportedSession> other = randomLog(random);

    assertThat(taken("a.db", one, other)).isEqualTo(taken("b.db", other, one));
    assertThat(taken("c.db", one, other, one, other)).isEqualTo(taken("a.db"));
  }

  private static List<ImportedSession> randomLog(Random random) {
    List<ImportedSession> log = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Revision revision =
          new Revision(
              new UUID(random.nextLong(), random.nextLong()), NOON.plusMillis(random.nextInt(10)));
      Session session = session().id(random.nextInt(15)).note("note " + i).build();
      log.add(new ImportedSession(i + 1, i + 1, session, revision, Set.of()));
    }
    return log;
  }

  @SafeVarargs
  private List<Fact.SavedSession> taken(String name, List<ImportedSession>... files) {
    try (SqliteJournal journal = SqliteJournal.open(folder.resolve(name))) {
      LogBook book = new LogBook(journal, () -> NOON, UUID::randomUUID);
      for (List<ImportedSession> file : files) {
        book.take(file);
      }
      return journal.sessions();
    }
  }

  private static List<Session> sessions(SqliteJournal journal) {
    Map<UUID, Session> log = new TreeMap<>();
    journal.sessions().forEach(fact -> log.put(fact.sessionId(), fact.session()));
    return new ArrayList<>(log.values());
  }
}
