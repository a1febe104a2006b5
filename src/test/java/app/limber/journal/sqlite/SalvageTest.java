package app.limber.journal.sqlite;

import static app.limber.journal.SessionBuilder.session;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Change;
import app.limber.journal.Fact;
import app.limber.journal.Outcome;
import app.limber.journal.PainStop;
import app.limber.journal.Revision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SalvageTest {
  private final Random random = new Random(10);

  @TempDir private Path folder;

  @Test
  void soundLog_isReadInEveryFieldWithAndWithoutItsWriteAheadLog() throws IOException {
    Path file = folder.resolve("limber.db");
    try (SqliteJournal journal = SqliteJournal.open(file)) {
      fill(journal, 120);
      assertSame(journal.facts(), Salvage.of(file));
    }
    List<Fact> all;
    try (SqliteJournal journal = SqliteJournal.open(file)) {
      all = journal.facts();
    }
    assertThat(LogFile.wal(file)).doesNotExist();
    assertSame(all, Salvage.of(file));
  }

  @Test
  void textFile_holdsNoLog() throws IOException {
    Path file = folder.resolve("limber.db");
    Files.writeString(file, "Dear diary, my back is better.\n".repeat(2000));

    assertThat(Salvage.of(file).foundALog()).isFalse();
  }

  @Test
  void zeroedPage_losesOnlyItsRowsAndNamesThem() throws IOException {
    Path file = folder.resolve("limber.db");
    try (SqliteJournal journal = SqliteJournal.open(file)) {
      fill(journal, 120);
    }
    byte[] bytes = Files.readAllBytes(file);
    int sessions = Salvage.of(file).facts().size();
    int named = 0;
    for (int page = 1; page < bytes.length / 4096; page++) {
      byte[] broken = bytes.clone();
      java.util.Arrays.fill(broken, page * 4096, (page + 1) * 4096, (byte) 0);
      Files.write(file, broken);
      Salvage salvage = Salvage.of(file);
      assertThat(sessions - salvage.facts().size()).isLessThan(25);
      named = Math.max(named, salvage.unnamed());
    }
    assertThat(named).isZero();
  }

  private void fill(SqliteJournal journal, int sessions) {
    for (int i = 0; i < sessions; i++) {
      Fact.SavedSession fact =
          new Fact.SavedSession(
              session()
                  .id(i)
                  .note(i % 9 == 0 ? "“note” ".repeat(random.nextInt(2000)) : null)
                  .stiffness(i % 11, null)
                  .pain(i % 5 == 0 ? new PainStop("hamstring", null) : null)
                  .build(),
              revision());
      journal.keepProvisional(fact.session(), revision());
      journal.seal(fact.session(), fact.revision());
      if (i % 10 == 0) {
        Fact edit =
            i % 20 == 0
                ? new Fact.Tombstone(fact.sessionId(), revision())
                : new Fact.SavedSession(fact.session().withOutcome(Outcome.PARTIAL), revision());
        journal.append(
            new Change(UUID.randomUUID(), Instant.EPOCH, Change.Kind.EDIT, null), List.of(edit));
      }
    }
  }

  private Revision revision() {
    return new Revision(
        new UUID(random.nextLong(), random.nextLong()),
        Instant.ofEpochMilli(random.nextLong(1L << 40)));
  }

  private static void assertSame(List<Fact> facts, Salvage salvage) {
    assertThat(salvage.facts()).containsExactlyInAnyOrderElementsOf(facts);
    assertThat(salvage.frayed()).isEmpty();
    assertThat(salvage.unnamed()).isZero();
  }
}
