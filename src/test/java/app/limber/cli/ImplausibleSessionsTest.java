package app.limber.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sessions that cannot be right, or are still to come, beside a streak of fourteen days.
class ImplausibleSessionsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String STREAK = "\"currentStreak\":14,\"longestStreak\":14";

  @TempDir private Path folder;

  private Path data;

  @BeforeEach
  void practiseForFourteenDays() throws IOException {
    data = folder.resolve("data");
    String sessions =
        IntStream.range(0, 14)
            .mapToObj(i -> session(TODAY.minusDays(i) + "T06:30:00+01:00", 687, ""))
            .collect(Collectors.joining(","));
    assertThat(take(sessions).code()).isZero();
    assertThat(status()).contains(STREAK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2062-03-01T06:30:00+01:00",
        "9998-12-31T06:30:00+01:00",
        "2026-11-24T06:30:00+01:00",
        "2026-11-22T23:30:00+01:00"
      })
  void sessionToCome_isTakenAndMovesNothing(String startedAt) throws IOException {
    String page = page();

    assertThat(take(session(startedAt, 687, "")).lines())
        .contains("Added 1 session; unchanged: 0, kept as the log has them: 0.");

    assertThat(status()).contains("\"on\":\"2026-11-22\"", STREAK);
    assertThat(page()).hasSizeLessThan(page.length() + 300);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2062-03-01", "1926-11-21", "2026-11-24", "2026-11-19"})
  void practiceDayFarFromItsStart_isRefusedByName(String day) throws IOException {
    CommandRun run =
        take(session("2026-11-21T07:30:00+01:00", 687, ",\"practiceDay\":\"" + day + "\""));

    assertThat(run.code()).isOne();
    assertThat(run.err())
        .contains("practiceDay is " + day + ", but must be within a day of startedAt.");
    assertThat(status()).contains(STREAK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01T06:30:00Z", "9999-01-01T06:30:00Z"})
  void yearThatNoCalendarShows_isRefused(String startedAt) throws IOException {
    assertThat(take(session(startedAt, 687, "")).code()).isOne();
  }

  @Test
  void sessionWithoutActiveTime_neverCounts() throws IOException {
    String page = page();

    take(session("1999-11-23T06:30:00+01:00", 0, ""));
    take(session("2026-11-08T06:30:00+01:00", 0, ""));

    assertThat(status()).contains(STREAK);
    assertThat(page()).hasSizeLessThan(page.length() + 300);
  }

  private CommandRun take(String sessions) throws IOException {
    Path file = folder.resolve("in.json");
    Files.writeString(file, "{\"sessions\":[" + sessions + "]}");
    return CommandRun.of(data, "history", "import", file.toString());
  }

  private String status() {
    return CommandRun.of(data, "status", "--format", "json").out().replaceAll("\\s", "");
  }

  private String page() throws IOException {
    Path page = folder.resolve("page.html");
    assertThat(CommandRun.of(data, "history", "physio", "--force", "--out", page.toString()).code())
        .isZero();
    return Files.readString(page);
  }

  private static String session(String startedAt, int active, String more) {
    return ("{\"id\":\"%s\",\"routine\":\"full-morning\",\"startedAt\":\"%s\",\"outcome\":\"completed\","
            + "\"plannedSeconds\":687,\"activeSeconds\":%d%s}")
        .formatted(
            UUID.nameUUIDFromBytes(startedAt.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
            startedAt,
            active,
            more);
  }
}
