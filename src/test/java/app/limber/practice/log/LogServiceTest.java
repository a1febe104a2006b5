package app.limber.practice.log;

import static app.limber.journal.SessionBuilder.session;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Change;
import app.limber.journal.Journal;
import app.limber.journal.Revision;
import app.limber.journal.Session;
import app.limber.testing.TestLogs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogServiceTest {
  private static final Session SUNDAY = session().id(1).build();
  private static final Session MONDAY =
      session().id(2).startedAt("2026-11-23T06:40:00+01:00").build();

  @TempDir private Path folder;
  private LogService log;

  @BeforeEach
  void open() {
    log =
        new LogService(
            TestLogs.in(folder),
            Runnable::run,
            Runnable::run,
            () -> Instant.parse("2026-11-23T12:00:00Z"),
            UUID::randomUUID);
    play(log, SUNDAY);
  }

  @AfterEach
  void close() {
    log.close();
  }

  @Test
  void contents_areReadOnceWhileNothingChanges() {
    LogContents first = log.contentsNow();

    assertThat(first.sessions()).containsExactly(SUNDAY);
    assertThat(log.contentsNow()).isSameAs(first);
  }

  @Test
  void ownChange_isInTheContents() {
    log.contentsNow();

    play(log, MONDAY);

    assertThat(log.contentsNow().sessions()).containsExactly(SUNDAY, MONDAY);
  }

  @Test
  void correction_isInTheContentsAndCanBeUndone() {
    log.contentsNow();

    log.correctNow(book -> book.remove(SUNDAY.id()));

    assertThat(log.contentsNow().sessions()).isEmpty();
    assertThat(log.contentsNow().nextUndo()).contains(Change.Kind.REMOVE);
  }

  @Test
  void changeByAnotherProgram_isInTheContents() {
    log.contentsNow();

    try (Journal other = TestLogs.in(folder).open()) {
      other.seal(MONDAY, new Revision(UUID.randomUUID(), Instant.EPOCH));
    }

    assertThat(log.contentsNow().sessions()).containsExactly(SUNDAY, MONDAY);
  }

  @Test
  void logThatWasClosedMeanwhile_isReadAgain() {
    LogContents before = log.contentsNow();

    log.whileClosed(() -> {});

    assertThat(log.contentsNow()).isNotSameAs(before).isEqualTo(before);
  }

  @Test
  void absentLog_isEmptyAndIsNotCreatedByReading() {
    LogStore absent = TestLogs.in(folder.resolve("none"));
    LogService none =
        new LogService(absent, Runnable::run, Runnable::run, () -> Instant.EPOCH, UUID::randomUUID);

    assertThat(none.contentsNow()).isEqualTo(LogContents.empty());
    assertThat(none.savedSessionsNow()).isEmpty();
    assertThat(Files.exists(absent.file())).isFalse();
  }

  private static void play(LogService log, Session session) {
    Revision revision = new Revision(UUID.randomUUID(), Instant.EPOCH);
    log.tell(
        journal -> journal.seal(session, revision),
        () -> {},
        problem -> {
          throw problem;
        });
  }
}
