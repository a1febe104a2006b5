package app.limber.journal.sqlite;

import static app.limber.journal.SessionBuilder.session;

import app.limber.journal.Fact;
import app.limber.journal.Revision;
import app.limber.journal.Side;
import app.limber.journal.StretchEntry;
import app.limber.journal.StretchOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A sound log of 300 sessions, and copies of it that are damaged in every way that a disk, a sync
/// tool or a person has.
final class DamagedLogs {
  private static final int PAGE = PageImage.PAGE_SIZE;
  private static final int SESSIONS = 300;

  private final Random random;
  private final List<Fact.SavedSession> sessions = new ArrayList<>();

  /// The log when it had two thirds of its sessions, and in the end, with the last ones in its
  /// write-ahead log or not.
  private final byte[] old;

  private final byte[] main;
  private final byte[] wal;
  private final byte[] whole;
  private final byte[] oldWal;
  private final Path backup;
  private final int inMain;

  /// A damaged copy.
  static final class Copy {
    private final String kind;
    private final Path file;
    private final List<Fact.SavedSession> truth;
    private final byte[] main;
    private final byte[] wal;
    private final int number;

    Copy(
        String kind,
        Path file,
        List<Fact.SavedSession> truth,
        byte[] main,
        byte[] wal,
        int number) {
      this.kind = kind;
      this.file = file;
      this.truth = truth;
      this.main = main;
      this.wal = wal;
      this.number = number;
    }

    String kind() {
      return kind;
    }

    Path file() {
      return file;
    }

    /// The sessions that it had before, as far as its files can know.
    List<Fact.SavedSession> truth() {
      return truth;
    }

    /// Whether the row of a session is still somewhere in the files.
    boolean holds(Fact.SavedSession fact) {
      String row = fact.sessionId() + fact.revision().id().toString();
      return DamageDrillTest.contains(main, row) || DamageDrillTest.contains(wal, row);
    }

    boolean isKeptIn(@Nullable String place) throws IOException {
      if (place == null) {
        return main.length == 0;
      }
      byte[] aside = DamageDrillTest.bytes(Path.of(place));
      byte[] asideWal = DamageDrillTest.bytes(LogFile.wal(Path.of(place)));
      return Arrays.equals(aside, main) && Arrays.equals(asideWal, wal);
    }

    @Override
    public String toString() {
      return "copy " + number + ", " + kind;
    }
  }

  DamagedLogs(Path folder, Random random) throws IOException {
    this.random = random;
    Files.createDirectories(folder);
    for (int i = 0; i < SESSIONS; i++) {
      sessions.add(fact(i));
    }
    Path file = folder.resolve("limber.db");
    write(file, sessions.subList(0, 200));
    old = Files.readAllBytes(file);
    try (SqliteJournal journal = SqliteJournal.open(file)) {
      FactTransfer.into(journal.database(), List.copyOf(sessions.subList(200, 210)));
      oldWal = Files.readAllBytes(LogFile.wal(file));
    }
    write(file, sessions.subList(210, 250));
    backup = folder.resolve("backup.db");
    Files.copy(file, backup);
    inMain = 280;
    write(file, sessions.subList(250, inMain));
    try (SqliteJournal journal = SqliteJournal.open(file)) {
      for (Fact.SavedSession fact : sessions.subList(inMain, SESSIONS)) {
        FactTransfer.into(journal.database(), List.of(fact));
      }
      main = Files.readAllBytes(file);
      wal = Files.readAllBytes(LogFile.wal(file));
    }
    whole = Files.readAllBytes(file);
  }

  private static void write(Path file, List<Fact.SavedSession> facts) {
    try (SqliteJournal journal = SqliteJournal.open(file)) {
      FactTransfer.into(journal.database(), List.copyOf(facts));
    }
  }

  private Fact.SavedSession fact(int number) {
    OffsetDateTime start = OffsetDateTime.parse("2026-01-01T06:58:00+01:00").plusDays(number);
    StretchEntry[] entries = new StretchEntry[9];
    for (int i = 0; i < entries.length; i++) {
      entries[i] =
          new StretchEntry(
              "stretch-" + i, i % 2 == 0 ? Side.LEFT : null, StretchOutcome.DONE, i, 30 + i);
    }
    return new Fact.SavedSession(
        session()
            .id(new UUID(random.nextLong(), random.nextLong()))
            .startedAt(start)
            .stiffness(number % 11, null)
            .note(number % 7 == 0 ? "sore ".repeat(1 + random.nextInt(1500)) : null)
            .stretches(entries)
            .build(),
        new Revision(
            new UUID(random.nextLong(), random.nextLong()),
            Instant.parse("2026-01-01T06:10:00Z").plusSeconds(number * 86_400L)));
  }

  Copy damage(Path folder, int number) throws IOException {
    Files.createDirectories(folder.resolve("backups"));
    if (random.nextInt(3) == 0) {
      Path place = folder.resolve("backups/limber-" + LocalDate.of(2026, 11, 21) + ".db");
      Files.copy(backup, place);
    }
    Path file = folder.resolve("limber.db");
    return switch (number % 8) {
      case 0 -> put(file, number, "flipped bits", flip(whole, 1 + random.nextInt(8)), none());
      case 1 -> put(file, number, "zeroed pages", zero(whole), none());
      case 2 -> put(file, number, "old pages", putBack(whole, old), none());
      case 3 -> put(file, number, "cut tail", cut(whole), none());
      case 4 -> put(file, number, "flipped bits in the wal", main.clone(), flip(wal, 2));
      case 5 -> put(file, number, "swapped wal", whole.clone(), oldWal);
      case 6 -> put(file, number, "cut wal", main.clone(), cut(wal));
      case 7 -> put(file, number, "lost wal", main.clone(), none());
      default -> throw new IllegalStateException();
    };
  }

  private static byte[] none() {
    return new byte[0];
  }

  private Copy put(Path file, int number, String kind, byte[] content, byte[] log)
      throws IOException {
    // Which of them is the younger file is a matter of chance.
    boolean walFirst = random.nextBoolean();
    if (walFirst && log.length > 0) {
      Files.write(LogFile.wal(file), log);
    }
    Files.write(file, content);
    if (!walFirst && log.length > 0) {
      Files.write(LogFile.wal(file), log);
    }
    // Data that existed only in a tail cut off without a trace cannot be detected.
    boolean traceless = kind.equals("lost wal") || kind.equals("cut wal");
    return new Copy(
        kind,
        file,
        traceless ? sessions.subList(0, inMain) : List.copyOf(sessions),
        content,
        log,
        number);
  }

  private byte[] flip(byte[] bytes, int times) {
    byte[] flipped = bytes.clone();
    for (int i = 0; i < times; i++) {
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  private byte[] zero(byte[] bytes) {
    byte[] zeroed = bytes.clone();
    for (int i = 0; i <= random.nextInt(3); i++) {
      int page = random.nextInt(bytes.length / PAGE);
      Arrays.fill(zeroed, page * PAGE, (page + 1) * PAGE, (byte) 0);
    }
    return zeroed;
  }

  private byte[] putBack(byte[] bytes, byte[] older) {
    byte[] mixed = bytes.clone();
    for (int i = 0; i <= random.nextInt(4); i++) {
      int page = random.nextInt(older.length / PAGE);
      System.arraycopy(older, page * PAGE, mixed, page * PAGE, PAGE);
    }
    return mixed;
  }

  private byte[] cut(byte[] bytes) {
    return Arrays.copyOf(bytes, random.nextInt(bytes.length));
  }
}
