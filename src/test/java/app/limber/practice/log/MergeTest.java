package app.limber.practice.log;

import static app.limber.journal.SessionBuilder.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.limber.journal.Fact;
import app.limber.journal.JournalException;
import app.limber.journal.Revision;
import app.limber.journal.Session;
import app.limber.journal.sqlite.SqliteJournal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  @TempDir private Path folder;

  @RepeatedTest(5)
  void twoLogs_mergedInEitherOrder_areTheSame() {
    long seed = new Random().nextLong();
    System.out.println("MergeTest seed " + seed);
    Random random = new Random(seed);
    Path home = fill("home.db", random);
    Path away = fill("away.db", random);
    List<Fact> ofHome = SqliteJournal.factsOf(home);
    List<Fact> ofAway = SqliteJournal.factsOf(away);

    merge(home, ofAway);
    merge(away, ofHome);

    assertThat(sessions(home)).as("seed %d", seed).isEqualTo(sessions(away));
    assertThat(merge(home, SqliteJournal.factsOf(away))).isZero();
  }

  @Test
  void deletionElsewhere_isTakenOver_andUndone() {
    Path home = folder.resolve("home.db");
    Path away = folder.resolve("away.db");
    Session session = session().build();
    try (SqliteJournal journal = SqliteJournal.open(home)) {
      journal.seal(session, new Revision(UUID.randomUUID(), NOON));
    }
    merge(away, SqliteJournal.factsOf(home));
    try (SqliteJournal journal = SqliteJournal.open(away)) {
      book(journal, NOON.plusSeconds(60)).remove(session.id());
    }

    merge(home, SqliteJournal.factsOf(away));

    assertThat(sessions(home)).isEmpty();
    try (SqliteJournal journal = SqliteJournal.open(home)) {
      book(journal, NOON.plusSeconds(120)).undo();
    }
    assertThat(sessions(home)).hasSize(1);
  }

  @Test
  void mergeThatIsGivenUp_leavesTheLogAsItWas() {
    Path away = fill("away.db", new Random(1));
    List<Fact> facts = SqliteJournal.factsOf(away);
    try (SqliteJournal journal = SqliteJournal.open(folder.resolve("home.db"))) {
      int[] steps = new int[1];
      Runnable givingUp =
          () -> {
            if (++steps[0] > facts.size() + facts.size() / 2) {
              throw new IllegalStateException("given up");
            }
          };

      assertThatThrownBy(() -> book(journal, NOON).merge(facts::forEach, givingUp))
          .hasMessage("given up");

      assertThat(journal.facts()).isEmpty();
      assertThat(journal.changes()).isEmpty();
    }
  }

  @Test
  void otherFile_isRefusedAndLeftAsItIs() throws IOException {
    Path text = Files.writeString(folder.resolve("notes.db"), "not a database at all");
    Path empty = Files.createFile(folder.resolve("empty.db"));

    assertThatThrownBy(() -> SqliteJournal.factsOf(text)).isInstanceOf(JournalException.class);
    assertThatThrownBy(() -> SqliteJournal.factsOf(empty)).isInstanceOf(JournalException.class);
    assertThat(text).hasContent("not a database at all");
    assertThat(empty).isEmptyFile();
  }

  private Path fill(String name, Random random) {
    Path file = folder.resolve(name);
    try (SqliteJournal journal = SqliteJournal.open(file)) {
      for (int i = 0; i < 40; i++) {
        LogBook book = book(journal, NOON.plusMillis(random.nextInt(50)));
        Session session = session().id(random.nextInt(8)).note(name + i).build();
        if (journal.standing(session.id()).isEmpty()) {
          book.add(session);
        } else if (random.nextBoolean()) {
          book.edit(session);
        } else if (random.nextBoolean()) {
          book.remove(session.id());
        } else {
          book.undo();
        }
      }
    }
    return file;
  }

  private static int merge(Path into, List<Fact> facts) {
    try (SqliteJournal journal = SqliteJournal.open(into)) {
      return book(journal, NOON).merge(facts::forEach, () -> {});
    }
  }

  private static List<Fact.SavedSession> sessions(Path file) {
    try (SqliteJournal journal = SqliteJournal.open(file)) {
      return journal.sessions();
    }
  }

  private static LogBook book(SqliteJournal journal, Instant now) {
    return new LogBook(journal, () -> now, UUID::randomUUID);
  }
}
