package app.limber.practice.preferences;

import static app.limber.testing.Stretches.counted;
import static app.limber.testing.Stretches.hold;
import static app.limber.testing.Stretches.move;
import static app.limber.testing.Stretches.stretch;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Measure;
import app.limber.journal.StepFact;
import app.limber.journal.StepFact.Answer;
import app.limber.routine.Routine;
import app.limber.routine.RoutineStep;
import app.limber.testing.Routines;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

class RoutineDosesTest {
  private static final Routines.Builder ROUTINE =
      Routines.routine(
          stretch("a").movement(1, counted(hold(30))).build(),
          stretch("b").movement(10, counted(move(3))).build());

  private static StepFact yes(String stretch, Measure measure, int amount) {
    return new StepFact(UUID.randomUUID(), Instant.EPOCH, stretch, Answer.YES, measure, amount);
  }

  private static RoutineDoses doses(
      StretchSettings settings, BiPredicate<String, String> fixed, StepFact... answers) {
    return new RoutineDoses(
        ROUTINE.library(), settings, new RoutineDoses.Steps(List.of(answers), fixed));
  }

  private static RoutineDoses doses(StepFact... answers) {
    return doses(StretchSettings.standard(), (_, _) -> false, answers);
  }

  private static RoutineStep step(RoutineDoses doses, String stretch) {
    return doses.applied(ROUTINE.build()).steps().stream()
        .filter(step -> step.stretch().equals(stretch))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void acceptedSteps_changeTheDose() {
    RoutineDoses doses =
        doses(
            yes("a", Measure.HOLD_SECONDS, 5),
            yes("a", Measure.HOLD_SECONDS, 5),
            yes("b", Measure.REPETITIONS, -1));

    assertThat(step(doses, "a").holdTime()).isEqualTo(Duration.ofSeconds(40));
    assertThat(step(doses, "b").reps()).isEqualTo(9);
  }

  @Test
  void acceptedSteps_stayInTheRangeOfTheStretch() {
    assertThat(step(doses(yes("a", Measure.HOLD_SECONDS, 900)), "a").holdTime())
        .isEqualTo(
            ROUTINE.library().stretch("a").orElseThrow().standardVariant().hold().get().max());
    assertThat(step(doses(yes("b", Measure.REPETITIONS, -900)), "b").reps())
        .isEqualTo(ROUTINE.library().stretch("b").orElseThrow().standardVariant().reps().min());
  }

  @Test
  void ownDose_isWhereTheStepsStart() {
    StretchSettings own =
        StretchSettings.standard().withDose("a", new CustomDose("standard", null, 20));

    assertThat(step(doses(own, (_, _) -> false, yes("a", Measure.HOLD_SECONDS, 5)), "a").holdTime())
        .isEqualTo(Duration.ofSeconds(25));
  }

  @Test
  void fixedDose_isLeftAsItIs() {
    StepFact yes = yes("a", Measure.HOLD_SECONDS, 5);
    Routine fixed =
        new Routine(
            "r", "R", "", Duration.ZERO, List.of(new RoutineStep("a", null, 1, null, null, true)));

    assertThat(doses(yes).applied(fixed)).isEqualTo(fixed);
    assertThat(
            step(doses(StretchSettings.standard(), (_, stretch) -> stretch.equals("a"), yes), "a"))
        .isEqualTo(RoutineStep.standard("a"));
    assertThat(doses(yes).planned(fixed)).allMatch(dose -> dose.fixed());
  }

  @Test
  void doseSetByHand_countsAnewAndKeepsNever() {
    StepFact before = yes("a", Measure.HOLD_SECONDS, 5);
    StepFact never =
        new StepFact(
            new UUID(8, 8), before.at(), "a", StepFact.Answer.NEVER, Measure.HOLD_SECONDS, 0);
    StretchSettings own =
        StretchSettings.standard()
            .withDose("a", new CustomDose("standard", null, 20, before.at().plusMillis(1)));

    assertThat(step(doses(own, (_, _) -> false, before), "a").holdTime())
        .isEqualTo(Duration.ofSeconds(20));
    RoutineDoses doses = doses(own, (_, _) -> false, before, never);
    assertThat(doses.planned(ROUTINE.build()).getFirst().value()).isEqualTo(20);
    assertThat(doses.progression(List.of()).offer(doses.planned(ROUTINE.build()).getFirst()))
        .isEmpty();
  }
}
