package app.limber.progress;

import static app.limber.progress.DayLog.at;
import static app.limber.progress.DayLog.on;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The logs that the design works out by hand.
class WorkedLogsTest {
  @Test
  void threeInARow_oneOff_todayOpen_keepsThree() {
    Progress progress = Pattern.progress("PPP..", 1);

    assertStreaks(progress, 3, 3);
    assertThat(Pattern.of(progress.ledger())).isEqualTo("PPPr?");
  }

  @Test
  void threeInARow_twoOff_twoInARow_startsAnew() {
    Progress progress = Pattern.progress("PPP..PP", 1);

    assertStreaks(progress, 2, 3);
    assertThat(Pattern.of(progress.ledger())).isEqualTo("PPPrxPP");
  }

  @Test
  void threeInARow_twoOff_twoInARow_withTwoRestDaysAllowed_keepsFive() {
    assertStreaks(Pattern.progress("PPP..PP", 2), 5, 5);
  }

  @Test
  void fortyDays_everySeventhOff_keepsThirtyFive() {
    assertStreaks(Pattern.progress("PPPPPP.".repeat(5) + "PPPPP", 1), 35, 35);
  }

  @Test
  void aDaySkipped_inTheSameZone_withoutRestDays_startsAnew() {
    Progress progress =
        progress(0, at("2026-01-01T22:00-08:00").build(), at("2026-01-03T07:00-08:00").build());

    assertStreaks(progress, 1, 1);
    assertThat(Pattern.of(progress.ledger())).isEqualTo("PxP");
  }

  @Test
  void aDaySkippedByFlyingEast_withoutRestDays_keepsTheStreak() {
    Progress progress =
        progress(0, at("2026-01-01T22:00-08:00").build(), at("2026-01-03T07:00+13:00").build());

    assertStreaks(progress, 2, 2);
    assertThat(Pattern.of(progress.ledger())).isEqualTo("PtP");
  }

  @Test
  void tenDays_twoStoppedForPain_todayOpen_keepsTen() {
    Progress progress = Pattern.progress("PPPPPPPPPPee.", 1);

    assertStreaks(progress, 10, 10);
    assertThat(Pattern.of(progress.ledger())).isEqualTo("PPPPPPPPPPee?");
  }

  @Test
  void partial_underHalf_doesNotCount() {
    assertStreaks(progress(1, on(Pattern.FIRST).partial(307).build()), 0, 0);
  }

  @Test
  void partial_atHalf_counts() {
    assertStreaks(progress(1, on(Pattern.FIRST).partial(308).build()), 1, 1);
  }

  @Test
  void beforeTheDayStart_countsForTheDayBefore() {
    List<Session> sessions = List.of(at("2026-03-03T02:40Z").build());

    Progress progress = Progress.of(sessions, LocalDate.of(2026, 3, 3), ProgressRules.standard());

    assertStreaks(progress, 1, 1);
    assertThat(progress.day(LocalDate.of(2026, 3, 2)).state()).isEqualTo(DayState.PRACTISED);
    assertThat(progress.todaysEntry().state()).isEqualTo(DayState.PENDING);
  }

  private static Progress progress(int restDays, Session... sessions) {
    List<Session> log = new ArrayList<>(List.of(sessions));
    return Progress.of(log, log.getLast().practiceDay(), new ProgressRules(restDays));
  }

  private static void assertStreaks(Progress progress, int current, int longest) {
    assertThat(progress.current().practisedDays()).as("current").isEqualTo(current);
    assertThat(progress.longest().practisedDays()).as("longest").isEqualTo(longest);
  }
}
