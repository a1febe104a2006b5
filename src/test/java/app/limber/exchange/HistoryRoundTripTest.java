package app.limber.exchange;

import static app.limber.journal.SessionBuilder.session;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.files.WholeFile;
import app.limber.journal.Fact;
import app.limber.journal.Outcome;
import app.limber.journal.PainStop;
import app.limber.journal.PracticeDay;
import app.limber.journal.Revision;
import app.limber.journal.Session;
import app.limber.journal.Side;
import app.limber.journal.StretchEntry;
import app.limber.journal.StretchOutcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryRoundTripTest {
  private static final List<String> NOTES =
      List.of(
          "plain",
          "=1+1",
          "'=1+1",
          "''",
          "'tis",
          "-",
          "\tx",
          "\rx",
          " leading and trailing ",
          "two\nlines",
          "two\r\nlines",
          "comma, \"quote\"",
          "grün 🦵 \u2028",
          "\u0000\u0007",
          "\uFEFFmark",
          "null");
  private static final List<String> ZONES =
      List.of("Europe/Berlin", "+01:00", "-08:00", "Z", "UTC", "Asia/Kathmandu", "UTC+3");

  @TempDir private Path folder;

  @Test
  void json_comesBackAsItWas() throws IOException {
    List<Fact.SavedSession> log = randomLog();
    Path file = folder.resolve("log.json");
    WholeFile.writeText(file, out -> HistoryJson.write(log, out));

    HistoryReading reading = HistoryFile.read(file, PracticeDay.STANDARD_START);

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.unknownFields()).isEmpty();
    assertThat(reading.sessions())
        .extracting(
            importedSession ->
                new Fact.SavedSession(
                    importedSession.session(), Objects.requireNonNull(importedSession.revision())))
        .isEqualTo(log);
  }

  @Test
  void csv_comesBackAsItWas() throws IOException {
    List<Fact.SavedSession> log = randomLog();
    Path file = folder.resolve("log.csv");
    WholeFile.writeText(file, out -> HistoryCsv.writeFile(log, out));

    HistoryReading reading = HistoryFile.read(file, PracticeDay.STANDARD_START);

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.unknownFields()).isEmpty();
    assertThat(reading.sessions())
        .extracting(
            importedSession ->
                new Fact.SavedSession(
                    importedSession.session(), Objects.requireNonNull(importedSession.revision())))
        .isEqualTo(log);
  }

  private static List<Fact.SavedSession> randomLog() {
    long seed = new Random().nextLong();
    System.out.println("HistoryRoundTripTest seed " + seed);
    Random random = new Random(seed);
    List<Fact.SavedSession> log = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      log.add(
          new Fact.SavedSession(
              randomSession(random),
              new Revision(
                  new UUID(random.nextLong(), random.nextLong()),
                  Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L)))));
    }
    return log;
  }

  private static Session randomSession(Random random) {
    OffsetDateTime startedAt =
        OffsetDateTime.ofInstant(
            Instant.ofEpochSecond(random.nextLong(4_000_000_000L)),
            ZoneOffset.ofTotalSeconds((random.nextInt(29) - 12) * 1800));
    StretchEntry[] stretches = new StretchEntry[random.nextInt(4)];
    for (int i = 0; i < stretches.length; i++) {
      stretches[i] =
          new StretchEntry(
              random.nextBoolean() ? "hamstring" : "=odd, \"id\"",
              random.nextBoolean() ? null : any(random, List.of(Side.values())),
              any(random, List.of(StretchOutcome.values())),
              random.nextInt(30),
              random.nextInt(300));
    }
    return session()
        .id(new UUID(random.nextLong(), random.nextLong()))
        .routine(random.nextBoolean() ? "full-morning" : "@single:cat-cow", "=Name, \"quoted\"")
        .startedAt(startedAt)
        .zone(any(random, ZONES))
        .practiceDay(startedAt.toLocalDate().minusDays(random.nextInt(2)).toString())
        .seconds(random.nextInt(2000), random.nextInt(2000))
        .outcome(any(random, List.of(Outcome.values())))
        .stiffness(stiffness(random), stiffness(random))
        .note(random.nextInt(4) == 0 ? null : any(random, NOTES))
        .pain(random.nextInt(4) == 0 ? new PainStop(null, any(random, NOTES)) : null)
        .stretches(stretches)
        .build();
  }

  private static @Nullable Integer stiffness(Random random) {
    return random.nextBoolean() ? null : random.nextInt(11);
  }

  private static <T> T any(Random random, List<T> choice) {
    return choice.get(random.nextInt(choice.size()));
  }
}
