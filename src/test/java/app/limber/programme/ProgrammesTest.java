package app.limber.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.limber.figure.PoseBook;
import app.limber.plan.WeekPlan;
import app.limber.routine.Routine;
import app.limber.testing.Routines;
import app.limber.testing.Stretches;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProgrammesTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 20);

  @Test
  void routines_areOfferedFromTheFirstToTheLastDay() {
    Programmes programmes = taken(new Programme.Dates(FIRST, LAST, null));

    assertThat(programmes.offers("given", FIRST.minusDays(1))).isFalse();
    assertThat(programmes.offers("given", FIRST)).isTrue();
    assertThat(programmes.offers("given", LAST)).isTrue();
    assertThat(programmes.offers("given", LAST.plusDays(1))).isFalse();
    assertThat(programmes.offers("another", LAST.plusDays(1))).isTrue();
  }

  @Test
  void withoutDates_routinesAreAlwaysOfferedAndNothingIsSaid() {
    Programmes programmes = taken(Programme.Dates.NONE);

    assertThat(programmes.offers("given", LocalDate.MAX)).isTrue();
    assertThat(programmes.notices(FIRST)).isEmpty();
  }

  @Test
  void end_isSaidFromAWeekBeforeUntilTheDay() {
    Programmes programmes = taken(new Programme.Dates(null, LAST, null));
    List<LocalDate> told =
        LAST.minusDays(30)
            .datesUntil(LAST.plusDays(30))
            .filter(day -> !programmes.notices(day).isEmpty())
            .toList();

    assertThat(told)
        .containsExactlyElementsOf(LAST.minusDays(7).datesUntil(LAST.plusDays(1)).toList());
  }

  @Test
  void showingAgain_isSaidOnTheDay() {
    Programmes programmes = taken(new Programme.Dates(null, null, LAST));

    assertThat(programmes.notices(LAST)).hasExactlyElementsOfTypes(ProgrammeNotice.ShowAgain.class);
    assertThat(programmes.notices(LAST.plusDays(1))).isEmpty();
  }

  @Test
  void plan_isThatOfAProgrammeThatApplies() {
    Programmes programmes = taken(new Programme.Dates(FIRST, LAST, null));

    assertThat(programmes.plan(FIRST).orElseThrow().of(DayOfWeek.MONDAY)).containsExactly("given");
    assertThat(programmes.plan(LAST.plusDays(1))).isEmpty();
  }

  @Test
  void doses_areFixedOnlyWhileTheProgrammeApplies() {
    Programmes programmes = taken(new Programme.Dates(FIRST, LAST, null));

    assertThat(programmes.fixesDose("given", "a", FIRST)).isTrue();
    assertThat(programmes.fixesDose("given", "b", FIRST)).isFalse();
    assertThat(programmes.fixesDose("given", "a", LAST.plusDays(1))).isFalse();
  }

  @Test
  void programmeThatEndsBeforeItBegins_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Programme.Dates(LAST, FIRST, null))
        .withMessageContaining("validUntil");
  }

  @Test
  void programmeWithTwoRoutinesOfOneId_isRefused() {
    Routine routine = Routines.routine(Stretches.stretch("a").build()).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> programme(Programme.Dates.NONE, List.of(routine, routine)))
        .withMessageContaining("different ids");
  }

  private static Programmes taken(Programme.Dates dates) {
    Routine given = Routines.routine(Stretches.stretch("a").build()).id("given").build();
    return new Programmes(
        List.of(new TakenProgramme("one", programme(dates, List.of(given)), Set.of("given"))));
  }

  private static Programme programme(Programme.Dates dates, List<Routine> routines) {
    return new Programme(
        "One",
        Programme.Note.NONE,
        dates,
        true,
        routines,
        List.of(),
        PoseBook.empty(),
        new WeekPlan(Map.of(DayOfWeek.MONDAY, List.of("given"))));
  }
}
