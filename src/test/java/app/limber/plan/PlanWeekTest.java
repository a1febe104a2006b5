package app.limber.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Outcome;
import app.limber.journal.Session;
import app.limber.journal.SessionBuilder;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanWeekTest {
  private static final LocalDate MONDAY = LocalDate.parse("2026-11-16");
  private static final WeekPlan PLAN =
      new WeekPlan(
          Map.of(
              DayOfWeek.MONDAY, List.of("full-morning", "five-minutes"),
              DayOfWeek.THURSDAY, List.of("full-morning")));

  private static SessionBuilder on(LocalDate day) {
    return SessionBuilder.session()
        .id(day.toEpochDay())
        .startedAt(day + "T07:00:00+01:00")
        .seconds(570, 600);
  }

  private static List<PlanWeek> weeks(List<Session> sessions, LocalDate from, LocalDate until) {
    return PlanWeek.of(_ -> PLAN, sessions, from, until, until, DayOfWeek.MONDAY);
  }

  @Test
  void weeks_tellWhatWasPlannedAndDone() {
    List<Session> sessions =
        List.of(
            on(MONDAY).build(),
            on(MONDAY.plusDays(1)).build(),
            on(MONDAY.plusDays(3)).outcome(Outcome.STOPPED_FOR_PAIN).seconds(30, 600).build(),
            on(MONDAY.plusDays(7)).build());

    assertThat(weeks(sessions, MONDAY, MONDAY.plusDays(13)))
        .containsExactly(
            new PlanWeek(MONDAY, MONDAY.plusDays(6), 3, 2, 1, 1170),
            new PlanWeek(MONDAY.plusDays(7), MONDAY.plusDays(13), 3, 1, 0, 570));
  }

  @Test
  void firstAndLastWeek_mayBeShorter() {
    assertThat(weeks(List.of(), MONDAY.plusDays(2), MONDAY.plusDays(8)))
        .containsExactly(
            new PlanWeek(MONDAY.plusDays(2), MONDAY.plusDays(6), 1, 0, 0, 0),
            new PlanWeek(MONDAY.plusDays(7), MONDAY.plusDays(8), 2, 0, 0, 0));
  }

  @Test
  void whatIsOpenStillToday_isNotMissed() {
    assertThat(weeks(List.of(), MONDAY, MONDAY))
        .containsExactly(new PlanWeek(MONDAY, MONDAY, 0, 0, 0, 0));
    assertThat(weeks(List.of(on(MONDAY).build()), MONDAY, MONDAY))
        .containsExactly(new PlanWeek(MONDAY, MONDAY, 1, 1, 0, 570));
  }

  @Test
  void sessionThatDoesNotCount_isNoOtherOne() {
    Session broken = on(MONDAY.plusDays(1)).outcome(Outcome.PARTIAL).seconds(20, 600).build();

    assertThat(weeks(List.of(broken), MONDAY, MONDAY.plusDays(6)))
        .containsExactly(new PlanWeek(MONDAY, MONDAY.plusDays(6), 3, 0, 0, 20));
  }
}
