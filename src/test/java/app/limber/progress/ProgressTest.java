package app.limber.progress;

import static app.limber.progress.DayLog.at;
import static app.limber.progress.DayLog.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.limber.journal.Session;
import app.limber.progress.DayReason.Eased;
import app.limber.progress.DayReason.Missed;
import app.limber.progress.DayReason.Practised;
import app.limber.progress.DayReason.Rest;
import app.limber.progress.DayReason.Travel;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {
  private static final LocalDate FIRST = Pattern.FIRST;

  @Test
  void emptyLog_isPendingAfterDaysBefore() {
    Progress progress = Progress.of(List.of(), FIRST, ProgressRules.standard());

    assertThat(Pattern.of(progress.lastSevenDays())).isEqualTo("bbbbbb?");
    assertThat(progress.current()).isEqualTo(progress.longest());
    assertThat(progress.current().practisedDays()).isZero();
    assertThat(progress.current().since()).isNull();
    assertThat(progress.habitStrength()).isZero();
    assertThat(progress.totalSessions()).isZero();
    assertThat(progress.activeMinutes()).isZero();
  }

  @Test
  void onlyPainStops_easeTodayAndStartNothing() {
    Progress progress = Pattern.progress("eee", 1);

    assertThat(Pattern.of(progress.lastSevenDays())).isEqualTo("bbbbbbe");
    assertThat(progress.current().practisedDays()).isZero();
    assertThat(progress.habitStrength()).isZero();
    assertThat(progress.totalSessions()).isEqualTo(3);
  }

  @Test
  void painStopsBeforeTheFirstCountedSession_areBefore() {
    Progress progress = Pattern.progress("ee.P", 0);

    assertThat(Pattern.of(progress.lastSevenDays())).isEqualTo("bbbbbbP");
    assertThat(progress.ledger()).hasSize(1);
  }

  @Test
  void painStopAfterHalfTheTime_counts() {
    Session session = on(FIRST).stoppedForPain(308).build();

    assertThat(Pattern.of(Progress.of(List.of(session), FIRST, ProgressRules.standard()).ledger()))
        .isEqualTo("P");
  }

  @Test
  void stretchAlone_neverCounts() {
    Session single = on(FIRST).routine("single:thomas").build();

    Progress progress = Progress.of(List.of(single), FIRST, ProgressRules.standard());

    assertThat(progress.current().practisedDays()).isZero();
    assertThat(progress.totalSessions()).isOne();
    assertThat(progress.activeMinutes()).isEqualTo(10);
  }

  @Test
  void stretchAloneStoppedForPain_easesTheDay() {
    Session single = on(FIRST.plusDays(1)).routine("single:thomas").stoppedForPain(5).build();

    Progress progress =
        Progress.of(List.of(on(FIRST).build(), single), FIRST.plusDays(2), new ProgressRules(0));

    assertThat(Pattern.of(progress.ledger())).isEqualTo("Pe?");
  }

  @Test
  void completedInNoTimeAtAll_counts() {
    Session session = on(FIRST).planned(0).build();

    assertThat(Counting.counts(session)).isTrue();
  }

  @Test
  void activeTimeNearTheLargestNumber_isNotMistaken() {
    Session session = on(FIRST).planned(Integer.MAX_VALUE).partial(Integer.MAX_VALUE - 1).build();

    assertThat(Counting.counts(session)).isTrue();
  }

  @Test
  void severalSessionsOnADay_areOnePractisedDay() {
    List<Session> log =
        List.of(
            at("2026-03-02T06:00Z").partial(10).build(),
            at("2026-03-02T07:00Z").partial(400).build(),
            at("2026-03-02T08:00Z").build(),
            at("2026-03-02T09:00Z").stoppedForPain(10).build());

    Progress progress = Progress.of(log, FIRST, ProgressRules.standard());

    assertThat(progress.current().practisedDays()).isOne();
    assertThat(progress.todaysEntry().reason()).isEqualTo(new Practised(log.get(1), 2));
    assertThat(progress.totalSessions()).isEqualTo(4);
    assertThat(progress.activeSeconds()).isEqualTo(10 + 400 + 616 + 10);
  }

  @Test
  void orderOfTheLog_doesNotMatter() {
    List<Session> log = new ArrayList<>(Pattern.log("PP.PeP..PPP"));
    log.add(on(FIRST).partial(500).build());
    Progress inOrder = Progress.of(log, FIRST.plusDays(10), ProgressRules.standard());

    Collections.reverse(log);

    assertThat(Progress.of(log, FIRST.plusDays(10), ProgressRules.standard())).isEqualTo(inOrder);
  }

  @Test
  void sessionsAfterToday_areLeftOutOfEverything() {
    List<Session> log = Pattern.log("PPP....PP");

    Progress progress = Progress.of(log, FIRST.plusDays(2), ProgressRules.standard());

    assertThat(progress)
        .isEqualTo(Progress.of(log.subList(0, 3), FIRST.plusDays(2), ProgressRules.standard()));
    assertThat(progress.totalSessions()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "0, PP.PP......P, PPxPPxxxxxxP, 1, 2",
    "1, PP.PP......P, PPrPPxxxxxxP, 1, 4",
    "2, PP.PP......P, PPrPPrxxxxxP, 1, 4",
    "6, PP.PP......P, PPrPPrrrrrrP, 5, 5",
    "6, P.......P, PrrrrrrxP, 1, 1",
    "6, P......P, PrrrrrrP, 2, 2",
    "1, P.P, PrP, 2, 2",
    "1, P.e.P, PrexP, 1, 1",
    "2, P.e.P, PrerP, 2, 2",
  })
  void daysOff_areRestWhileTheWindowAllowsThem(
      int restDays, String log, String ledger, int current, int longest) {
    Progress progress = Pattern.progress(log, restDays);

    assertThat(Pattern.of(progress.ledger())).isEqualTo(ledger);
    assertThat(progress.current().practisedDays()).isEqualTo(current);
    assertThat(progress.longest().practisedDays()).isEqualTo(longest);
  }

  @Test
  void reasons_giveTheNumbersOfTheWindow() {
    Progress progress = Pattern.progress("PPP..P", 1);

    assertThat(progress.day(FIRST.plusDays(3)).reason()).isEqualTo(new Rest(1, 1));
    assertThat(progress.day(FIRST.plusDays(4)).reason()).isEqualTo(new Missed(2, 1));
    assertThat(progress.latestMissedDay().orElseThrow().date()).isEqualTo(FIRST.plusDays(4));
  }

  @Test
  void yesterdayMissed_todayPending_isNoStreak() {
    assertThat(Pattern.progress("PP...", 1).current().practisedDays()).isZero();
  }

  @Test
  void todayEased_keepsTheStreakAndAddsNothing() {
    Progress progress = Pattern.progress("PPe", 0);

    assertThat(progress.current().practisedDays()).isEqualTo(2);
    assertThat(progress.current().easedDays()).isOne();
    assertThat(progress.todaysEntry().reason()).isInstanceOf(Eased.class);
  }

  @Test
  void streak_saysWhatKeptItGoing() {
    Streak streak = Pattern.progress("PPP..PPPPPP.PeP", 1).current();

    assertThat(streak).isEqualTo(new Streak(8, FIRST.plusDays(5), FIRST.plusDays(14), 1, 0, 1));
  }

  @Test
  void equalStreaks_theLatestIsTheLongest() {
    Streak longest = Pattern.progress("PP..PP", 0).longest();

    assertThat(longest.since()).isEqualTo(FIRST.plusDays(4));
  }

  @Test
  void habitStrength_risesByPractisedAndFallsByMissedDaysOnly() {
    double m = Math.pow(0.5, 1.0 / 13);

    assertThat(Pattern.progress("P", 1).habitStrength()).isCloseTo(1 - m, within(1e-12));
    assertThat(Pattern.progress("Pee..", 1).habitStrength()).isCloseTo(1 - m, within(1e-12));
    assertThat(Pattern.progress("P..P", 1).habitStrength())
        .isCloseTo((1 - m) * m * m + (1 - m), within(1e-12));
    assertThat(Pattern.progress("P".repeat(13), 1).habitStrength()).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void acrossNewYearAndLeapDay_daysFollowEachOther() {
    for (String start : List.of("2026-12-29", "2028-02-26", "2100-02-26")) {
      LocalDate day = LocalDate.parse(start);
      List<Session> log = day.datesUntil(day.plusDays(7)).map(d -> on(d).build()).toList();

      Progress progress = Progress.of(log, day.plusDays(6), new ProgressRules(0));

      assertThat(progress.current().practisedDays()).as(start).isEqualTo(7);
    }
  }

  @Test
  void practiceDay_isTheSessionsOwn_whateverTheDayStart() {
    Session early = at("2026-03-02T04:00Z").dayStart(LocalTime.of(5, 0)).build();

    Progress progress = Progress.of(List.of(early), FIRST, ProgressRules.standard());

    assertThat(progress.day(FIRST.minusDays(1)).state()).isEqualTo(DayState.PRACTISED);
  }

  @Test
  void travelDays_areNotOffInTheWindowAfterThem() {
    List<Session> log =
        List.of(
            at("2026-01-01T22:00-08:00").build(),
            at("2026-01-03T07:00+13:00").build(),
            at("2026-01-05T07:00+13:00").build());

    Progress progress = Progress.of(log, LocalDate.of(2026, 1, 5), ProgressRules.standard());

    assertThat(Pattern.of(progress.ledger())).isEqualTo("PtPrP");
    assertThat(progress.day(LocalDate.of(2026, 1, 2)).reason())
        .isEqualTo(new Travel(log.get(0), log.get(1)));
    assertThat(progress.current())
        .extracting(Streak::restDays, Streak::travelDays)
        .containsExactly(1, 1);
  }

  @Test
  void painStopInFlight_isEased() {
    List<Session> log =
        List.of(
            at("2026-01-01T22:00-08:00").build(),
            at("2026-01-02T12:00+05:00").stoppedForPain(9).build(),
            at("2026-01-03T07:00+13:00").build());

    assertThat(
            Pattern.of(Progress.of(log, LocalDate.of(2026, 1, 3), new ProgressRules(0)).ledger()))
        .isEqualTo("PeP");
  }

  @ParameterizedTest
  @CsvSource({
    // 36 hours are too many, a second less is not
    "2026-01-01T04:00-08:00, 2026-01-03T13:00+13:00, PxP",
    "2026-01-01T04:00:00-03:00, 2026-01-03T03:00:00+08:00, PxP",
    "2026-01-01T18:00:00-03:00, 2026-01-03T09:00:00+00:00, PxP",
    "2026-01-01T18:00:01-03:00, 2026-01-03T09:00:00+00:00, PtP",
    // an hour short of three
    "2026-01-01T22:00-02:00, 2026-01-03T05:00+00:00, PxP",
    // westward, and over the date line westward
    "2026-01-01T22:00+13:00, 2026-01-03T07:00-08:00, PxP",
  })
  void aDayBetween_isTravelOnlyUnder36HoursAndThreeHoursEast(
      String earlier, String later, String ledger) {
    List<Session> log = List.of(at(earlier).build(), at(later).build());

    assertThat(
            Pattern.of(Progress.of(log, log.get(1).practiceDay(), new ProgressRules(0)).ledger()))
        .isEqualTo(ledger);
  }

  @Test
  void westOverTheDateLine_theSameDayTwice_isOneDay() {
    List<Session> log =
        List.of(at("2026-01-02T07:00+13:00").build(), at("2026-01-01T20:00-10:00").build());

    Progress progress = Progress.of(log, LocalDate.of(2026, 1, 2), new ProgressRules(0));

    assertThat(Pattern.of(progress.ledger())).isEqualTo("PP");
    assertThat(progress.current().practisedDays()).isEqualTo(2);
  }

  @Test
  void uncountedSessionOnTheWay_doesNotPartTheFlight() {
    List<Session> log =
        List.of(
            at("2026-01-01T22:00-08:00").build(),
            at("2026-01-02T12:00+01:00").partial(3).build(),
            at("2026-01-03T07:00+13:00").build());

    assertThat(
            Pattern.of(Progress.of(log, LocalDate.of(2026, 1, 3), new ProgressRules(0)).ledger()))
        .isEqualTo("PtP");
  }

  @Test
  void aHundredYears_areAllInTheLedger() {
    List<Session> log =
        FIRST.datesUntil(FIRST.plusDays(36_500)).map(day -> on(day).build()).toList();

    Progress progress = Progress.of(log, FIRST.plusDays(36_499), ProgressRules.standard());

    assertThat(progress.current().practisedDays()).isEqualTo(36_500);
    assertThat(progress.ledger()).hasSize(36_500);
    assertThat(progress.habitStrength()).isLessThanOrEqualTo(1).isCloseTo(1, within(1e-9));
  }

  @Test
  void dayAfterToday_isRefused() {
    Progress progress = Progress.of(List.of(), FIRST, ProgressRules.standard());

    assertThatThrownBy(() -> progress.day(FIRST.plusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("date");
  }

  @Test
  void restDaysOutOfRange_areRefused() {
    assertThatThrownBy(() -> new ProgressRules(7)).hasMessageContaining("restDays");
    assertThatThrownBy(() -> new ProgressRules(-1)).hasMessageContaining("restDays");
  }
}
