package app.limber.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.limber.journal.PracticeDay;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When the reminder comes. 26 November 2026 is a Thursday.
class ReminderRulesTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

  private final ReminderPlan plan = ReminderPlan.standard().withRemind(true);
  private ReminderState state = ReminderState.none();
  private boolean settled;

  private static ZonedDateTime at(String time) {
    return LocalDateTime.parse(time.length() > 5 ? time : THURSDAY + "T" + time).atZone(BERLIN);
  }

  private ReminderMoment moment(String time) {
    LocalTime dayStart = PracticeDay.STANDARD_START;
    return new ReminderMoment(
        at(time), dayStart, PracticeDay.of(at(time).toOffsetDateTime(), dayStart), settled);
  }

  private ReminderVerdict verdict(ReminderPlan of, String time) {
    return ReminderRules.reminder(of, state, moment(time));
  }

  private ReminderVerdict verdict(String time) {
    return verdict(plan, time);
  }

  @ParameterizedTest
  @CsvSource({
    "03:00, TOO_EARLY",
    "06:59, TOO_EARLY",
    "07:00, DUE",
    "07:01, DUE",
    "13:00, DUE",
    "13:01, TOO_LATE",
    "23:59, TOO_LATE"
  })
  void time_isDueUpToSixHoursLater(String time, ReminderVerdict expected) {
    assertThat(verdict(time)).isEqualTo(expected);
  }

  @Test
  void afterMidnight_isStillTheDayBefore() {
    assertThat(verdict("2026-11-27T00:30")).isEqualTo(ReminderVerdict.TOO_LATE);
  }

  @Test
  void off_isSilent() {
    assertThat(verdict(ReminderPlan.standard(), "07:00")).isEqualTo(ReminderVerdict.OFF);
  }

  @Test
  void practisedToday_isSilent() {
    settled = true;

    assertThat(verdict("07:00")).isEqualTo(ReminderVerdict.SETTLED);
  }

  @Test
  void otherDay_isSilent() {
    ReminderPlan weekend = plan.withDays(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));

    assertThat(verdict(weekend, "07:00")).isEqualTo(ReminderVerdict.OTHER_DAY);
    assertThat(verdict(weekend, "06:00")).isEqualTo(ReminderVerdict.OTHER_DAY);
    assertThat(verdict(weekend, "2026-11-28T07:00")).isEqualTo(ReminderVerdict.DUE);
  }

  @Test
  void remindedToday_isSilentUntilTomorrow() {
    state = state.reminded(THURSDAY);

    assertThat(verdict("09:00")).isEqualTo(ReminderVerdict.REMINDED);
    assertThat(verdict("2026-11-27T07:00")).isEqualTo(ReminderVerdict.DUE);
  }

  @Test
  void notToday_isSilentUntilTomorrow() {
    state = state.notToday(THURSDAY);

    assertThat(verdict("07:00")).isEqualTo(ReminderVerdict.NOT_TODAY);
    assertThat(verdict("2026-11-27T07:00")).isEqualTo(ReminderVerdict.DUE);
  }

  @Test
  void snooze_remindsAgainAfterTenMinutes() {
    Instant until = at("07:02").toInstant().plus(ReminderRules.SNOOZE);
    state = state.reminded(THURSDAY).snoozed(until);

    assertThat(verdict("07:11")).isEqualTo(ReminderVerdict.SNOOZED);
    assertThat(verdict("07:12")).isEqualTo(ReminderVerdict.DUE);
    state = state.reminded(THURSDAY);
    assertThat(verdict("07:12")).isEqualTo(ReminderVerdict.REMINDED);
  }

  @Test
  void snooze_thatSleptThroughTheMorningIsTooLate() {
    state = state.snoozed(at("07:10").toInstant());

    assertThat(verdict("13:11")).isEqualTo(ReminderVerdict.TOO_LATE);
    assertThat(verdict("2026-11-27T07:00")).isEqualTo(ReminderVerdict.DUE);
  }

  @Test
  void snooze_endsWithPractice() {
    state = state.snoozed(at("07:10").toInstant());
    settled = true;

    assertThat(verdict("07:10")).isEqualTo(ReminderVerdict.SETTLED);
  }

  @Test
  void clocksThatGoForward_moveTheReminderWithThem() {
    ReminderPlan early = plan.withTime(LocalTime.of(2, 30));

    // On 29 March 2026 there is no 02:30 in Berlin; 03:30 takes its place.
    assertThat(verdict(early, "2026-03-29T03:30")).isEqualTo(ReminderVerdict.DUE);
  }

  @ParameterizedTest
  @CsvSource({"02:59, TOO_EARLY", "03:00, DUE", "11:59, DUE", "12:00, TOO_LATE"})
  void logIn_opensFromTheStartOfTheDayToNoon(String time, ReminderVerdict expected) {
    ReminderPlan opening = ReminderPlan.standard().withOpenAtLogIn(true);

    assertThat(ReminderRules.atLogIn(opening, state, moment(time))).isEqualTo(expected);
  }

  @Test
  void logIn_opensNothingThatIsDoneOrUnwanted() {
    ReminderPlan opening = plan.withOpenAtLogIn(true);

    assertThat(ReminderRules.atLogIn(plan, state, moment("08:00"))).isEqualTo(ReminderVerdict.OFF);
    assertThat(
            ReminderRules.atLogIn(
                opening.withDays(Set.of(DayOfWeek.FRIDAY)), state, moment("08:00")))
        .isEqualTo(ReminderVerdict.OTHER_DAY);
    state = state.notToday(THURSDAY);
    assertThat(ReminderRules.atLogIn(opening, state, moment("08:00")))
        .isEqualTo(ReminderVerdict.NOT_TODAY);
    settled = true;
    assertThat(ReminderRules.atLogIn(opening, state, moment("08:00")))
        .isEqualTo(ReminderVerdict.SETTLED);
  }

  @Test
  void next_isTheNextChosenDayThatIsNotSilent() {
    assertThat(ReminderRules.next(plan, state, moment("06:00"))).contains(at("07:00"));
    assertThat(ReminderRules.next(plan, state, moment("07:00"))).contains(at("2026-11-27T07:00"));
    assertThat(
            ReminderRules.next(plan.withDays(Set.of(DayOfWeek.THURSDAY)), state, moment("08:00")))
        .contains(at("2026-12-03T07:00"));
    assertThat(ReminderRules.next(ReminderPlan.standard(), state, moment("06:00"))).isEmpty();
    settled = true;
    assertThat(ReminderRules.next(plan, state, moment("06:00"))).contains(at("2026-11-27T07:00"));
  }

  @Test
  void next_isTheEndOfASnooze() {
    state = state.snoozed(at("07:10").toInstant());

    assertThat(ReminderRules.next(plan, state, moment("07:05"))).contains(at("07:10"));
  }

  @Test
  void plan_refusesSecondsAndNoDays() {
    assertThatThrownBy(() -> plan.withTime(LocalTime.of(7, 0, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("time");
    assertThatThrownBy(() -> plan.withDays(Set.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("days");
  }
}
