package app.limber.cli;

import static app.limber.progress.SessionBuilder.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.limber.journal.Journal;
import app.limber.journal.Revision;
import app.limber.journal.Session;
import app.limber.journal.sqlite.SqliteJournal;
import app.limber.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionLogTest {
  private final SessionLog log = new SessionLog(Words.of(Locale.ENGLISH));

  @TempDir Path folder;

  @Test
  void absentFolder_isAnEmptyLogAndStaysAbsent() {
    Path absent = folder.resolve("none");

    assertThat(log.in(absent)).isEmpty();
    assertThat(absent).doesNotExist();
  }

  @Test
  void folderWithoutALog_isEmptyAndStaysEmpty() {
    assertThat(log.in(folder)).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void sessions_areThoseThatStand() {
    Session session = at("2026-11-22T06:58+01:00").build();
    try (Journal journal = SqliteJournal.open(folder.resolve("limber.db"))) {
      journal.seal(session, new Revision(UUID.randomUUID(), Instant.EPOCH));
    }

    assertThat(log.in(folder)).containsExactly(session);
  }

  @Test
  void fileThatIsNoLog_isToldInOneSentence() throws IOException {
    Files.writeString(folder.resolve("limber.db"), "not a database at all, and long enough");

    assertThatThrownBy(() -> log.in(folder))
        .isInstanceOfSatisfying(
            CommandProblem.class, problem -> assertThat(problem.exitCode()).isEqualTo(1))
        .hasMessageContaining("limber.db")
        .hasMessageNotContaining("\n");
  }
}
