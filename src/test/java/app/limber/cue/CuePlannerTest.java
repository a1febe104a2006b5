package app.limber.cue;

import static app.limber.testing.Stretches.breaths;
import static app.limber.testing.Stretches.counted;
import static app.limber.testing.Stretches.hold;
import static app.limber.testing.Stretches.move;
import static app.limber.testing.Stretches.seconds;
import static app.limber.testing.Stretches.stretch;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.player.Timeline;
import app.limber.player.TimelineOptions;
import app.limber.routine.Phase;
import app.limber.routine.Phrase;
import app.limber.testing.Routines;
import app.limber.words.Messages;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CuePlannerTest {
  private static final Messages WORDS = Messages.of(Locale.ENGLISH);
  private static final String CAUTION = "If anything runs down your leg, stop.";

  @Test
  void stretch_isAnnouncedBeforeItsMovement() {
    CuePlan plan = plan(Routines.routine(stretch("one").build()).timeline());

    assertThat(said(plan, 0, 20))
        .containsExactly(
            "0.0 We begin with: Stretch one, on your back.",
            "3.2 Lie on your back.",
            "4.6 Move slowly.");
  }

  @Test
  void nextStretch_isAnnouncedFromTheRestOn() {
    Timeline timeline = Routines.routine(stretch("one").build(), stretch("two").build()).timeline();

    assertThat(said(plan(timeline), 50, 70))
        .containsExactly(
            "50.0 Next: Stretch two, on your back.", "52.5 Lie on your back.", "54.0 Move slowly.");
  }

  @Test
  void repetitions_areCountedAndTheLastOneNamed() {
    Timeline timeline =
        Routines.routine(stretch("one").movement(3, move(3), counted(move(3))).build()).timeline();

    assertThat(said(plan(timeline), 20, 38))
        .containsExactly(
            "20.0 Move",
            "23.0 Move",
            "26.0 1. Move",
            "29.0 Move",
            "32.0 Last one. Move",
            "35.0 Move");
  }

  @Test
  void everyFifth_countsOnlyThose() {
    Timeline timeline =
        Routines.routine(stretch("one").movement(12, counted(move(3))).build()).timeline();

    CuePlan plan =
        new CuePlanner(CueOptions.standard().withCounts(CountRule.FIFTH), WORDS).plan(timeline);

    assertThat(said(plan, 20, 56))
        .contains("35.0 5. Move", "50.0 10. Move", "53.0 Last one. Move")
        .doesNotContain("32.0 4. Move")
        .hasSize(12);
  }

  @Test
  void hold_hasBellsHalfwayAndThreeTicks() {
    Timeline timeline = Routines.routine(stretch("one").build()).timeline();

    assertThat(heard(plan(timeline), 20, 60))
        .containsExactly(
            "20.0 HOLD_START",
            "20.0 Hold",
            "35.0 Halfway.",
            "47.0 TICK",
            "48.0 TICK",
            "49.0 TICK",
            "50.0 FINISH",
            "50.0 " + WORDS.text("cue.close"));
  }

  @Test
  void holdInsideAMovement_endsWithABellAndNotATurn() {
    Timeline timeline =
        Routines.routine(
                stretch("one").movement(1, move(2), hold(5), breaths(1), counted(move(2))).build())
            .timeline();

    assertThat(tones(plan(timeline), 20))
        .containsExactly(
            "20.0 TURN", "22.0 HOLD_START", "27.0 HOLD_END", "35.0 TURN", "37.0 FINISH");
  }

  @Test
  void lastSecondsBeforeAMovement_tick() {
    Timeline timeline = Routines.routine(stretch("one").build()).timeline();

    assertThat(tones(plan(timeline), 0))
        .startsWith("17.0 TICK", "18.0 TICK", "19.0 TICK", "20.0 HOLD_START");
  }

  @Test
  void setUpOfThreeSeconds_ticksOnlyInside() {
    Timeline timeline =
        Routines.routine(stretch("one").build(), stretch("two").setup(3).build())
            .rest(0)
            .timeline();

    assertThat(tones(plan(timeline), 50))
        .startsWith("50.0 HOLD_END", "51.0 TICK", "52.0 TICK", "53.0 HOLD_START");
  }

  @Test
  void sides_areNamedBeforeTheFirstAndInTheSwap() {
    Timeline timeline = Routines.routine(stretch("one").eachSide(6).build()).timeline();

    assertThat(said(plan(timeline), 0, 100))
        .anyMatch(line -> line.endsWith(" First: left leg."))
        .contains("50.0 Switch: right leg now.", "56.0 Hold");
  }

  @Test
  void whatEachLegDoes_isSaidWithItsName() {
    Timeline timeline =
        Routines.routine(
                stretch("one").eachSide(8).sideSay("Left one hangs.", "Right one hangs.").build())
            .timeline();

    assertThat(said(plan(timeline), 0, 60))
        .containsSubsequence("3.2 First: left leg.", "4.6 Left one hangs.", "5.9 Lie on your back.")
        .containsSubsequence("50.0 Switch: right leg now.", "51.8 Right one hangs.", "58.0 Hold");
  }

  @Test
  void wayOutOfAStretch_isSaidAsEachSideAndTheRoutineEnd() {
    Timeline timeline =
        Routines.routine(
                stretch("one").eachSide(8).endSay("Leg up first.").build(),
                stretch("two").endSay("Roll over.").build())
            .timeline();

    assertThat(said(plan(timeline), 0, 200))
        .containsSubsequence("50.0 Leg up first.", "51.2 Switch: right leg now.")
        .containsSubsequence("88.0 Leg up first.", "89.2 Next: Stretch two, on your back.")
        .endsWith("138.0 Roll over. " + WORDS.text("cue.close"));
  }

  @Test
  void stretchThatIsBegunAgain_doesNotSayTheWayOutOfTheOneBefore() {
    Timeline timeline =
        Routines.routine(stretch("one").endSay("Leg up first.").build(), stretch("two").build())
            .timeline();

    CuePlan plan =
        new CuePlanner(CueOptions.standard(), WORDS).plan(timeline, Duration.ofSeconds(60));

    assertThat(said(plan, 60, 200)).noneMatch(line -> line.contains("Leg up first."));
  }

  @Test
  void swapWithoutTime_isNamedAsTheOtherSideBegins() {
    Timeline timeline = Routines.routine(stretch("one").eachSide(0).build()).timeline();

    assertThat(said(plan(timeline), 50, 51)).containsExactly("50.0 Switch: right leg now.");
  }

  @Test
  void caution_isHeardBeforeTheFirstRepetition() {
    Timeline timeline =
        Routines.routine(stretch("one").caution("Shown.", CAUTION).build()).timeline();

    assertThat(said(plan(timeline), 0, 20)).anyMatch(line -> line.endsWith(CAUTION));
  }

  @Test
  void cautionWithoutTime_isSaidAllTheSameAndReported() {
    Timeline timeline =
        Routines.routine(
                stretch("one").build(),
                stretch("two")
                    .setup(0)
                    .caution("Shown.", CAUTION)
                    .movement(9, counted(move(3)))
                    .build())
            .rest(0)
            .timeline();

    CuePlan plan = plan(timeline);

    assertThat(speech(plan))
        .filteredOn(phrase -> phrase.text().equals(CAUTION))
        .singleElement()
        .matches(Cue.Speech::awaited)
        .satisfies(phrase -> assertThat(phrase.at()).isEqualTo(seconds(50)));
    assertThat(plan.overruns())
        .extracting(CueOverrun::text)
        .contains(CAUTION, "Next: Stretch two, on your back.", "Lie on your back.");
    assertNoOverlap(plan);
  }

  @Test
  void phaseTextLongerThanItsPhase_isReportedAndNotSaid() {
    String say = "Now move as slowly as you possibly can.";
    Phase.Move phase = new Phase.Move(seconds(2), new Phrase("Move", say, null), null, true, null);
    Timeline timeline = Routines.routine(stretch("one").movement(4, phase).build()).timeline();

    CuePlan plan = plan(timeline);

    assertThat(plan.overruns())
        .containsExactly(
            new CueOverrun("morning", "one", say, Duration.ofMillis(2786), seconds(2)));
    assertThat(said(plan, 20, 28)).containsExactly("26.0 Last one");
  }

  @Test
  void countThatDoesNotFitWithItsPhase_givesWay() {
    Phase.Move phase = new Phase.Move(seconds(1), Phrase.of("Draw it in"), null, true, null);
    Timeline timeline = Routines.routine(stretch("one").movement(4, phase).build()).timeline();

    assertThat(said(plan(timeline), 20, 24))
        .containsExactly("20.0 Draw it in", "21.0 Draw it in", "22.0 Draw it in", "23.0 Last one");
  }

  @Test
  void brief_namesEachPhaseOnce() {
    Timeline timeline =
        Routines.routine(stretch("one").movement(3, move(3), counted(move(3))).build()).timeline();

    CuePlan plan =
        new CuePlanner(CueOptions.standard().withLevel(CueLevel.BRIEF), WORDS).plan(timeline);

    assertThat(said(plan, 0, 38))
        .containsExactly(
            "0.0 We begin with: Stretch one.", "20.0 Move", "23.0 Move", "26.0 1", "32.0 Last one");
  }

  @Test
  void tonesOnly_saysNothing() {
    Timeline timeline = Routines.routine(stretch("one").build()).timeline();

    CuePlan plan =
        new CuePlanner(CueOptions.standard().withLevel(CueLevel.TONES), WORDS).plan(timeline);

    assertThat(speech(plan)).isEmpty();
    assertThat(plan.cues()).isNotEmpty();
  }

  @Test
  void off_isSilent() {
    Timeline timeline = Routines.routine(stretch("one").build()).timeline();

    assertThat(
            new CuePlanner(CueOptions.standard().withLevel(CueLevel.OFF), WORDS)
                .plan(timeline)
                .cues())
        .isEmpty();
  }

  @Test
  void afterAJumpPastTheRest_theStretchIsStillNamed() {
    Timeline timeline = Routines.routine(stretch("one").build(), stretch("two").build()).timeline();

    CuePlan plan = new CuePlanner(CueOptions.standard(), WORDS).plan(timeline, timeline.startOf(1));

    assertThat(said(plan, 60, 70)).startsWith("60.0 Next: Stretch two, on your back.");
    assertThat(plan.cues().getFirst().at()).isEqualTo(seconds(60));
  }

  @ParameterizedTest
  @EnumSource(CountRule.class)
  void joinedInTheMiddle_hearsTheRestOfThePlan(CountRule counts) {
    Timeline timeline =
        Routines.routine(stretch("one").movement(9, move(2), counted(move(2))).build()).timeline();
    CuePlanner planner = new CuePlanner(CueOptions.standard().withCounts(counts), WORDS);

    CuePlan joined = planner.plan(timeline, seconds(31));

    assertThat(joined.cues()).isEqualTo(planner.plan(timeline).from(seconds(31)));
  }

  @Test
  void anyPaceAndRate_neverOverlaps() {
    for (double pace : new double[] {0.75, 1, 1.5}) {
      for (double rate : new double[] {5, 9, 14, 30}) {
        Timeline timeline =
            Routines.routine(
                    stretch("one").movement(12, move(1.5), counted(move(1.5))).build(),
                    stretch("two").eachSide(2).setup(1).caution("Shown.", CAUTION).build(),
                    stretch("three").setup(0).movement(2, hold(4), counted(breaths(2))).build())
                .rest(2)
                .timeline(TimelineOptions.standard().withPace(pace));

        assertNoOverlap(
            new CuePlanner(CueOptions.standard().withCharactersPerSecond(rate), WORDS)
                .plan(timeline));
      }
    }
  }

  @Test
  void whereabouts_nameTheStretchAndThePlaceInIt() {
    Timeline timeline =
        Routines.routine(
                stretch("one").eachSide(6).build(),
                stretch("two").movement(9, counted(move(2))).build())
            .timeline();
    PositionAnnouncement positionAnnouncement = new PositionAnnouncement(WORDS);

    assertThat(positionAnnouncement.at(timeline, seconds(5)))
        .isEqualTo("Get ready: Stretch one, left leg.");
    assertThat(positionAnnouncement.at(timeline, seconds(38)))
        .isEqualTo("Stretch one, left leg, 12 seconds left.");
    assertThat(positionAnnouncement.at(timeline, seconds(87)))
        .isEqualTo("Rest. Next: Stretch two.");
    assertThat(positionAnnouncement.at(timeline, seconds(110.5)))
        .isEqualTo("Stretch two, number 3.");
  }

  private static CuePlan plan(Timeline timeline) {
    return new CuePlanner(CueOptions.standard(), WORDS).plan(timeline);
  }

  private static void assertNoOverlap(CuePlan plan) {
    List<Cue.Speech> speech = speech(plan);
    for (int i = 1; i < speech.size(); i++) {
      assertThat(speech.get(i).at()).isGreaterThanOrEqualTo(speech.get(i - 1).end());
    }
  }

  private static List<Cue.Speech> speech(CuePlan plan) {
    return plan.cues().stream()
        .filter(Cue.Speech.class::isInstance)
        .map(Cue.Speech.class::cast)
        .toList();
  }

  private static List<String> said(CuePlan plan, double from, double to) {
    return between(plan, from, to)
        .filter(Cue.Speech.class::isInstance)
        .map(CuePlannerTest::line)
        .toList();
  }

  private static List<String> heard(CuePlan plan, double from, double to) {
    return between(plan, from, to).map(CuePlannerTest::line).toList();
  }

  private static List<String> tones(CuePlan plan, double from) {
    return between(plan, from, 1e6)
        .filter(Cue.Sound.class::isInstance)
        .map(CuePlannerTest::line)
        .toList();
  }

  private static Stream<Cue> between(CuePlan plan, double from, double to) {
    return plan.from(seconds(from)).stream().filter(cue -> cue.at().compareTo(seconds(to)) < 0);
  }

  private static String line(Cue cue) {
    String what =
        switch (cue) {
          case Cue.Speech speech -> speech.text();
          case Cue.Sound sound -> sound.tone().name();
        };
    return String.format(Locale.ROOT, "%.1f %s", cue.at().toMillis() / 1e3, what);
  }
}
