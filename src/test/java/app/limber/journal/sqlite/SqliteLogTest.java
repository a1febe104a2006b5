package app.limber.journal.sqlite;

import static app.limber.journal.SessionBuilder.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.fail;

import app.limber.journal.Fact;
import app.limber.journal.Journal;
import app.limber.journal.JournalException;
import app.limber.journal.JournalException.Reason;
import app.limber.journal.LogBackup;
import app.limber.journal.LogNotice;
import app.limber.journal.RecoveryReport;
import app.limber.journal.RecoveryReport.Found;
import app.limber.journal.Revision;
import app.limber.practice.log.LogService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteLogTest {
  @TempDir private Path temporary;

  private final List<LogNotice> notices = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-22T06:00:00Z");
  private Path folder;
  private Path file;

  @BeforeEach
  void nameFile() {
    folder = temporary.resolve("data");
    file = folder.resolve("limber.db");
  }

  @Test
  void newLog_isMadeWithoutANotice() throws IOException {
    keep(1);

    assertThat(sessions()).containsExactly(1L);
    assertThat(notices).isEmpty();
    assertThat(names(folder)).containsExactly("limber.db");
  }

  @Test
  void damagedLog_isReplacedByAllThatCanBeReadAndKeptWhole() throws IOException {
    keep(1, 2, 3);
    byte[] damaged = overwriteFirstPage();

    assertThat(sessions()).containsExactly(1L, 2L, 3L);

    RecoveryReport report = report();
    assertThat(report.found()).isEqualTo(Found.DAMAGE);
    assertThat(report.saved()).isEqualTo(3);
    assertThat(report.missing()).isEmpty();
    assertThat(Files.readAllBytes(Path.of(String.valueOf(report.original())))).isEqualTo(damaged);
    notices.clear();
    assertThat(sessions()).hasSize(3);
    assertThat(notices).isEmpty();
  }

  @Test
  void damagedLog_isFilledFromTheNewestGoodBackup() throws IOException {
    keep(1, 2);
    now = now.plusSeconds(86_400);
    keep(3);
    now = now.plusSeconds(86_400);
    keep(4);
    Files.writeString(folder.resolve("backups/limber-2026-11-24.db"), "broken");
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 0, bytes.length, (byte) 0);
    Files.write(file, bytes);

    assertThat(sessions()).containsExactly(1L, 2L);
    assertThat(report().backup()).isEqualTo("limber-2026-11-23.db");
  }

  /// quick_check calls this sound, and the session would be missing from every list.
  @Test
  void pageOfAnIndexPutBack_losesAndDoublesNothing() throws Exception {
    keep(1, 2);
    int page;
    try (Database database = Database.openAlone(file)) {
      String query = "SELECT rootpage FROM sqlite_schema WHERE name = 'fact_log'";
      page = Integer.parseInt(database.single(query)) - 1;
    }
    byte[] old = Files.readAllBytes(file);
    keep(3);
    byte[] bytes = Files.readAllBytes(file);
    System.arraycopy(old, page * 4096, bytes, page * 4096, 4096);
    Files.write(file, bytes);

    assertThat(sessions()).containsExactly(1L, 2L, 3L);
    assertThat(report().complete()).isTrue();
  }

  @Test
  void damageFoundByTheBackgroundCheck_isMendedUnderAnOpenLog() throws IOException {
    keep(1, 2, 3);
    SqliteLog store = store();
    try (Journal journal = store.open()) {
      seal(journal, 4);
      overwriteFirstPage();

      store.check();
      seal(journal, 5);

      assertThat(numbers(journal)).containsExactly(1L, 2L, 3L, 4L, 5L);
    }
    assertThat(notices).hasAtLeastOneElementOfType(LogNotice.Recovered.class);
  }

  @Test
  void largeLogThatIsDamaged_isFoundInTheBackgroundAndReplaced() throws Exception {
    String note = "x".repeat(200_000);
    try (Journal journal = store().open()) {
      for (int number = 1; number <= 30; number++) {
        journal.seal(session().id(number).note(note).build(), revision());
      }
    }
    assertThat(Files.size(file)).isGreaterThan(4L << 20);
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, bytes.length - 4096, bytes.length, (byte) 0x5a);
    Files.write(file, bytes);
    List<Runnable> background = new ArrayList<>();
    try (LogService log =
        new LogService(store(), Runnable::run, Runnable::run, () -> now, UUID::randomUUID)) {
      log.tell(Journal::version, () -> {}, problem -> fail(problem));
      log.checkIn(background::add);
      assertThat(notices).isEmpty();
      background.forEach(Runnable::run);

      assertThat(log.savedSessionsNow().size()).isGreaterThanOrEqualTo(29);
    }
    assertThat(notices).hasAtLeastOneElementOfType(LogNotice.Recovered.class);
  }

  @Test
  void dayThatCannotBeThatOfItsSession_isNamed() throws Exception {
    keep(1, 2);
    try (Database database = Database.open(file)) {
      database.execute("UPDATE fact SET practice_day = '2062-01-01' WHERE id = 2");
    }

    assertThat(sessions()).containsExactly(1L, 2L);
    assertThat(notices).singleElement().isInstanceOf(LogNotice.LeftOut.class);
  }

  @Test
  void emptyFile_isRefusedToReadAndReplacedToWrite() throws IOException {
    Files.createDirectories(folder);
    Files.createFile(file);

    assertThat(reason(() -> store().isAbsent())).isEqualTo(Reason.EMPTY);
    keep(1);

    assertThat(sessions()).containsExactly(1L);
    assertThat(report().found()).isEqualTo(Found.EMPTY_FILE);
  }

  @Test
  void absentFileWithBackups_isFilledFromThem() throws IOException {
    keep(1);
    now = now.plusSeconds(86_400);
    keep(2);
    Files.delete(file);

    assertThat(store().isAbsent()).isFalse();
    assertThat(sessions()).containsExactly(1L);
    assertThat(report().found()).isEqualTo(Found.NO_FILE);
  }

  @Test
  void danglingLink_isNeitherAbsentNorReplaced() throws IOException {
    Files.createDirectories(folder);
    Files.createSymbolicLink(file, folder.resolve("gone.db"));

    assertThat(reason(() -> store().isAbsent())).isEqualTo(Reason.DANGLING_LINK);
    assertThat(reason(() -> store().open())).isEqualTo(Reason.DANGLING_LINK);
    assertThat(names(folder)).containsExactly("limber.db");
  }

  @Test
  void linkedFolderThatLeadsNowhere_cannotBeReached() throws IOException {
    Files.createSymbolicLink(folder, temporary.resolve("unplugged"));

    assertThat(reason(() -> store().isAbsent())).isEqualTo(Reason.GONE);
  }

  @Test
  void folderRemovedUnderTheProgram_isToldUntilItIsBack() throws IOException {
    try (Journal journal = store().open()) {
      seal(journal, 1);
      Files.move(folder, temporary.resolve("elsewhere"));

      assertThat(reason(() -> seal(journal, 2))).isEqualTo(Reason.GONE);
      Files.move(temporary.resolve("elsewhere"), folder);
      seal(journal, 2);

      assertThat(numbers(journal)).containsExactly(1L, 2L);
    }
    assertThat(sessions()).containsExactly(1L, 2L);
  }

  @Test
  void fileRemovedUnderTheProgram_isWrittenAnew() throws IOException {
    try (Journal journal = store().open()) {
      seal(journal, 1);
      Files.delete(file);
      seal(journal, 2);
    }

    assertThat(sessions()).containsExactly(1L, 2L);
    assertThat(notices).containsExactly(new LogNotice.Replaced(1));
  }

  @Test
  void fileReplacedUnderTheProgram_getsWhatBothHave() throws IOException {
    keep(1);
    Path other = temporary.resolve("other.db");
    Files.copy(file, other);
    try (SqliteJournal journal = SqliteJournal.open(other)) {
      seal(journal, 2);
    }
    try (Journal journal = store().open()) {
      seal(journal, 3);
      Files.move(other, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      seal(journal, 4);

      assertThat(numbers(journal)).containsExactly(1L, 2L, 3L, 4L);
    }
    assertThat(sessions()).containsExactly(1L, 2L, 3L, 4L);
    assertThat(notices).containsExactly(new LogNotice.Replaced(1));
  }

  @Test
  void fileOverwrittenInPlace_getsWhatThisProgramWrote() throws IOException {
    keep(1);
    byte[] before = Files.readAllBytes(file);
    try (Journal journal = store().open()) {
      seal(journal, 2);
      Files.write(file, before);
      seal(journal, 3);

      assertThat(numbers(journal)).containsExactly(1L, 2L, 3L);
    }
    assertThat(sessions()).containsExactly(1L, 2L, 3L);
  }

  @Test
  void logWrittenByAnotherProgram_isNotTakenForReplaced() {
    try (Journal one = store().open();
        Journal other = store().open()) {
      seal(one, 1);
      seal(other, 2);
      seal(one, 3);
      assertThat(numbers(other)).containsExactly(1L, 2L, 3L);
    }
    assertThat(notices).isEmpty();
  }

  @Test
  void copyPutInPlaceAfterACrash_isNotMixedWithTheOldWriteAheadLog() throws IOException {
    keep(1);
    byte[] copy = Files.readAllBytes(file);
    byte[] wal;
    try (SqliteJournal crashing = SqliteJournal.open(file)) {
      seal(crashing, 2);
      wal = Files.readAllBytes(LogFile.wal(file));
    }
    Files.write(LogFile.wal(file), wal);
    Files.setLastModifiedTime(LogFile.wal(file), FileTime.from(now));
    Files.write(file, copy);

    try (Journal journal = store().open()) {
      assertThat(numbers(journal)).containsExactly(1L, 2L);
      assertThat(journal.changes()).hasSize(1);
    }

    assertThat(notices).hasSize(1).first().isInstanceOf(LogNotice.LeftoverSetAside.class);
    LogNotice.LeftoverSetAside told = (LogNotice.LeftoverSetAside) notices.getFirst();
    assertThat(Files.readAllBytes(Path.of(told.place()))).isEqualTo(wal);
  }

  @Test
  void everyWrite_leavesTheFileWholeByItself() throws IOException {
    try (Journal journal = store().open()) {
      seal(journal, 1);
      assertThat(Files.size(LogFile.wal(file))).isZero();
      Files.copy(file, temporary.resolve("copy.db"));
    }
    assertThat(SqliteJournal.factsOf(temporary.resolve("copy.db"))).hasSize(1);
  }

  @Test
  void otherLog_isReadWithoutATrace() throws IOException {
    try (SqliteJournal open = SqliteJournal.open(mkdirs(temporary.resolve("usb/limber.db")))) {
      seal(open, 1);
      Files.delete(temporary.resolve("usb/limber.db-shm"));

      assertThat(SqliteJournal.factsOf(temporary.resolve("usb/limber.db"))).hasSize(1);

      assertThat(names(temporary.resolve("usb"))).containsExactly("limber.db", "limber.db-wal");
    }
  }

  @Test
  void copiesOfASyncTool_areFoundIfTheyAreLogs() throws IOException {
    keep(1);
    List<String> copies =
        List.of(
            "limber (conflicted copy 2026-11-22).db",
            "limber 2.db",
            "limber-HOST.db",
            "limber.sync-conflict-20261122-065800-ABC.db");
    for (String name : copies) {
      Files.copy(file, folder.resolve(name));
    }
    Files.writeString(folder.resolve("limber notes.db"), "not a log");

    assertThat(store().conflictCopies())
        .extracting(path -> path.getFileName().toString())
        .containsExactlyElementsOf(copies);
  }

  @Test
  void firstWriteOfADay_makesABackupThatIsPrivate() throws IOException {
    keep(1);
    assertThat(store().backups()).isEmpty();
    now = now.plusSeconds(86_400);
    keep(2, 3);
    keep(4);

    assertThat(store().backups())
        .extracting(LogBackup::name, LogBackup::sessions, LogBackup::good)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("limber-2026-11-23.db", 1, true));
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Path backup = folder.resolve("backups/limber-2026-11-23.db");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void backupThatFails_blocksNoSession() throws IOException {
    keep(1);
    now = now.plusSeconds(86_400);
    Files.createFile(folder.resolve("backups"));

    keep(2);

    assertThat(sessions()).containsExactly(1L, 2L);
    assertThat(notices).hasSize(1).first().isInstanceOf(LogNotice.NoBackup.class);
  }

  @Test
  void restore_goesBackAndCanBeTakenBack() throws IOException {
    keep(1);
    now = now.plusSeconds(86_400);
    keep(2, 3);
    try (Journal window = store().open()) {
      String before = store().restore("limber-2026-11-23.db");

      assertThat(numbers(window)).containsExactly(1L);
      store().restore(before);
      assertThat(numbers(window)).containsExactly(1L, 2L, 3L);
    }
    assertThat(notices).isEmpty();
  }

  @Test
  void backupMadeWhileTheClockWasWrong_isNotTheNewest() throws IOException {
    Instant right = now;
    now = right.plus(Duration.ofDays(1000));
    keep(1);
    now = now.plus(Duration.ofDays(1));
    keep(2);
    now = right;
    keep(3);
    now = right.plus(Duration.ofDays(1));
    keep(4);

    assertThat(store().newestBackup().orElseThrow().name()).isEqualTo("limber-2026-11-23.db");
    assertThat(store().newestBackup().orElseThrow().sessions()).isEqualTo(3);
  }

  @Test
  void rotation_keepsSevenDaysAndFourWeeks() {
    TreeSet<String> kept = new TreeSet<>();
    java.time.LocalDate day = java.time.LocalDate.of(2026, 1, 1);
    for (int i = 0; i < 200; i++) {
      kept.add("limber-" + day.plusDays(i) + ".db");
      BackupRotation.expendable(new ArrayList<>(kept.descendingSet())).forEach(kept::remove);
    }
    assertThat(kept.descendingSet())
        .containsExactly(
            "limber-2026-07-19.db",
            "limber-2026-07-18.db",
            "limber-2026-07-17.db",
            "limber-2026-07-16.db",
            "limber-2026-07-15.db",
            "limber-2026-07-14.db",
            "limber-2026-07-13.db",
            "limber-2026-07-12.db",
            "limber-2026-07-05.db",
            "limber-2026-06-28.db",
            "limber-2026-06-21.db");
  }

  private byte[] overwriteFirstPage() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 100, 4096, (byte) 0x5a);
    Files.write(file, bytes);
    return bytes;
  }

  private static Path mkdirs(Path path) throws IOException {
    Files.createDirectories(path.getParent());
    return path;
  }

  private SqliteLog store() {
    return new SqliteLog(folder, () -> now, () -> ZoneOffset.UTC, notices::add);
  }

  private RecoveryReport report() {
    return notices.stream()
        .filter(LogNotice.Recovered.class::isInstance)
        .map(notice -> ((LogNotice.Recovered) notice).report())
        .findFirst()
        .orElseThrow();
  }

  private void keep(long... numbers) {
    try (Journal journal = store().open()) {
      for (long number : numbers) {
        seal(journal, number);
      }
    }
  }

  private static void seal(Journal journal, long number) {
    journal.seal(session().id(number).build(), revision());
  }

  private static Revision revision() {
    return new Revision(UUID.randomUUID(), Instant.EPOCH);
  }

  private List<Long> sessions() {
    try (Journal journal = store().open()) {
      return numbers(journal);
    }
  }

  private static List<Long> numbers(Journal journal) {
    return journal.sessions().stream()
        .map(Fact.SavedSession::sessionId)
        .map(id -> id.getLeastSignificantBits() & 0xffff)
        .toList();
  }

  private static Reason reason(ThrowingCallable work) {
    return catchThrowableOfType(JournalException.class, work).reason();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
