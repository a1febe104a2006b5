package app.limber.exchange;

import static app.limber.testing.Stretches.counted;
import static app.limber.testing.Stretches.move;
import static app.limber.testing.Stretches.stretch;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.cue.CueOptions;
import app.limber.cue.CuePlan;
import app.limber.cue.CuePlanner;
import app.limber.cue.CueStart;
import app.limber.player.Timeline;
import app.limber.testing.Routines;
import app.limber.words.Messages;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CuesJsonTest {
  @Test
  void plan_hasExactlyThePromisedShape() {
    Timeline timeline =
        Routines.routine(stretch("one").setup(0).movement(2, counted(move(1.5))).build())
            .timeline();
    CuePlan plan =
        new CuePlanner(CueOptions.standard(), Messages.of(Locale.ENGLISH))
            .plan(timeline, CueStart.at(Duration.ofSeconds(10)));

    String expected =
        """
        {"routine":"morning","totalSeconds":13,"cues":[\
        {"at":10,"kind":"tone","text":"rise"},{"at":10.3,"kind":"speech","text":"One. Move"},\
        {"at":11.5,"kind":"tone","text":"rise"},{"at":11.8,"kind":"speech","text":"Last one"},\
        {"at":13,"kind":"tone","text":"finish"},\
        {"at":13,"kind":"speech","text":"That was all. Roll onto your side, and push up to \
        sitting, with your feet on the floor. Take three breaths before you stand."}]}""";

    assertThat(compact(CuesJson.of(timeline, plan))).isEqualTo(expected);
  }

  private static String compact(String json) {
    JsonMapper mapper = JsonMapper.shared();
    return mapper.writeValueAsString(mapper.readTree(json));
  }
}
