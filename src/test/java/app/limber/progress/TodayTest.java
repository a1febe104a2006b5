package app.limber.progress;

import static app.limber.progress.DayLog.at;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.PracticeDay;
import app.limber.journal.Session;
import app.limber.journal.SessionBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TodayTest {
  private static final LocalTime DAY_START = PracticeDay.STANDARD_START;

  @ParameterizedTest
  @CsvSource({
    "2026-11-22T02:59:59Z, UTC, 2026-11-21",
    "2026-11-22T03:00:00Z, UTC, 2026-11-22",
    // Berlin: clocks go forward at 02:00 on 29 March 2026, back at 03:00 on 25 October 2026
    "2026-03-29T00:59:59Z, Europe/Berlin, 2026-03-28",
    "2026-03-29T01:00:00Z, Europe/Berlin, 2026-03-29",
    "2026-10-25T00:59:59Z, Europe/Berlin, 2026-10-24",
    "2026-10-25T01:59:59Z, Europe/Berlin, 2026-10-24",
    "2026-10-25T02:00:00Z, Europe/Berlin, 2026-10-25",
    "2028-02-29T12:00:00Z, UTC, 2028-02-29",
    "2027-01-01T01:00:00Z, UTC, 2026-12-31",
  })
  void emptyLog_isTheCurrentPracticeDay(Instant now, String zone, LocalDate day) {
    assertThat(today(now, zone)).isEqualTo(day);
  }

  @Test
  void afterFlyingWestOverTheDateLine_isTheDayAlreadyPractised() {
    Session inAuckland = at("2026-01-02T07:00+13:00").build();

    LocalDate today = today(Instant.parse("2026-01-01T20:00:00Z"), "Pacific/Honolulu", inAuckland);

    assertThat(today).isEqualTo("2026-01-02");
    assertThat(streak(today, inAuckland)).isEqualTo(1);
  }

  @Test
  void sessionThatHasNotStarted_doesNotMoveToday() {
    Session future = at("2026-12-01T07:00Z").build();

    LocalDate today = today(Instant.parse("2026-11-22T08:00:00Z"), "UTC", future);

    assertThat(today).isEqualTo("2026-11-22");
    assertThat(streak(today, future)).isZero();
  }

  @Test
  void sessionOfToday_fromAClockThatWasAhead_countsAlready() {
    Session ahead = at("2026-11-22T11:00Z").build();
    Instant now = Instant.parse("2026-11-22T08:00:00Z");

    assertThat(
            Today.of(List.of(ahead), now, ZoneId.of("UTC"), PracticeDay.STANDARD_START).started())
        .containsExactly(ahead);
    assertThat(streak(today(now, "UTC", ahead), ahead)).isEqualTo(1);
  }

  @Test
  void sessionWhosePracticeDayCannotBe_movesNothing() {
    Session wrong = started("2026-11-20T07:00Z", "2062-01-01");
    Session early = started("0001-01-02T07:00Z", "0001-01-02");
    Instant now = Instant.parse("2026-11-22T08:00:00Z");

    assertThat(today(now, "UTC", wrong, early)).isEqualTo("2026-11-22");
    Progress progress =
        Progress.of(List.of(wrong, early), LocalDate.of(2026, 11, 22), ProgressRules.standard());
    assertThat(progress.ledger()).hasSize(1);
    assertThat(progress.totalSessions()).isZero();
  }

  @Test
  void sessionThatStartsNow_hasStarted() {
    Session now = at("2026-11-22T08:00+14:00").build();

    assertThat(today(now.startedAt().toInstant(), "Pacific/Honolulu", now)).isEqualTo("2026-11-22");
  }

  @Test
  void afterTheClockWasSetBack_practiceWaitsForItsDay() {
    Session ahead = at("2026-11-25T07:00Z").build();

    LocalDate today = today(Instant.parse("2026-11-22T07:00:00Z"), "UTC", ahead);
    assertThat(streak(today, ahead)).isZero();

    LocalDate later = today(Instant.parse("2026-11-25T07:00:00Z"), "UTC", ahead);
    assertThat(streak(later, ahead)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    // the hour that is skipped, and the hour that comes twice
    "2026-03-28T02:30+01:00, 2026-03-29T03:30+02:00, 2026-03-30T03:30+02:00, PrPP",
    "2026-10-24T03:30+02:00, 2026-10-25T02:30+02:00, 2026-10-25T02:30+01:00, P",
    "2026-10-24T03:30+02:00, 2026-10-25T03:30+01:00, 2026-10-26T02:59+01:00, PP",
  })
  void clockChanges_moveNoSessionToAnotherDay(
      String first, String second, String third, String ledger) {
    List<Session> log = List.of(at(first).build(), at(second).build(), at(third).build());
    Session last = log.getLast();

    Progress progress = Progress.of(log, last.practiceDay(), ProgressRules.standard());

    assertThat(Pattern.of(progress.ledger())).isEqualTo(ledger);
  }

  private static LocalDate today(Instant now, String zone, Session... sessions) {
    return Today.of(List.of(sessions), now, ZoneId.of(zone), DAY_START).date();
  }

  private static int streak(LocalDate today, Session... sessions) {
    return Progress.of(List.of(sessions), today, ProgressRules.standard())
        .current()
        .practisedDays();
  }

  private static Session started(String at, String practiceDay) {
    return SessionBuilder.session()
        .startedAt(OffsetDateTime.parse(at))
        .practiceDay(practiceDay)
        .build();
  }
}
