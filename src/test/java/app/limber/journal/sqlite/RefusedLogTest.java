package app.limber.journal.sqlite;

import static app.limber.journal.SessionBuilder.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.limber.journal.JournalException;
import app.limber.journal.JournalException.Reason;
import app.limber.journal.MissingSession;
import app.limber.journal.Revision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedLogTest {
  @TempDir private Path folder;

  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("limber.db");
  }

  @Test
  void textFile_isNoLogAndStays() throws IOException {
    Files.writeString(file, "Dear diary, my back is better.\n".repeat(200));

    assertRefused(Reason.NOT_A_LOG);
  }

  @Test
  void databaseOfAnotherProgram_isNoLogAndStays() throws Exception {
    try (Database other = Database.open(file)) {
      other.execute("CREATE TABLE recipe (name TEXT); PRAGMA application_id = 42");
    }

    assertRefused(Reason.NOT_A_LOG);
  }

  @Test
  void databaseWithoutAnApplication_isNoLogIfItHoldsSomething() throws Exception {
    try (Database other = Database.open(file)) {
      other.execute("CREATE TABLE recipe (name TEXT)");
    }

    assertRefused(Reason.NOT_A_LOG);
  }

  @Test
  void logOfALaterVersion_stays() throws Exception {
    SqliteJournal.open(file).close();
    try (Database later = Database.open(file)) {
      later.execute("PRAGMA user_version = 99");
    }

    assertRefused(Reason.NEWER_VERSION);
  }

  @Test
  void logWithOverwrittenPages_isDamagedAndStays() throws IOException {
    fill(200);
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, bytes.length / 4, bytes.length * 3 / 4, (byte) 0x5a);
    Files.write(file, bytes);

    assertRefused(Reason.DAMAGED);
  }

  @Test
  void logThatWasCutOff_isDamagedAndStays() throws IOException {
    fill(200);
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

    assertRefused(Reason.DAMAGED);
  }

  @Test
  void rowWithAValueThatNoLimberWrites_isLeftOutAndNamed() throws Exception {
    fill(3);
    try (Database database = Database.open(file)) {
      database.execute(
          "UPDATE fact SET revision = 'zzzzzzzz-zzzz-zzzz-zzzz-zzzzzzzzzzzz' WHERE id = 2");
    }
    Set<MissingSession> named = new LinkedHashSet<>();

    try (SqliteJournal journal = SqliteJournal.open(file, Migrations.shipped(), named::add)) {
      assertThat(journal.sessions()).hasSize(2);
    }
    assertThat(named)
        .containsExactly(
            new MissingSession(session().id(1).build().id(), LocalDate.parse("2026-11-22")));
  }

  @Test
  void sessionIdThatNoLimberWrites_hidesNoOther() throws Exception {
    fill(3);
    try (Database database = Database.open(file)) {
      database.execute(
          "UPDATE fact SET session = 'zzzzzzzz-zzzz-zzzz-zzzz-zzzzzzzzzzzz' WHERE id = 2");
    }

    try (SqliteJournal journal = SqliteJournal.open(file)) {
      assertThat(journal.sessions()).hasSize(2);
      assertThat(journal.known().sessions()).hasSize(2);
    }
  }

  @Test
  void folderInPlaceOfTheFile_isNoLog() throws IOException {
    Files.createDirectory(file);

    assertThat(refusal().reason()).isEqualTo(Reason.NOT_A_LOG);
  }

  @Test
  void fileInPlaceOfTheFolder_isUnwritable() throws IOException {
    Files.createFile(folder.resolve("data"));
    file = folder.resolve("data/limber.db");

    assertThat(refusal().reason()).isEqualTo(Reason.UNWRITABLE);
  }

  @Test
  void emptyFile_becomesALog() throws IOException {
    Files.createFile(file);

    try (SqliteJournal journal = SqliteJournal.open(file)) {
      assertThat(journal.sessions()).isEmpty();
    }
  }

  @Test
  void fullDisk_isToldAndLosesNothingThatWasKept() throws SQLException {
    fill(1);
    Database database = Database.open(file);
    try (SqliteJournal journal = new SqliteJournal(database)) {
      String pages = database.single("PRAGMA page_count");
      database.single("PRAGMA max_page_count = " + pages);

      JournalException failure =
          catchThrowableOfType(
              JournalException.class,
              () -> journal.seal(session().id(99).note("n".repeat(1 << 20)).build(), revision()));

      assertThat(failure.reason()).isEqualTo(Reason.DISK_FULL);
      assertThat(journal.sessions()).hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "5, BUSY",
    "6, BUSY",
    "261, BUSY",
    "8, UNWRITABLE",
    "14, UNWRITABLE",
    "1544, UNWRITABLE",
    "10, FAILED",
    "11, DAMAGED",
    "13, DISK_FULL",
    "26, NOT_A_LOG",
    "1, FAILED"
  })
  void resultCode_hasItsReason(int code, Reason reason) {
    assertThat(SqlFailure.reason(code)).isEqualTo(reason);
  }

  private void fill(int sessions) {
    try (SqliteJournal journal = SqliteJournal.open(file)) {
      for (int i = 0; i < sessions; i++) {
        journal.seal(session().id(i).build(), revision());
      }
    }
  }

  private void assertRefused(Reason reason) throws IOException {
    byte[] before = Files.readAllBytes(file);

    assertThat(refusal().reason()).isEqualTo(reason);

    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    try (Stream<Path> beside = Files.list(folder)) {
      assertThat(beside.filter(path -> path.toString().contains("backup"))).isEmpty();
    }
  }

  private JournalException refusal() {
    return catchThrowableOfType(JournalException.class, () -> SqliteJournal.open(file).close());
  }

  private static Revision revision() {
    return new Revision(UUID.randomUUID(), Instant.EPOCH);
  }
}
