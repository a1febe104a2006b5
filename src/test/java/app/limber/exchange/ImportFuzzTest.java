package app.limber.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Fact;
import app.limber.journal.PainStop;
import app.limber.journal.PracticeDay;
import app.limber.journal.Revision;
import app.limber.journal.Session;
import app.limber.journal.SessionBuilder;
import app.limber.journal.Side;
import app.limber.journal.StretchEntry;
import app.limber.journal.StretchOutcome;
import app.limber.practice.log.ImportedSession;
import app.limber.practice.log.KeptHabit;
import app.limber.testing.Mutations;
import app.limber.words.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reads spoilt files of sessions and of habits. `-Dlimber.drill.import=20000` says how many,
/// `-Dlimber.drill.seed` which.
class ImportFuzzTest {
  private static final int MUTANTS = Integer.getInteger("limber.drill.import", 1_500);
  private static final long SEED = Long.getLong("limber.drill.seed", System.nanoTime());
  private static final long MOST_MILLIS = 5_000;
  private static final int LONGEST_SENTENCE = 900;
  private static final Mutations MUTATIONS =
      new Mutations(
          List.of(
              "{",
              "}",
              "[",
              "]",
              ":",
              ",",
              ";",
              "\t",
              "\"",
              "\\",
              "null",
              "true",
              "-",
              "1e999",
              "616.0",
              "1e-999999999",
              "99999999999999999999",
              "NaN",
              "\\ud800",
              "\\u0000",
              "\uFEFF",
              "\u202E",
              "\u001b[2J",
              "\n",
              "\r",
              "sep=;\n",
              "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
              "{\"a\":{\"a\":",
              "0001-01-01T00:00:00Z",
              "9999-12-31T23:59:59Z",
              "2062-01-01",
              "'=1+1",
              "x".repeat(3000)));

  @TempDir private Path folder;

  @Test
  void spoiltFile_neverEscapesAsAnException_andItsTextIsShownHarmless() throws IOException {
    Random random = new Random(SEED);
    List<Seed> seeds = List.of(json(), csv(), semicolons(), utf16(), checkmarks(), zip());
    int taken = 0;
    int told = 0;
    long slowest = 0;
    for (int i = 0; i < MUTANTS; i++) {
      Seed seed = seeds.get(random.nextInt(seeds.size()));
      byte[] mutant = MUTATIONS.of(seed.bytes(), random);
      Path file = folder.resolve(seed.name());
      Files.write(file, mutant);
      long begun = System.nanoTime();
      try {
        HistoryReading reading = HistoryFile.read(file, PracticeDay.STANDARD_START);
        reading.sessions().forEach(ImportFuzzTest::check);
        reading.problems().forEach(ImportFuzzTest::check);
        assertThat(reading.unknownFields()).hasSizeLessThanOrEqualTo(100);
        taken += reading.sessions().size();
        told += reading.problems().size();
        check(habits(file));
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("seed " + SEED + ", mutant " + i + " of " + seed.name(), e);
      }
      slowest = Math.max(slowest, (System.nanoTime() - begun) / 1_000_000);
    }
    System.out.printf(
        "import fuzz: seed %d, %d mutants, 0 escapes, %d sessions read, %d problems told,"
            + " slowest %d ms%n",
        SEED, MUTANTS, taken, told, slowest);
    assertThat(slowest).isLessThan(MOST_MILLIS);
  }

  /// @param content the bytes, each as the character of its number
  private record Seed(String name, String content) {
    static Seed of(String name, byte[] bytes) {
      return new Seed(name, new String(bytes, StandardCharsets.ISO_8859_1));
    }

    byte[] bytes() {
      return content.getBytes(StandardCharsets.ISO_8859_1);
    }
  }

  private static Optional<List<KeptHabit>> habits(Path file) {
    try {
      return new HabitFilesOnDisk().read(file);
    } catch (UncheckedIOException e) {
      return Optional.empty(); // such as a broken archive: the sentence is that of the command
    }
  }

  private static void check(ImportedSession imported) {
    Session session = imported.session();
    assertThat(session.isDated()).isTrue();
    assertThat(session.activeSeconds()).isBetween(0, 1_000_000);
  }

  private static void check(HistoryProblem problem) {
    String sentence = problem.sentence("a.csv", Messages.of(Locale.ENGLISH));
    assertThat(sentence).hasSizeLessThan(LONGEST_SENTENCE);
    assertThat(sentence.chars().anyMatch(c -> Character.isISOControl(c) || c == 0x202E))
        .as(sentence)
        .isFalse();
  }

  private static void check(Optional<List<KeptHabit>> habits) {
    habits.ifPresent(
        all ->
            all.forEach(
                habit ->
                    habit.days().forEach(day -> assertThat(day.getYear()).isBetween(1900, 9998))));
  }

  private static List<Fact.SavedSession> log() {
    List<Fact.SavedSession> log = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Session session =
          SessionBuilder.session()
              .id(new UUID(7, i))
              .note("grün, \"quoted\"\nand more")
              .pain(i == 0 ? new PainStop("hamstring", "left calf") : null)
              .stretches(new StretchEntry("hamstring", Side.LEFT, StretchOutcome.DONE, 1, 30))
              .build();
      log.add(
          new Fact.SavedSession(
              session, new Revision(new UUID(8, i), Instant.parse("2026-11-22T06:09:00Z"))));
    }
    return log;
  }

  private static Seed json() throws IOException {
    StringWriter out = new StringWriter();
    HistoryJson.write(log(), out);
    return Seed.of("a.json", out.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String csvText() throws IOException {
    StringWriter out = new StringWriter();
    HistoryCsv.write(log(), out);
    return out.toString();
  }

  private static Seed csv() throws IOException {
    return Seed.of("a.csv", csvText().getBytes(StandardCharsets.UTF_8));
  }

  private static Seed semicolons() throws IOException {
    return Seed.of("b.csv", csvText().replace(',', ';').getBytes(StandardCharsets.UTF_8));
  }

  private static Seed utf16() throws IOException {
    return Seed.of("c.csv", ("\uFEFF" + csvText()).getBytes(StandardCharsets.UTF_16LE));
  }

  private static Seed checkmarks() {
    return Seed.of(
        "Checkmarks.csv",
        "Date,Stretch,Read,\n2026-11-21,YES_MANUAL,NO,\n2026-11-20,2,SKIP,\n"
            .getBytes(StandardCharsets.UTF_8));
  }

  private static Seed zip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (String name : List.of("Habits.csv", "001 Stretch/Checkmarks.csv", "Checkmarks.csv")) {
        out.putNextEntry(new ZipEntry(name));
        out.write("Position,Name\n001,Stretch\n2026-11-21,2\n".getBytes(StandardCharsets.UTF_8));
      }
    }
    return Seed.of("export.zip", bytes.toByteArray());
  }
}
