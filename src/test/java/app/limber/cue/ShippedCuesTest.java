package app.limber.cue;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.content.ContentReader;
import app.limber.figure.Shown;
import app.limber.player.PlannedStretch;
import app.limber.player.Segment;
import app.limber.player.Timeline;
import app.limber.player.TimelineOptions;
import app.limber.practice.session.Planner;
import app.limber.routine.Caution;
import app.limber.routine.Library;
import app.limber.words.Messages;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a user with closed eyes needs, for every shipped routine and for one with the positions
/// that no shipped stretch uses.
class ShippedCuesTest {
  private static final Messages WORDS = Messages.of(Locale.ENGLISH);
  private static final Library LIBRARY =
      new ContentReader(WORDS).readAll(Shown.made(), null).library();

  static Collection<String> routines() {
    return LIBRARY.routines().keySet();
  }

  @ParameterizedTest
  @MethodSource("routines")
  void everyText_fits(String routine) {
    assertThat(plan(routine).overruns()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("routines")
  void phrases_neverOverlapAndNoneIsEmpty(String routine) {
    List<Cue.Speech> speech = speech(routine).toList();

    assertThat(speech).allMatch(phrase -> !phrase.text().isBlank());
    for (int i = 1; i < speech.size(); i++) {
      assertThat(speech.get(i).at()).isGreaterThanOrEqualTo(speech.get(i - 1).end());
    }
  }

  @ParameterizedTest
  @MethodSource("routines")
  void firstTime_saysTheWholeIntroductionBeforeItsMovement(String routine) {
    Timeline timeline =
        new Planner(LIBRARY, WORDS).firstTime(LIBRARY.routine(routine).orElseThrow()).timeline();
    CuePlan plan = new CuePlanner(CueOptions.standard(), WORDS).plan(timeline);

    assertThat(plan.overruns()).isEmpty();
    for (int item = 0; item < timeline.stretches().size(); item++) {
      PlannedStretch planned = timeline.stretches().get(item);
      Duration before = item == 0 ? Duration.ZERO : endOfMovement(timeline, item - 1);

      assertThat(saidBetween(plan, before, timeline.movementOf(item).minusSeconds(3)))
          .containsAll(planned.stretch().setup())
          .containsAll(planned.variant().explain())
          .anyMatch(text -> text.contains(planned.stretch().name()));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {5, 8, 11, 14})
  void announcementOverruns_areThoseOfTheWholePlan(double rate) {
    CuePlanner planner = new CuePlanner(CueOptions.standard().withCharactersPerSecond(rate), WORDS);

    for (String routine : routines()) {
      List<CueOverrun> ahead =
          planner.plan(timeline(routine)).overruns().stream().filter(CueOverrun::ahead).toList();

      assertThat(planner.announcementOverruns(timeline(routine))).isEqualTo(ahead);
    }
  }

  @Test
  void announcementOverruns_ofASlowVoiceAreSome() {
    CuePlanner planner = new CuePlanner(CueOptions.standard().withCharactersPerSecond(5), WORDS);

    assertThat(planner.announcementOverruns(timeline("full-morning"))).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("routines")
  void explanations_startWithInAMoment(String routine) {
    assertThat(timeline(routine).stretches())
        .allSatisfy(
            planned ->
                assertThat(planned.variant().explain())
                    .anyMatch(text -> text.startsWith("In a moment: ")));
  }

  @ParameterizedTest
  @MethodSource("routines")
  void everyRest_beginsWithFourSecondsOfSilence(String routine) {
    List<Cue> cues = plan(routine).cues();
    for (Segment segment : timeline(routine).segments()) {
      if (segment instanceof Segment.Rest) {
        Cue.Speech first = speechFrom(cues, segment.at());
        Cue.Speech second = speechFrom(cues, first.end());

        assertThat(first.text()).startsWith("Rest.");
        assertThat(second.at().minus(first.end())).isGreaterThanOrEqualTo(Duration.ofSeconds(4));
      }
    }
  }

  private static Cue.Speech speechFrom(List<Cue> cues, Duration at) {
    return cues.stream()
        .filter(Cue.Speech.class::isInstance)
        .map(Cue.Speech.class::cast)
        .filter(phrase -> phrase.at().compareTo(at) >= 0)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("routines")
  void spokenCautions_areHeardBeforeTheFirstRepetition(String routine) {
    Timeline timeline = timeline(routine);
    for (int item = 0; item < timeline.stretches().size(); item++) {
      List<String> cautions =
          timeline.stretches().get(item).stretch().cautions().stream()
              .map(Caution::say)
              .filter(Objects::nonNull)
              .toList();

      assertThat(saidBetween(routine, Duration.ZERO, timeline.movementOf(item)))
          .containsAll(cautions);
    }
  }

  @ParameterizedTest
  @MethodSource("routines")
  void everyPhase_isNamedInItsFirstRepetition(String routine) {
    Timeline timeline = timeline(routine);
    for (Segment segment : timeline.segments()) {
      if (segment instanceof Segment.Movement movement && movement.rep() == 1) {
        String cue = movement.phase().phrase().spoken(1);

        assertThat(saidBetween(routine, segment.at(), segment.end()))
            .anyMatch(text -> text.endsWith(cue));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("routines")
  void everySwap_namesItsLeg(String routine) {
    for (Segment segment : timeline(routine).segments()) {
      if (segment instanceof Segment.SwitchSides) {
        assertThat(saidBetween(routine, segment.at(), segment.end()))
            .contains("Now your right leg.");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "thomas, Hold one knee with both hands",
    "hamstring, one leg slides flat",
    "hamstring, Hold behind that thigh"
  })
  void leg_isNamedBeforeTheFirstSentenceForWhichItMatters(String stretch, String sentence) {
    List<String> said =
        speech(firstTime("full-morning"))
            .map(Cue.Speech::text)
            .dropWhile(text -> !text.contains(LIBRARY.stretch(stretch).orElseThrow().name()))
            .toList();

    int leg = said.indexOf("Your left leg first.");
    int first = said.stream().map(text -> text.contains(sentence)).toList().indexOf(true);
    assertThat(leg).isGreaterThan(0).isLessThan(first);
  }

  @Test
  void wayIntoAnotherPosition_leavesTimeToMove_asFarAsThereIsTime() {
    assertThat(silenceAfter("Rest for a breath.", firstTime("full-morning")))
        .isGreaterThan(Duration.ofSeconds(3));
    assertThat(silenceAfter("push up to sitting.", firstTime("full-morning")))
        .isGreaterThan(Duration.ofSeconds(3));
    assertThat(silenceAfter("Rest for a breath.", plan("full-morning")))
        .isGreaterThan(Duration.ofSeconds(2));
  }

  private static Duration silenceAfter(String end, CuePlan plan) {
    List<Cue.Speech> speech = speech(plan).toList();
    int at = speech.stream().map(phrase -> phrase.text().endsWith(end)).toList().indexOf(true);
    return speech.get(at + 1).at().minus(speech.get(at).end());
  }

  private static CuePlan firstTime(String routine) {
    Timeline timeline =
        new Planner(LIBRARY, WORDS).firstTime(LIBRARY.routine(routine).orElseThrow()).timeline();
    return new CuePlanner(CueOptions.standard(), WORDS).plan(timeline);
  }

  private static Duration endOfMovement(Timeline timeline, int item) {
    return timeline.segments().stream()
        .filter(segment -> segment.item() == item && segment instanceof Segment.Movement)
        .reduce((a, b) -> b)
        .orElseThrow()
        .end();
  }

  private static List<String> saidBetween(String routine, Duration from, Duration to) {
    return saidBetween(plan(routine), from, to);
  }

  private static List<String> saidBetween(CuePlan plan, Duration from, Duration to) {
    return speech(plan)
        .filter(phrase -> phrase.at().compareTo(from) >= 0 && phrase.end().compareTo(to) <= 0)
        .map(Cue.Speech::text)
        .toList();
  }

  private static Stream<Cue.Speech> speech(String routine) {
    return speech(plan(routine));
  }

  private static Stream<Cue.Speech> speech(CuePlan plan) {
    return plan.cues().stream().filter(Cue.Speech.class::isInstance).map(Cue.Speech.class::cast);
  }

  private static CuePlan plan(String routine) {
    return new CuePlanner(CueOptions.standard(), WORDS).plan(timeline(routine));
  }

  private static Timeline timeline(String routine) {
    return Timeline.of(LIBRARY.routine(routine).orElseThrow(), LIBRARY, TimelineOptions.standard());
  }
}
