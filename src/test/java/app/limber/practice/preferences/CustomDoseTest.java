package app.limber.practice.preferences;

import static app.limber.testing.Stretches.counted;
import static app.limber.testing.Stretches.hold;
import static app.limber.testing.Stretches.move;
import static app.limber.testing.Stretches.stretch;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.practice.session.Plan;
import app.limber.practice.session.Planner;
import app.limber.routine.Routine;
import app.limber.routine.RoutineStep;
import app.limber.routine.Stretch;
import app.limber.testing.Routines;
import app.limber.words.Messages;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CustomDoseTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final Stretch stretch =
      stretch("a").movement(1, counted(hold(30))).variant("pulse", 10, counted(move(3))).build();
  private final RoutineStep open = RoutineStep.standard("a");

  @Test
  void fill_ofAnOpenStep_takesTheUsersDose() {
    assertThat(new CustomDose("standard", 2, 45).fill(open, stretch))
        .isEqualTo(new RoutineStep("a", "standard", 2, null, Duration.ofSeconds(45)));
  }

  @Test
  void fill_whereTheRoutineChooses_leavesTheRoutinesChoice() {
    RoutineStep dosed = new RoutineStep("a", null, null, null, Duration.ofSeconds(15));
    assertThat(new CustomDose("pulse", 12, null).fill(dosed, stretch)).isEqualTo(dosed);
    RoutineStep named = new RoutineStep("a", "pulse", 9, null, null);
    assertThat(new CustomDose("pulse", 12, null).fill(named, stretch)).isEqualTo(named);
  }

  @Test
  void fill_withADoseThatTheStretchNoLongerAllows_isAsTheStretchHasIt() {
    assertThat(new CustomDose("gone", 5000, 5000).fill(open, stretch))
        .isEqualTo(new RoutineStep("a", "standard", null, null, null));
  }

  @Test
  void leftOutOn_anotherDay_isPlayedAgain() {
    StretchSettings settings =
        StretchSettings.standard().leaving("a", Exclusion.on(TODAY, true), TODAY);
    assertThat(settings.leftOutOn(TODAY)).containsExactly("a");
    assertThat(settings.leftOutOn(TODAY.plusDays(1))).isEmpty();
  }

  @Test
  void leaving_anotherStretch_forgetsOldDaysAndKeepsWhatIsForGood() {
    StretchSettings settings =
        StretchSettings.standard()
            .leaving("a", Exclusion.on(TODAY.minusDays(1), false), TODAY.minusDays(1))
            .leaving("b", Exclusion.always(true), TODAY)
            .leaving("c", Exclusion.on(TODAY, false), TODAY);
    assertThat(settings.leftOut()).containsOnlyKeys("b", "c");
    assertThat(settings.takingBack("b").leftOutOn(TODAY)).isEqualTo(Set.of("c"));
  }

  @Test
  void plan_withOwnDose_playsItAndKeepsTheRoutine() {
    Routine routine = Routines.routine(stretch).build();
    Settings settings =
        Settings.standard()
            .with(StretchSettings.standard().withDose("a", new CustomDose("pulse", 12, null)));
    Plan plan =
        new Planner(Routines.routine(stretch).library(), Messages.of(Locale.ENGLISH))
            .plan(routine, settings, List.of(), Set.of(), LocalDate.of(2026, 11, 22));
    assertThat(plan.routine()).isEqualTo(routine);
    assertThat(plan.timeline().stretches().getFirst().reps()).isEqualTo(12);
    assertThat(plan.timeline().stretches().getFirst().variant().id()).isEqualTo("pulse");
  }
}
