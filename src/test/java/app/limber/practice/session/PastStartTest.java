package app.limber.practice.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastStartTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  @ParameterizedTest
  @ValueSource(strings = {"06:45", "6:45", " 06:45 "})
  void time_isOfTheZone(String text) {
    assertThat(of(LocalDate.of(2026, 7, 1), text))
        .isEqualTo(new PastStart.Started(OffsetDateTime.parse("2026-07-01T06:45+02:00"), BERLIN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "seven", "25:00", "06:61", "645"})
  void whatIsNoTime_isRefused(String text) {
    assertThat(of(LocalDate.of(2026, 7, 1), text)).isEqualTo(new PastStart.Unreadable());
  }

  @Test
  void noDate_isRefused() {
    assertThat(of(null, "06:45")).isEqualTo(new PastStart.Unreadable());
  }

  @Test
  void timeThatTheClocksWentOver_isRefused() {
    assertThat(of(LocalDate.of(2026, 3, 29), "02:30")).isEqualTo(new PastStart.Skipped(BERLIN));
  }

  @Test
  void timeThatWasTwice_isTheFirst() {
    assertThat(of(LocalDate.of(2026, 10, 25), "02:30"))
        .isEqualTo(new PastStart.Started(OffsetDateTime.parse("2026-10-25T02:30+02:00"), BERLIN));
  }

  @Test
  void timeToCome_isRefused() {
    assertThat(of(LocalDate.of(2026, 11, 22), "13:01")).isEqualTo(new PastStart.ToCome());
    assertThat(of(LocalDate.of(2026, 11, 22), "13:00")).isInstanceOf(PastStart.Started.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-20T06:45",
        "2026-11-20 06:45",
        " 2026-11-20T06:45:00 ",
        "2026-11-20T06:45+01:00",
        "2026-11-20T06:45:00+01:00"
      })
  void dateAndTime_areOfTheZoneWhereItsOffsetHolds(String text) {
    assertThat(PastStart.of(text, BERLIN, NOW))
        .isEqualTo(new PastStart.Started(OffsetDateTime.parse("2026-11-20T06:45+01:00"), BERLIN));
  }

  @Test
  void dateAndTimeWithTheOffsetOfAnotherPlace_areOfThatOffset() {
    OffsetDateTime elsewhere = OffsetDateTime.parse("2026-11-20T06:45+09:00");

    assertThat(PastStart.of("2026-11-20T06:45+09:00", BERLIN, NOW))
        .isEqualTo(new PastStart.Started(elsewhere, elsewhere.getOffset()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "2026-11-20", "06:45", "2026-02-30T06:45"})
  void whatIsNoDateAndTime_isRefused(String text) {
    assertThat(PastStart.of(text, BERLIN, NOW)).isEqualTo(new PastStart.Unreadable());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01T06:45", "1899-12-31T06:45", "1899-12-31T06:45:00Z"})
  void timeBeforeTheFirstYear_isTooEarly(String text) {
    assertThat(PastStart.of(text, BERLIN, NOW)).isEqualTo(new PastStart.TooEarly());
  }

  private static PastStart of(@Nullable LocalDate date, String time) {
    return PastStart.of(date, time, BERLIN, NOW);
  }
}
