package app.limber.cue;

import static app.limber.testing.Stretches.seconds;
import static app.limber.testing.Stretches.stretch;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.player.Segment;
import app.limber.player.Timeline;
import app.limber.routine.Overrides;
import app.limber.routine.Stretch;
import app.limber.testing.Routines;
import app.limber.testing.Stretches;
import app.limber.words.Messages;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// What is said of a variant that has a way in, a swap or a way out of its own.
class VariantCuesTest {
  private static final Messages WORDS = Messages.of(Locale.ENGLISH);

  @Test
  void ownSetup_isSaidToSomeoneWhoKnowsTheStretch() {
    Timeline timeline = Routines.routine(strapped(40).build()).timeline();

    assertThat(texts(speech(plan(timeline), Duration.ZERO, timeline.movementOf(0))))
        .containsSubsequence("Put it on.", "Lie back.");
  }

  @Test
  void longSwap_hasTimeAfterEachSentence() {
    List<Cue.Speech> swap = swap(strapped(40).build());

    assertThat(texts(swap))
        .containsExactly("Sit up.", "Move it to the other leg.", "Now your right leg.", "Ready?");
    for (int i = 0; i < 2; i++) {
      assertThat(swap.get(i + 1).at().minus(swap.get(i).end())).isGreaterThan(seconds(3));
    }
  }

  @Test
  void shortSwap_isSaidInOne() {
    assertThat(texts(swap(strapped(20).build())))
        .containsExactly("Sit up. Move it to the other leg.", "Now your right leg.", "Ready?");
  }

  @Test
  void begin_isSaidBeforeEachSide_withTimeToDoIt() {
    Timeline timeline = Routines.routine(strapped(40).build()).timeline();
    CuePlan plan = plan(timeline);
    Segment.SwitchSides swap = swapOf(timeline);

    assertThat(plan.overruns()).isEmpty();
    assertThat(speech(plan, Duration.ZERO, timeline.movementOf(0)).getLast())
        .satisfies(last -> assertThat(last.text()).isEqualTo("Ready?"))
        .satisfies(last -> assertThat(timeAfter(last, timeline.movementOf(0))).isTrue());
    assertThat(speech(plan, swap.at(), swap.end()).getLast())
        .satisfies(last -> assertThat(timeAfter(last, swap.end())).isTrue());
  }

  @Test
  void beginThatLeavesNoTimeToDoIt_isAnOverrun() {
    assertThat(plan(Routines.routine(strapped(7).build()).timeline()).overruns())
        .extracting(CueOverrun::text)
        .containsExactly("Ready?");
  }

  @Test
  void ownWayOut_isSaidInTheRestAndAtTheEnd() {
    Timeline timeline =
        Routines.routine(strapped(40).build(), strapped(40).close(20).build()).timeline();
    CuePlan plan = plan(timeline);

    assertThat(texts(speech(plan, Duration.ZERO, timeline.total())))
        .contains("Rest. Take it off.")
        .last()
        .asString()
        .endsWith("Take it off, and sit up.");
  }

  private static Stretches.Builder strapped(double switchSeconds) {
    return stretch("strapped")
        .eachSide(10)
        .setup(40)
        .endSay("Let go.")
        .begin("Ready?")
        .overrides(
            new Overrides(
                List.of("Put it on.", "Lie back."),
                List.of(),
                null,
                seconds(switchSeconds),
                "Sit up. Move it to the other leg.",
                "Take it off.",
                "Take it off, and sit up."));
  }

  private static boolean timeAfter(Cue.Speech phrase, Duration end) {
    return end.minus(phrase.end()).compareTo(seconds(3)) >= 0;
  }

  private static List<Cue.Speech> swap(Stretch stretch) {
    Timeline timeline = Routines.routine(stretch).timeline();
    Segment.SwitchSides swap = swapOf(timeline);
    return speech(plan(timeline), swap.at(), swap.end());
  }

  private static Segment.SwitchSides swapOf(Timeline timeline) {
    return timeline.segments().stream()
        .filter(Segment.SwitchSides.class::isInstance)
        .map(Segment.SwitchSides.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static List<Cue.Speech> speech(CuePlan plan, Duration from, Duration to) {
    return plan.cues().stream()
        .filter(Cue.Speech.class::isInstance)
        .map(Cue.Speech.class::cast)
        .filter(phrase -> phrase.at().compareTo(from) >= 0 && phrase.at().compareTo(to) < 0)
        .toList();
  }

  private static List<String> texts(List<Cue.Speech> speech) {
    return speech.stream().map(Cue.Speech::text).toList();
  }

  private static CuePlan plan(Timeline timeline) {
    return new CuePlanner(CueOptions.standard(), WORDS).plan(timeline);
  }
}
