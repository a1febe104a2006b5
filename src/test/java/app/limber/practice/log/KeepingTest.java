package app.limber.practice.log;

import static app.limber.journal.SessionBuilder.session;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.files.DataFolderLayout;
import app.limber.journal.JournalException;
import app.limber.journal.JournalException.Reason;
import app.limber.journal.Revision;
import app.limber.journal.Session;
import app.limber.testing.ManualLogThread;
import app.limber.testing.TestLogs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A write that must not be lost: what happens to it, and what is told of it.
class KeepingTest {
  private static final Session SUNDAY = session().id(1).build();
  private static final Keeping KEPT = new Keeping.Kept();

  @TempDir private Path parent;
  private final ManualLogThread thread = new ManualLogThread();
  private final List<Keeping> told = new ArrayList<>();
  private @Nullable RuntimeException failure;
  private @Nullable LogService opened;

  @AfterEach
  void close() {
    if (opened != null) {
      opened.close();
    }
  }

  private LogService log() {
    if (opened == null) {
      opened =
          new LogService(
              TestLogs.in(parent.resolve("data")),
              thread,
              Runnable::run,
              () -> Instant.parse("2026-11-23T12:00:00Z"),
              UUID::randomUUID);
    }
    return opened;
  }

  private void keep(Session session) {
    Revision revision = new Revision(UUID.randomUUID(), Instant.EPOCH);
    log()
        .keep(
            session.id(),
            journal -> {
              if (failure != null) {
                throw failure;
              }
              journal.seal(session, revision);
            },
            told::add);
  }

  private static JournalException because(Reason reason) {
    return new JournalException(reason, null, null);
  }

  private List<Session> kept() {
    return log().savedSessionsNow().stream().map(fact -> fact.session()).toList();
  }

  @Test
  void writeThatWorks_isKeptAndTriedOnce() {
    keep(SUNDAY);

    assertThat(told).containsExactly(KEPT);
    assertThat(thread.planned()).isZero();
  }

  @Test
  void diskThatIsFullForAWhile_isTriedUntilItTakesTheWrite() {
    failure = because(Reason.DISK_FULL);
    keep(SUNDAY);
    thread.pass(Duration.ofSeconds(1));
    assertThat(told).hasSize(2).containsOnly(new Keeping.Trying(Reason.DISK_FULL));

    failure = null;
    thread.pass(Duration.ofSeconds(2));

    assertThat(told).last().isEqualTo(KEPT);
    assertThat(kept()).containsExactly(SUNDAY);
    assertThat(thread.planned()).isZero();
  }

  @Test
  void folderThatIsTakenAwayAndPutBack_getsTheWriteAndKeepsWhatItHad() throws IOException {
    Session monday = session().id(2).startedAt("2026-11-23T06:40:00+01:00").build();
    keep(SUNDAY);
    Files.move(parent.resolve("data"), parent.resolve("elsewhere"));
    keep(monday);
    assertThat(told).last().isEqualTo(new Keeping.Trying(Reason.GONE));

    Files.move(parent.resolve("elsewhere"), parent.resolve("data"));
    thread.pass(Duration.ofSeconds(1));

    assertThat(told).last().isEqualTo(KEPT);
    assertThat(kept()).containsExactly(SUNDAY, monday);
  }

  @Test
  void programThatEnds_triesOnceMoreAndSaysThatItIsLost() {
    failure = because(Reason.BUSY);
    keep(SUNDAY);

    log().close();

    assertThat(told)
        .containsExactly(new Keeping.Trying(Reason.BUSY), new Keeping.Lost(Reason.BUSY));
  }

  @Test
  void programThatEnds_keepsWhatCanBeKeptByThen() {
    failure = because(Reason.BUSY);
    keep(SUNDAY);
    failure = null;

    log().close();

    assertThat(told).last().isEqualTo(KEPT);
    assertThat(kept()).containsExactly(SUNDAY);
  }

  @Test
  void laterWriteOfTheSession_takesThePlaceOfTheOneThatFailed() {
    failure = because(Reason.BUSY);
    keep(session().id(1).note("earlier").build());
    failure = null;
    keep(SUNDAY);
    thread.pass(Duration.ofSeconds(60));

    assertThat(kept()).containsExactly(SUNDAY);
  }

  @Test
  void erasedLog_isNotBroughtBackByAWriteThatWaited() {
    failure = because(Reason.BUSY);
    keep(SUNDAY);
    failure = null;

    Path file = new DataFolderLayout(parent.resolve("data")).log();
    log().erase(() -> deleteAll(file));
    thread.pass(Duration.ofSeconds(60));

    assertThat(file).doesNotExist();
  }

  private static void deleteAll(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void defectOnTheLogsThread_isAFailureLikeAnyOther() {
    failure = new IllegalStateException("a defect");
    keep(SUNDAY);
    List<Reason> answers = new ArrayList<>();
    log()
        .ask(
            _ -> {
              throw new ArithmeticException("another");
            },
            _ -> {},
            problem -> answers.add(problem.reason()));

    assertThat(told).containsExactly(new Keeping.Trying(Reason.FAILED));
    assertThat(answers).containsExactly(Reason.FAILED);
  }
}
