package app.limber.practice.text;

import static app.limber.progress.DayLog.at;
import static app.limber.progress.DayLog.on;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Session;
import app.limber.progress.DayLog;
import app.limber.progress.Progress;
import app.limber.progress.ProgressRules;
import app.limber.words.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProgressTextTest {
  private static final LocalDate THIRD = LocalDate.of(2026, 11, 3);

  private final ProgressText words = new ProgressText(Messages.of(Locale.ENGLISH));

  @Test
  void streakWithRestDays_saysSinceWhenAndWhatKeptIt() {
    Progress progress = progress(THIRD.plusDays(13), 1, log(THIRD, "PPP.PPPPPP.PPP"));

    assertThat(words.currentStreak(progress))
        .isEqualTo("12 practised days since 3 November; 2 rest days kept it going.");
    assertThat(words.longestStreak(progress)).isEqualTo("It is your longest streak.");
  }

  @Test
  void streakWithoutADayOff_saysSinceWhen() {
    assertThat(words.currentStreak(progress(THIRD.plusDays(1), 1, log(THIRD, "PP"))))
        .isEqualTo("2 practised days since 3 November.");
  }

  @Test
  void streakOfOneDay_isInTheSingular() {
    assertThat(words.currentStreak(progress(THIRD.plusDays(2), 1, log(THIRD, "P"))))
        .isEqualTo("1 practised day, 3 November; 1 rest day kept it going.");
  }

  @Test
  void streakSinceLastYear_namesTheYear() {
    LocalDate first = LocalDate.of(2026, 12, 31);

    assertThat(words.currentStreak(progress(first.plusDays(1), 1, log(first, "PP"))))
        .isEqualTo("2 practised days since 31 December 2026.");
  }

  @Test
  void streakKeptByEverything_listsItAll() {
    List<Session> log =
        List.of(
            at("2026-01-01T22:00-08:00").build(),
            at("2026-01-03T07:00+13:00").build(),
            at("2026-01-04T07:00+13:00").stoppedForPain(3).build(),
            at("2026-01-06T07:00+13:00").build());

    assertThat(words.currentStreak(progress(LocalDate.of(2026, 1, 6), 1, log)))
        .isEqualTo(
            "3 practised days since 1 January;"
                + " 1 rest day and 1 travel day and 1 eased day kept it going.");
  }

  @Test
  void streakThatEnded_saysWhichDayAndWhy() {
    Progress progress = progress(THIRD.plusDays(4), 1, log(THIRD, "PP"));

    assertThat(words.currentStreak(progress))
        .isEqualTo(
            "No streak at the moment: 6 November was missed. 2 days off in seven, with 1 allowed.");
    assertThat(words.longestStreak(progress))
        .isEqualTo("Longest: 2 practised days, 3 November to 4 November.");
  }

  @Test
  void emptyLog_saysThatTheFirstSessionStartsAStreak() {
    Progress progress = progress(THIRD, 1, List.of());

    assertThat(words.currentStreak(progress))
        .isEqualTo("No session has counted yet; the first one starts a streak.");
    assertThat(words.longestStreak(progress)).isEqualTo("The longest streak is still to come.");
  }

  @Test
  void practisedDay_namesTheSessionThatCounted() {
    assertThat(lastDay(on(THIRD).build())).isEqualTo("Full morning was completed.");
    assertThat(lastDay(on(THIRD).partial(308).build()))
        .isEqualTo("Full morning counted: 50 % of its time was active.");
    assertThat(lastDay(on(THIRD).build(), at("2026-11-03T19:00Z").build()))
        .isEqualTo("Full morning was completed. 1 more session counted.");
  }

  @Test
  void otherDays_giveTheirReason() {
    Progress progress = progress(THIRD.plusDays(5), 1, log(THIRD, "PPe.."));

    assertThat(progress.lastSevenDays().stream().map(words::day))
        .containsExactly(
            "Before the first session that counted.",
            "Full morning was completed.",
            "Full morning was completed.",
            "Full morning was stopped for pain, which is never held against you.",
            "1 day off in seven; up to 1 may be.",
            "2 days off in seven, with 1 allowed.",
            "Not yet practised; there is still time.");
  }

  @Test
  void missedDay_withoutRestDays_saysSo() {
    Progress progress = progress(THIRD.plusDays(2), 0, log(THIRD, "P"));

    assertThat(words.day(progress.day(THIRD.plusDays(1))))
        .isEqualTo("A day off, with none allowed.");
  }

  @Test
  void travelDay_namesBothEnds() {
    List<Session> log =
        List.of(
            at("2026-01-01T22:00-08:00").zone("America/Los_Angeles").build(),
            at("2026-01-03T07:00+13:00").zone("Pacific/Auckland").build());

    assertThat(words.day(progress(LocalDate.of(2026, 1, 3), 1, log).day(LocalDate.of(2026, 1, 2))))
        .isEqualTo("A flight from America/Los_Angeles to Pacific/Auckland took this day away.");
  }

  private String lastDay(Session... sessions) {
    return words.day(progress(THIRD, 1, List.of(sessions)).todaysEntry());
  }

  private static Progress progress(LocalDate today, int restDays, List<Session> log) {
    return Progress.of(log, today, new ProgressRules(restDays));
  }

  private static List<Session> log(LocalDate first, String days) {
    return Stream.iterate(0, i -> i < days.length(), i -> i + 1)
        .filter(i -> days.charAt(i) != '.')
        .map(
            i -> {
              DayLog session = on(first.plusDays(i));
              return days.charAt(i) == 'e' ? session.stoppedForPain(40).build() : session.build();
            })
        .toList();
  }
}
