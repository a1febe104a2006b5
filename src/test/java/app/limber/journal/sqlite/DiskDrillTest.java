package app.limber.journal.sqlite;

import static app.limber.journal.SessionBuilder.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.limber.journal.Fact;
import app.limber.journal.Journal;
import app.limber.journal.JournalException;
import app.limber.journal.LogNotice;
import app.limber.journal.Revision;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk that is full at each write, read-only, removed, replaced. `-Dlimber.drill.disk=200` says
/// how many rounds, `-Dlimber.drill.seed` which.
class DiskDrillTest {
  private static final int ROUNDS = Integer.getInteger("limber.drill.disk", 12);
  private static final long SEED = Long.getLong("limber.drill.seed", System.nanoTime());

  private final Random random = new Random(SEED);

  @TempDir private Path folder;

  @Test
  void logThatMayOnlyBeRead_isReadAndNothingIsLeftBesideIt() throws Exception {
    Path file = folder.resolve("data/limber.db");
    try (Journal journal = store(file, new ArrayList<>()).open()) {
      seal(journal, 1);
    }
    // A crash of an earlier version leaves sessions in the write-ahead log.
    byte[] wal;
    byte[] main = Files.readAllBytes(file);
    try (SqliteJournal crashing = SqliteJournal.open(file)) {
      seal(crashing, 2);
      wal = Files.readAllBytes(LogFile.wal(file));
    }
    Files.write(file, main);
    Files.write(LogFile.wal(file), wal);

    for (String permissions : List.of("r-xr-xr-x", "rwxr-xr-x")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
      Files.setPosixFilePermissions(
          LogFile.wal(file), PosixFilePermissions.fromString("r--r--r--"));
      Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString(permissions));
      List<String> before = names(file.getParent());

      String answer = asOrdinaryUser(file);

      Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
      assertThat(answer).isEqualTo("2 [ReadOnly[reason=UNWRITABLE]] UNWRITABLE 2");
      assertThat(names(file.getParent())).isEqualTo(before);
    }
  }

  @Test
  void fullDisk_isCalledOneAndLosesNothingThatWasKept() throws Exception {
    Path disk = folder.resolve("disk");
    Files.createDirectories(disk);
    int refused = 0;
    int kept = 0;
    for (int round = 0; round < ROUNDS; round++) {
      int kilobytes = 4 * (4 + random.nextInt(100));
      assumeTrue(
          run("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", disk.toString()));
      try {
        int[] figures = fillDisk(disk.resolve("data/limber.db"));
        kept += figures[0];
        refused += figures[1];
      } finally {
        assertThat(run("umount", disk.toString())).isTrue();
      }
    }
    System.out.printf(
        "disk drill: seed %d, %d full disks, %d sessions kept, %d writes refused as full, 0 lost%n",
        SEED, ROUNDS, kept, refused);
  }

  private int[] fillDisk(Path file) throws IOException {
    Set<UUID> kept = new HashSet<>();
    int refused = 0;
    List<LogNotice> notices = new ArrayList<>();
    for (int start = 0; start < 3; start++) {
      try (Journal journal = store(file, notices).open()) {
        for (int i = 0; i < 20; i++) {
          UUID id = new UUID(random.nextLong(), random.nextLong());
          String note = "n".repeat(random.nextInt(20_000));
          try {
            journal.seal(session().id(id).note(note).build(), revision());
            kept.add(id);
          } catch (JournalException e) {
            assertThat(e.reason()).isEqualTo(JournalException.Reason.DISK_FULL);
            refused++;
          }
        }
        assertThat(ids(journal)).containsAll(kept);
      } catch (JournalException e) {
        assertThat(e).hasFieldOrPropertyWithValue("reason", JournalException.Reason.DISK_FULL);
        assertThat(kept).isEmpty();
        refused++;
      }
    }
    assertThat(notices).noneMatch(LogNotice.Recovered.class::isInstance);
    return new int[] {kept.size(), refused};
  }

  @Test
  void foldersAndFilesThatComeAndGo_loseNoSessionThatWasKept() throws IOException {
    Path data = folder.resolve("data");
    Path file = data.resolve("limber.db");
    Path away = folder.resolve("away");
    Path copy = folder.resolve("copy.db");
    List<LogNotice> notices = new ArrayList<>();
    Set<UUID> kept = new HashSet<>();
    int refused = 0;
    try (Journal journal = store(file, notices).open()) {
      for (int round = 0; round < ROUNDS * 4; round++) {
        switch (random.nextInt(5)) {
          case 0 -> Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
          case 1 -> {
            if (Files.exists(copy)) {
              Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
            }
          }
          case 2 -> Files.move(data, away);
          case 3 -> Files.delete(file);
          default -> {}
        }
        UUID id = new UUID(random.nextLong(), random.nextLong());
        try {
          journal.seal(session().id(id).build(), revision());
          kept.add(id);
        } catch (JournalException e) {
          assertThat(e.reason()).isEqualTo(JournalException.Reason.GONE);
          refused++;
          Files.move(away, data);
        }
        assertThat(ids(journal)).as("seed " + SEED).containsAll(kept);
      }
    }
    try (Journal journal = store(file, notices).open()) {
      assertThat(ids(journal)).as("seed " + SEED).containsExactlyInAnyOrderElementsOf(kept);
    }
    System.out.printf(
        "disk drill: seed %d, %d rounds of removed and replaced files, %d sessions kept, %d writes"
            + " refused as gone, 0 lost%n",
        SEED, ROUNDS * 4, kept.size(), refused);
  }

  private static SqliteLog store(Path file, List<LogNotice> notices) {
    return new SqliteLog(
        file.getParent(),
        InstantSource.fixed(Instant.parse("2026-11-22T06:00:00Z")),
        () -> ZoneOffset.UTC,
        notices::add);
  }

  private static Set<UUID> ids(Journal journal) {
    Set<UUID> ids = new HashSet<>();
    journal.sessions().stream().map(Fact.SavedSession::sessionId).forEach(ids::add);
    return ids;
  }

  private static void seal(Journal journal, long number) {
    journal.seal(session().id(number).build(), revision());
  }

  private static Revision revision() {
    return new Revision(UUID.randomUUID(), Instant.EPOCH);
  }

  private static List<String> names(Path place) throws IOException {
    try (Stream<Path> entries = Files.list(place)) {
      return entries.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /// Runs [Reader] as somebody whom permissions hinder: root without its privilege to pass over
  /// them.
  private static String asOrdinaryUser(Path file) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      assumeTrue(run("setpriv", "--version"));
      command.addAll(
          List.of(
              "setpriv",
              "--bounding-set=-dac_override,-dac_read_search",
              "--inh-caps=-dac_override,-dac_read_search"));
    }
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Reader.class.getName(),
            file.toString()));
    Process reader =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String answer =
        new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    reader.waitFor();
    return answer;
  }

  /// Opens a log, says how many sessions it sees and what it was told, tries to write, and reads it
  /// as another's log.
  static final class Reader {
    private Reader() {}

    public static void main(String[] arguments) {
      Path file = Path.of(arguments[0]);
      List<LogNotice> notices = new ArrayList<>();
      try (Journal journal = store(file, notices).open()) {
        System.out.print(journal.sessions().size() + " " + notices + " ");
        seal(journal, 3);
        System.out.print("written");
      } catch (JournalException e) {
        System.out.print(e.reason());
      }
      System.out.println(" " + SqliteJournal.factsOf(file).size());
    }
  }
}
