package app.limber.progress;

import static app.limber.journal.SessionBuilder.session;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Session;
import app.limber.journal.Side;
import app.limber.journal.StretchEntry;
import app.limber.journal.StretchOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StretchTallyTest {
  private static final Map<String, Set<String>> ROUTINES =
      Map.of("full-morning", Set.of("hamstring", "prayer"));

  @Test
  void stretchIsDone_whenAllItsSidesAre() {
    Session both =
        session()
            .id(1)
            .stretches(
                entry("hamstring", Side.LEFT, StretchOutcome.DONE, 2),
                entry("hamstring", Side.RIGHT, StretchOutcome.DONE, 4))
            .build();
    Session one =
        session()
            .id(2)
            .startedAt("2026-11-23T07:00:00+01:00")
            .stretches(
                entry("hamstring", Side.LEFT, StretchOutcome.DONE, 3),
                entry("hamstring", Side.RIGHT, StretchOutcome.SKIPPED, 0))
            .build();

    assertThat(StretchTally.of(List.of(one, both), Map.of()))
        .containsExactly(
            new StretchTally("hamstring", 1, 1, 0, 0, 3.0, LocalDate.of(2026, 11, 22)));
  }

  @Test
  void stretchOfTheRoutineThatWasNotPlanned_isLeftOut() {
    Session without =
        session().stretches(entry("hamstring", null, StretchOutcome.SKIPPED, 0)).build();

    assertThat(StretchTally.of(List.of(without), ROUTINES))
        .containsExactly(
            new StretchTally("hamstring", 0, 0, 1, 0, 0, null),
            new StretchTally("prayer", 0, 0, 0, 1, 0, null));
  }

  @Test
  void sessionThatDoesNotKnowItsStretches_saysNothing() {
    assertThat(StretchTally.of(List.of(session().stretches().build()), ROUTINES)).isEmpty();
  }

  private static StretchEntry entry(
      String stretch, @Nullable Side side, StretchOutcome outcome, int reps) {
    return new StretchEntry(stretch, side, outcome, reps, 10);
  }

  @Test
  void line5_sessionLeftAtOnce_countsNothing() {
    Session left =
        session()
            .seconds(5, 616)
            .stretches(entry("hamstring", null, StretchOutcome.SKIPPED, 0))
            .build();

    assertThat(StretchTally.of(List.of(left), ROUTINES)).isEmpty();
  }
}
