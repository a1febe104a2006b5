package app.limber.journal.sqlite;

import static app.limber.journal.SessionBuilder.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import app.limber.journal.Fact;
import app.limber.journal.Journal;
import app.limber.journal.JournalException;
import app.limber.journal.LogBackup;
import app.limber.journal.LogNotice;
import app.limber.journal.RecoveryReport.Found;
import app.limber.journal.Revision;
import app.limber.testing.LockingProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A log that stays open for days while several programs write to it, back it up and restore it.
class SharedLogTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  @TempDir private Path folder;

  @Test
  void otherProgramThatNeverEndsReplacingTheLog_makesItBusy() throws IOException {
    Path log = Files.writeString(folder.resolve("limber.db"), "damaged");
    Backups backups = new Backups(folder.resolve("backups"), () -> LocalDate.EPOCH);
    Recovery recovery =
        new Recovery(log, backups, InstantSource.fixed(Instant.EPOCH), Duration.ZERO);

    try (LockingProgram _ = LockingProgram.on(folder.resolve("limber.db.lock"))) {
      assertThatExceptionOfType(JournalException.class)
          .isThrownBy(() -> recovery.unlessDone(Found.DAMAGE, FileIdentity.of(log)))
          .matches(e -> e.reason() == JournalException.Reason.BUSY);
    }

    assertThat(log).hasContent("damaged");
  }

  @Test
  void restore_whileAnotherProgramWrites_replacesNothingThatNoBackupHas() throws Exception {
    try (SqliteJournal mine = open();
        SqliteJournal another = open()) {
      keep(mine, 1);
      String first = backups().before(mine.database(), "first", DAY);
      keep(mine, 2);
      List<String> made = new ArrayList<>();

      String before =
          Restore.into(
              mine.database(),
              backups().file(first),
              () -> {
                made.add(backups().before(mine.database(), "restore", DAY));
                if (made.size() == 1) {
                  keep(another, 3);
                }
                return made.getLast();
              });

      assertThat(numbers(mine)).containsExactly(1L);
      Restore.into(mine.database(), backups().file(before), () -> "");
      assertThat(numbers(mine)).containsExactly(1L, 2L, 3L);
    }
  }

  @Test
  void backup_whileAnotherProgramWrites_isNoDamage() throws Exception {
    AtomicBoolean enough = new AtomicBoolean();
    try (ExecutorService other = Executors.newSingleThreadExecutor();
        SqliteJournal mine = open()) {
      keep(mine, 1);
      Future<Integer> written =
          other.submit(
              () -> {
                int last = 1;
                try (SqliteJournal another = open()) {
                  while (!enough.get()) {
                    keep(another, ++last);
                  }
                }
                return last;
              });
      try {
        for (int i = 1; i <= 20; i++) {
          assertThat(backups().before(mine.database(), "update", DAY))
              .isEqualTo("limber-2026-11-22-before-update" + (i == 1 ? "" : "-" + i) + ".db");
        }
      } finally {
        enough.set(true);
      }
      int all = written.get();
      assertThat(mine.sessions()).hasSize(all);
    }
  }

  @Test
  void backupsOfTwoPrograms_haveTwoNames() throws Exception {
    CyclicBarrier together = new CyclicBarrier(2);
    try (ExecutorService programs = Executors.newFixedThreadPool(2);
        SqliteJournal one = open();
        SqliteJournal two = open()) {
      keep(one, 1);
      List<Future<String>> names = new ArrayList<>();
      for (SqliteJournal log : List.of(one, two)) {
        names.add(
            programs.submit(
                () -> {
                  together.await();
                  return backups().before(log.database(), "restore", DAY);
                }));
      }

      assertThat(List.of(names.getFirst().get(), names.getLast().get()))
          .containsExactlyInAnyOrder(
              "limber-2026-11-22-before-restore.db", "limber-2026-11-22-before-restore-2.db");
    }
  }

  @Test
  void firstWriteOfADay_inALogThatStaysOpen_makesABackup() {
    List<LogNotice> notices = new ArrayList<>();
    AtomicReference<Instant> now = new AtomicReference<>(NOON);
    SqliteLog store = new SqliteLog(folder, now::get, () -> ZoneOffset.UTC, notices::add);
    try (Journal window = store.open()) {
      window.seal(session().id(1).build(), new Revision(new UUID(2, 1), NOON));
      now.set(NOON.plusSeconds(86_400));
      window.seal(session().id(2).build(), new Revision(new UUID(2, 2), now.get()));
    }

    assertThat(notices).isEmpty();
    assertThat(store.backups())
        .extracting(LogBackup::name, LogBackup::sessions)
        .containsExactly(tuple("limber-2026-11-23.db", 1));
  }

  private SqliteJournal open() {
    return SqliteJournal.open(folder.resolve("limber.db"));
  }

  private Backups backups() {
    return new Backups(folder.resolve("backups"), () -> DAY);
  }

  private static void keep(SqliteJournal log, int number) {
    Instant at = NOON.plusSeconds(number);
    log.seal(session().id(number).build(), new Revision(new UUID(2, number), at));
  }

  private static List<Long> numbers(SqliteJournal log) {
    return log.sessions().stream()
        .map(Fact.SavedSession::session)
        .map(kept -> kept.id().getLeastSignificantBits() & 0xffff)
        .sorted()
        .toList();
  }
}
