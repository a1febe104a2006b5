package app.limber.journal.sqlite;

import static app.limber.journal.SessionBuilder.session;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Fact;
import app.limber.journal.Journal;
import app.limber.journal.LogNotice;
import app.limber.journal.Revision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Logs in states that Limber does not leave them in, though SQLite may call them sound.
class AlteredLogTest {
  private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

  @TempDir private Path temporary;

  private final List<LogNotice> notices = new ArrayList<>();
  private Path folder;
  private Path file;

  @BeforeEach
  void keepThree() {
    folder = temporary.resolve("data");
    file = folder.resolve("limber.db");
    keep(1, 2, 3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DROP INDEX fact_log",
        "DROP INDEX fact_of_session",
        "DROP TABLE stretch_entry",
        "ALTER TABLE fact RENAME TO facts",
        "ALTER TABLE fact RENAME COLUMN note TO notes",
        "CREATE TRIGGER t BEFORE INSERT ON fact BEGIN SELECT raise(ABORT, 'no'); END",
        "CREATE TRIGGER t AFTER INSERT ON fact BEGIN DELETE FROM fact WHERE id = 1; END",
        "PRAGMA user_version = 1"
      })
  void tablesOfAnotherShape_areReplacedAndGoOn(String change) throws SQLException {
    alter(change);

    keep(4);

    assertThat(sessions()).containsExactly(1L, 2L, 3L, 4L);
    assertThat(notices).hasAtLeastOneElementOfType(LogNotice.Recovered.class);
  }

  @Test
  void headerWithAnUnknownFormat_isDamage() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[47] = 9;
    Files.write(file, bytes);

    assertThat(sessions()).containsExactly(1L, 2L, 3L);
    assertThat(notices).singleElement().isInstanceOf(LogNotice.Recovered.class);
  }

  @Test
  void tablesWithSomethingMore_areLeftAsTheyAre() throws SQLException {
    alter("CREATE TABLE mine (a); CREATE INDEX my_index ON fact (note)");

    keep(4);

    assertThat(sessions()).containsExactly(1L, 2L, 3L, 4L);
    assertThat(notices).isEmpty();
  }

  @Test
  void namesOfTheSchema_areFoundInTheSteps() {
    assertThat(Migrations.shipped().names(1))
        .contains("table:fact", "fact.note", "index:fact_log", "table:change_effect")
        .doesNotContain("fact.step_amount");
    assertThat(Migrations.shipped().names(2)).contains("fact.step_amount", "index:fact_step");
  }

  @Test
  void sessionWithTheAnswerToAStep_isStillASession() throws SQLException {
    alter(
        "UPDATE fact SET step_stretch = 'x', step_at = 1, step_answer = 'yes',"
            + " step_measure = 'repetitions', step_amount = 5 WHERE id = 2");

    assertThat(sessions()).containsExactly(1L, 2L, 3L);
  }

  @Test
  void manyWrongRows_areOneNotice() throws SQLException {
    alter("UPDATE fact SET outcome = 'great', practice_day = '2026-13-45'");

    assertThat(sessions()).isEmpty();

    assertThat(notices)
        .singleElement()
        .isInstanceOfSatisfying(
            LogNotice.LeftOut.class, notice -> assertThat(notice.sessions()).hasSize(3));
  }

  @Test
  void stretchOfARowFarAway_doesNotMeanThatAllBetweenAreLost() throws Exception {
    alter("INSERT INTO stretch_entry VALUES (500, 0, 'x', NULL, 'done', 1, 1)");

    assertThat(Salvage.of(file).unnamed()).isZero();
  }

  @Test
  void rollbackJournalThatIsNone_isMovedAside() throws IOException {
    Files.write(folder.resolve("limber.db-journal"), new byte[] {1, 2, 3});

    keep(4);

    assertThat(sessions()).containsExactly(1L, 2L, 3L, 4L);
    assertThat(names()).anyMatch(name -> name.matches("limber\\.db\\.leftover-.*-journal"));
    assertThat(notices).isEmpty();
  }

  @Test
  void rollbackJournalThatIsNeeded_isApplied() throws Exception {
    Path half = temporary.resolve("half.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = DELETE");
      statement.execute("PRAGMA cache_size = 1");
      statement.execute("PRAGMA cache_spill = 1");
      statement.execute("BEGIN");
      statement.execute("CREATE TABLE filler (a)");
      statement.execute(
          "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)"
              + " INSERT INTO filler SELECT hex(randomblob(40)) FROM n");
      statement.execute("UPDATE fact SET note = hex(zeroblob(9000))");
      Files.copy(file, half);
      Files.copy(folder.resolve("limber.db-journal"), temporary.resolve("half.db-journal"));
      statement.execute("ROLLBACK");
    }
    Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    Files.move(temporary.resolve("half.db-journal"), folder.resolve("limber.db-journal"));

    keep(4);

    assertThat(sessions()).containsExactly(1L, 2L, 3L, 4L);
    assertThat(folder.resolve("limber.db-journal")).doesNotExist();
  }

  @Test
  void damagedLog_isMovedAsideWithItsRollbackJournal() throws IOException {
    Path place = temporary.resolve("limber.db");
    Files.copy(file, place);
    Files.write(temporary.resolve("limber.db-journal"), new byte[] {1, 2, 3});

    Path aside = SetAside.whole(place, "damaged", NOW);

    assertThat(LogFile.rollback(aside)).hasBinaryContent(new byte[] {1, 2, 3});
    assertThat(LogFile.rollback(place)).doesNotExist();
  }

  @Test
  void largeLogThatIsDamaged_isFoundByACommand() throws Exception {
    String note = "x".repeat(200_000);
    try (Journal journal = store().open()) {
      for (int number = 4; number <= 30; number++) {
        journal.seal(session().id(number).note(note).build(), revision());
      }
    }
    int page;
    try (Database database = Database.openAlone(file)) {
      String query = "SELECT rootpage FROM sqlite_schema WHERE name = 'fact_log'";
      page = Integer.parseInt(database.single(query)) - 1;
    }
    byte[] old = Files.readAllBytes(file);
    keep(31);
    byte[] bytes = Files.readAllBytes(file);
    System.arraycopy(old, page * 4096, bytes, page * 4096, 4096);
    Files.write(file, bytes);

    store().checkIfLarge();

    assertThat(sessions()).hasSize(31);
    assertThat(notices)
        .singleElement()
        .isInstanceOfSatisfying(
            LogNotice.Recovered.class, notice -> assertThat(notice.report().complete()).isTrue());
  }

  @Test
  void lookAtALogThatMayOnlyBeRead_leavesNothingThatBlocksWriting() throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

    assertThat(store().isWhole()).isTrue();

    if (!Files.isWritable(file)) {
      assertThat(names()).containsExactly("limber.db");
    }
    // As earlier versions left it, and as other programs do.
    Files.write(LogFile.wal(file), new byte[0]);
    Files.write(LogFile.shm(file), new byte[0]);
    Files.setPosixFilePermissions(LogFile.wal(file), PosixFilePermissions.fromString("r--r--r--"));
    Files.setPosixFilePermissions(LogFile.shm(file), PosixFilePermissions.fromString("r--r--r--"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

    keep(4);

    assertThat(sessions()).containsExactly(1L, 2L, 3L, 4L);
  }

  private void alter(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA ignore_check_constraints = ON");
      statement.executeUpdate(sql);
    }
  }

  private SqliteLog store() {
    return new SqliteLog(folder, () -> NOW, () -> ZoneOffset.UTC, notices::add);
  }

  private void keep(long... numbers) {
    try (Journal journal = store().open()) {
      for (long number : numbers) {
        journal.seal(session().id(number).build(), new Revision(UUID.randomUUID(), Instant.EPOCH));
      }
    }
  }

  private static Revision revision() {
    return new Revision(UUID.randomUUID(), Instant.EPOCH);
  }

  private List<Long> sessions() {
    try (Journal journal = store().open()) {
      return journal.sessions().stream()
          .map(Fact.SavedSession::sessionId)
          .map(id -> id.getLeastSignificantBits() & 0xffff)
          .toList();
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(path -> String.valueOf(path.getFileName())).sorted().toList();
    }
  }
}
