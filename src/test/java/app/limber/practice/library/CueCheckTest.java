package app.limber.practice.library;

import static app.limber.testing.Stretches.seconds;
import static app.limber.testing.Stretches.stretch;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.routine.Phase;
import app.limber.routine.Phrase;
import app.limber.testing.Routines;
import app.limber.words.Messages;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CueCheckTest {
  private final CueCheck check = new CueCheck(Messages.of(Locale.ENGLISH));

  @Test
  void textsThatFit_areNoProblem() {
    assertThat(check.notes(Routines.routine(stretch("one").build()).library())).isEmpty();
  }

  @Test
  void textTooLongForItsPhase_isNamedWithItsTime() {
    Phase.Move phase =
        new Phase.Move(
            seconds(1), new Phrase("Move", "Move as slowly as you can.", null), null, true, null);

    assertThat(check.notes(Routines.routine(stretch("one").movement(3, phase).build()).library()))
        .containsExactly(
            "Note: routine morning, stretch one: the voice needs 1.9 s for “Move as slowly as you can.”,"
                + " and there are 1.0 s. Shorten the text or give it more time.");
  }
}
