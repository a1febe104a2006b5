package app.limber.practice.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.routine.RoutineStep;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutineIdsTest {
  @ParameterizedTest
  @CsvSource({
    "Long weekend, long-weekend",
    "Über-Rücken, uber-rucken",
    "'../../etc/passwd', etc-passwd",
    "'a\"b\\c', a-b-c",
    "CON, my-routine-con",
    "🐈, my-routine",
    "בוקר טוב, my-routine",
    "İstanbul, istanbul"
  })
  void of_aName_isASafeFileName(String name, String id) {
    assertThat(RoutineIds.of(name, Set.of())).isEqualTo(id);
  }

  @Test
  void of_aTakenName_isNumbered() {
    assertThat(RoutineIds.of("Mine", Set.of("mine", "mine-2"))).isEqualTo("mine-3");
  }

  @Test
  void of_fiveHundredCharacters_isShort() {
    assertThat(RoutineIds.of("ab ".repeat(170), Set.of()))
        .hasSizeLessThanOrEqualTo(48)
        .matches("[a-z0-9]+(-[a-z0-9]+)*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\u00a0\u2003", "\u200b"})
  void lack_ofANameThatShowsNothing_isTheName(String name) {
    assertThat(draft(name).problem()).contains(RoutineDraft.DraftProblem.NAME);
  }

  @Test
  void lack_ofALongName_isAShorterOne() {
    assertThat(draft("🐈".repeat(80)).problem()).isEmpty();
    assertThat(draft("🐈".repeat(81)).problem()).contains(RoutineDraft.DraftProblem.SHORTER_NAME);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\tb", "a\u0000b", "a\nb", "half \ud83d"})
  void lack_ofANameThatCannotBeShown_isAPlainOne(String name) {
    assertThat(draft(name).problem()).contains(RoutineDraft.DraftProblem.PLAIN_NAME);
  }

  @Test
  void lack_withoutAStretch_isAStretch() {
    assertThat(RoutineDraft.empty().withName("Mine").problem())
        .contains(RoutineDraft.DraftProblem.STRETCH);
  }

  @Test
  void moving_aStretch_changesTheOrder() {
    RoutineDraft draft = draft("Mine").adding(step("b")).adding(step("c"));
    assertThat(draft.moving(2, 0).steps()).containsExactly(step("c"), step("a"), step("b"));
    assertThat(draft.moving(0, -1)).isEqualTo(draft);
    assertThat(draft.moving(2, 3)).isEqualTo(draft);
  }

  @Test
  void adding_toAFullRoutine_changesNothing() {
    RoutineDraft draft = draft("Mine");
    for (int added = 1; added <= RoutineDraft.MOST_STEPS + 5; added++) {
      draft = draft.adding(step("b"));
    }
    assertThat(draft.steps()).hasSize(RoutineDraft.MOST_STEPS);
  }

  private static RoutineDraft draft(String name) {
    return new RoutineDraft(null, name, "", Duration.ZERO, List.of(step("a")));
  }

  private static RoutineStep step(String stretch) {
    return RoutineStep.standard(stretch);
  }
}
