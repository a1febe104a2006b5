package app.limber.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.limber.journal.Outcome;
import app.limber.journal.Session;
import app.limber.journal.SessionBuilder;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeekPlanTest {
  private static final LocalDate SUNDAY = LocalDate.parse("2026-11-22");
  private static final WeekPlan PLAN =
      new WeekPlan(Map.of(DayOfWeek.SUNDAY, List.of("full-morning", "five-minutes")));

  private static SessionBuilder session(int id) {
    return SessionBuilder.session().id(id).startedAt("2026-11-22T07:00:00+01:00");
  }

  @Test
  void withoutAPlan_nothingIsSaid() {
    assertThat(WeekPlan.EMPTY.on(SUNDAY, List.of())).isEqualTo(new PlannedDay.NoPlan());
    assertThat(new WeekPlan(Map.of(DayOfWeek.MONDAY, List.of()))).isEqualTo(WeekPlan.EMPTY);
  }

  @Test
  void dayWithoutRoutines_isARestDay() {
    assertThat(PLAN.on(SUNDAY.plusDays(1), List.of())).isEqualTo(new PlannedDay.Rest());
  }

  @Test
  void firstThatIsNotDone_isNext() {
    Session morning = session(1).routine("full-morning", "Full morning").build();

    assertThat(PLAN.on(SUNDAY, List.of()).next()).contains("full-morning");
    assertThat(PLAN.on(SUNDAY, List.of(morning)).next()).contains("five-minutes");
  }

  @Test
  void sameRoutineTwice_takesTwoSessions() {
    WeekPlan plan = PLAN.with(DayOfWeek.SUNDAY, List.of("full-morning", "full-morning"));
    Session first = session(1).routine("full-morning", "Full morning").build();
    Session second = session(2).routine("full-morning", "Full morning").build();

    assertThat(plan.on(SUNDAY, List.of(first)).open()).containsExactly("full-morning");
    assertThat(plan.on(SUNDAY, List.of(second, first)).open()).isEmpty();
  }

  @Test
  void stopForPain_isNotOfferedAgainToday() {
    Session stopped =
        session(1)
            .routine("full-morning", "Full morning")
            .outcome(Outcome.STOPPED_FOR_PAIN)
            .seconds(30, 600)
            .build();

    assertThat(PLAN.on(SUNDAY, List.of(stopped)).next()).contains("five-minutes");
  }

  @Test
  void sessionThatDoesNotCountOrIsOfAnotherDay_doesNothing() {
    Session broken =
        session(1)
            .routine("full-morning", "Full morning")
            .outcome(Outcome.PARTIAL)
            .seconds(30, 600)
            .build();
    Session before = SessionBuilder.session().id(2).startedAt("2026-11-21T07:00:00+01:00").build();

    assertThat(PLAN.on(SUNDAY, List.of(broken, before)).next()).contains("full-morning");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Full Morning", "../x", "single:", "single:.."})
  void whatIsNoRoutineId_isRefused(String id) {
    assertThatThrownBy(() -> PLAN.with(DayOfWeek.MONDAY, List.of(id)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("routines");
  }

  @Test
  void moreThanADayHolds_isRefused() {
    List<String> many = Collections.nCopies(WeekPlan.MOST_ON_A_DAY + 1, "five-minutes");

    assertThatThrownBy(() -> PLAN.with(DayOfWeek.MONDAY, many))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
