package app.limber.journal.sqlite;

import static app.limber.journal.SessionBuilder.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.limber.journal.Change;
import app.limber.journal.Fact;
import app.limber.journal.JournalException;
import app.limber.journal.Measure;
import app.limber.journal.Outcome;
import app.limber.journal.Revision;
import app.limber.journal.Side;
import app.limber.journal.StepFact;
import app.limber.journal.StepFact.Answer;
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

  /// Such as a log of an older Limber on another computer, or a backup from before the update.
  @Test
  void logOfVersion1_isReadWithoutBeingChanged() throws Exception {
    create("version-1.sql");

    assertThat(SqliteJournal.sessionsOf(file)).hasSize(1);
    assertThat(SqliteJournal.factsOf(file)).hasSizeGreaterThan(1);
    try (SqliteJournal journal = new SqliteJournal(Unaltered.open(file))) {
      assertThat(journal.steps()).isEmpty();
      assertThat(journal.changes()).hasSize(2);
    }
    assertThat(version()).isEqualTo(1);
  }

  @Test
  void logOfVersion1_isCopiedAndThenHoldsAnswersToSteps() throws Exception {
    create("version-1.sql");
    Fact.SavedStep answer =
        new Fact.SavedStep(
            new StepFact(
                new UUID(7, 1), Instant.EPOCH, "prayer", Answer.YES, Measure.REPETITIONS, -1),
            new Revision(new UUID(7, 2), Instant.EPOCH));

    try (SqliteJournal journal = SqliteJournal.open(file)) {
      Change change = new Change(new UUID(7, 3), Instant.EPOCH, Change.Kind.STEP, null);
      journal.append(change, List.of(answer));
      assertThat(journal.steps()).containsExactly(answer);
      assertThat(journal.changes().getLast()).isEqualTo(change);
    }

    assertThat(Salvage.of(file).facts()).contains(answer).hasSize(4);
    assertThat(version()).isEqualTo(2);
    assertThat(folder.resolve("backups")).isDirectoryContaining("glob:**before-v2.db");
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
    assertThat(copy.getFileName().toString()).matches("limber-....-..-..-before-v3\\.db");
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
