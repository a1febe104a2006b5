package app.limber.journal.sqlite;

import static app.limber.journal.SessionBuilder.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.limber.journal.Fact;
import app.limber.journal.JournalException;
import app.limber.journal.Outcome;
import app.limber.journal.Revision;
import app.limber.journal.Side;
import app.limber.journal.StretchEntry;
import app.limber.journal.StretchOutcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
  @TempDir private Path folder;

  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("limber.db");
  }

  @Test
  void newFile_isBroughtToTheLatestVersionWithoutABackup() throws SQLException {
    SqliteJournal.open(file).close();

    assertThat(version()).isEqualTo(Migrations.shipped().version());
    assertThat(folder.resolve("backups")).doesNotExist();
  }

  /// The log in `version-1.sql` is as the first version wrote it; it never changes.
  @Test
  void logOfVersion1_isReadInEveryField() throws Exception {
    create("version-1.sql");

    try (SqliteJournal journal = SqliteJournal.open(file)) {
      assertThat(journal.sessions())
          .containsExactly(
              new Fact.SavedSession(
                  session()
                      .id(UUID.fromString("00000000-0000-4000-8000-000000000001"))
                      .startedAt("2026-11-22T06:58:00+01:00")
                      .zone("Europe/Berlin")
                      .outcome(Outcome.COMPLETED)
                      .stiffness(6, 3)
                      .note("edited")
                      .stretches(
                          new StretchEntry("pelvic-tilt", null, StretchOutcome.DONE, 12, 72),
                          new StretchEntry("hamstring", Side.LEFT, StretchOutcome.PARTIAL, 0, 12))
                      .build(),
                  new Revision(
                      UUID.fromString("00000000-0000-4000-8000-0000000000a2"),
                      Instant.parse("2026-11-22T06:09:00.500Z"))));
      assertThat(journal.changes()).hasSize(2);
      assertThat(journal.effects(journal.changes().getFirst().id())).hasSize(1);
    }
  }

  @Test
  void olderLog_isCopiedBeforeItIsChanged() throws Exception {
    SqliteJournal.open(file).close();
    Migrations next = with("ALTER TABLE fact ADD COLUMN weather TEXT");

    SqliteJournal.open(file, next).close();

    assertThat(version()).isEqualTo(next.version());
    Path copy;
    try (Stream<Path> copies = Files.list(folder.resolve("backups"))) {
      copy = copies.findFirst().orElseThrow();
    }
    assertThat(copy.getFileName().toString()).matches("limber-....-..-..-before-v2\\.db");
    try (SqliteJournal old = SqliteJournal.open(copy)) {
      assertThat(old.sessions()).isEmpty();
    }
  }

  @Test
  void olderLog_keepsItsSessionsWhenItIsChanged() {
    try (SqliteJournal journal = SqliteJournal.open(file)) {
      journal.seal(session().build(), new Revision(new UUID(1, 1), Instant.EPOCH));
    }

    try (SqliteJournal journal =
        SqliteJournal.open(file, with("ALTER TABLE fact ADD COLUMN weather TEXT"))) {
      assertThat(journal.sessions())
          .extracting(Fact.SavedSession::session)
          .containsExactly(session().build());
    }
  }

  @Test
  void stepThatFails_leavesTheVersionBefore() throws Exception {
    SqliteJournal.open(file).close();
    Migrations broken = with("CREATE TABLE half (done TEXT); CREATE TABLE half (again TEXT)");

    assertThatThrownBy(() -> SqliteJournal.open(file, broken)).isInstanceOf(JournalException.class);

    assertThat(version()).isEqualTo(Migrations.shipped().version());
    try (Database database = Database.openToLook(file)) {
      assertThat(database.single("SELECT count(*) FROM sqlite_schema WHERE name = 'half'"))
          .isEqualTo("0");
    }
  }

  private static Migrations with(String step) {
    List<String> scripts = new ArrayList<>(Migrations.shipped().scripts());
    scripts.add(step);
    return new Migrations(scripts);
  }

  private int version() throws SQLException {
    try (Database database = Database.openToLook(file)) {
      return Integer.parseInt(database.single("PRAGMA user_version"));
    }
  }

  private void create(String script) throws IOException, SQLException {
    Files.createFile(file);
    try (InputStream in = MigrationsTest.class.getResourceAsStream(script);
        Database database = Database.open(file)) {
      database.execute(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
