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
import app.limber.routine.Stretch;
import app.limber.testing.Options;
import app.limber.testing.Routines;
import app.limber.words.Messages;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CuePlannerTest {
  private static final Messages WORDS = Messages.of(Locale.ENGLISH);
  private static final String CAUTION = "If anything runs down your leg, stop.";

  @Test
  void knownStretch_isNamedBeforeItsMovement() {
    CuePlan plan = plan(Routines.routine(stretch("one").build()).timeline());

    assertThat(said(plan, 0, 20))
        .containsExactly(
            "0.0 Only as far as is comfortable. After three ticks we begin.",
            "4.4 We begin with: Stretch one.");
  }

  @Test
  void newStretch_isIntroducedInFull_afterTheOpening() {
    Timeline timeline = introducing("one");

    assertThat(said(plan(timeline), 0, 100))
        .extracting(line -> line.substring(line.indexOf(' ') + 1))
        .startsWith(
            WORDS.text("cue.opening.place"),
            WORDS.text("cue.opening.comfort"),
            WORDS.text("cue.opening.pause"),
            WORDS.text("cue.opening.ticks"),
            "We begin with: Stretch one.",
            "Lie on your back.");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 10})
  void setupTimes_leaveRoomForTheWholeIntroductionAndTheTicks(int rest) {
    Routines.Builder routine =
        Routines.routine(stretch("one").endSay("Roll over.").build(), stretch("two").build())
            .rest(rest);
    Timeline briefly = routine.timeline(introductions("one", "two"));
    var times = new CuePlanner(CueOptions.standard(), WORDS).setupTimes(briefly);
    Timeline timeline = routine.timeline(TimelineOptions.standard().withIntroductions(times));
    CuePlan plan = plan(timeline);

    assertThat(plan.overruns()).isEmpty();
    assertThat(speech(plan))
        .filteredOn(Cue.Speech::awaited)
        .allMatch(
            phrase ->
                phrase
                        .end()
                        .compareTo(
                            timeline.movementOf(timeline.at(phrase.at()).item()).minusSeconds(3))
                    <= 0);
  }

  @Test
  void rest_beginsWithItsNameAndFourSecondsOfSilence() {
    Timeline timeline =
        Routines.routine(stretch("one").endSay("Roll over.").build(), stretch("two").build())
            .timeline();

    assertThat(said(plan(timeline), 50, 70))
        .containsExactly("50.0 Rest. Roll over.", "55.1 Next: Stretch two.");
  }

  @Test
  void repetitions_areCountedAsTheyBegin_afterTheirNotes() {
    Timeline timeline =
        Routines.routine(stretch("one").movement(3, move(3), counted(move(3))).build()).timeline();

    assertThat(heard(plan(timeline), 20, 38))
        .startsWith(
            "20.0 RISE",
            "20.3 One. Move",
            "23.0 FALL",
            "23.3 Move",
            "26.0 RISE",
            "26.3 Two. Move",
            "29.0 FALL",
            "29.3 Move",
            "32.0 RISE",
            "32.3 Last one. Move",
            "35.0 FALL",
            "35.3 Move");
  }

  @Test
  void rolls_areSaidFourTimes_thenCountedByTens() {
    Timeline timeline =
        Routines.routine(stretch("one").movement(22, counted(move(3)), counted(move(3))).build())
            .timeline();

    assertThat(said(plan(timeline), 20, 86))
        .containsExactly(
            "20.3 Move",
            "23.3 Move",
            "26.3 Move",
            "29.3 Move",
            "47.3 Ten",
            "77.3 Twenty",
            "83.3 Last one");
  }

  @Test
  void everyFifth_countsOnlyThose() {
    Timeline timeline =
        Routines.routine(stretch("one").movement(12, counted(move(3))).build()).timeline();

    CuePlan plan =
        new CuePlanner(CueOptions.standard().withCounts(CountRule.FIFTH), WORDS).plan(timeline);

    assertThat(said(plan, 20, 56))
        .contains("32.3 Five. Move", "47.3 Ten. Move", "53.3 Last one. Move")
        .contains("29.3 Move")
        .hasSize(12);
  }

  @Test
  void hold_hasBellsHalfwayKindWordsAndThreeTicks() {
    Timeline timeline = Routines.routine(stretch("one").build()).timeline();

    assertThat(heard(plan(timeline), 20, 60))
        .containsExactly(
            "20.0 HOLD_START",
            "20.0 Hold",
            "27.9 Breathe easily.",
            "35.0 Halfway.",
            "41.4 Let your shoulders be heavy.",
            "47.0 TICK",
            "48.0 TICK",
            "49.0 TICK",
            "50.0 FINISH",
            "50.0 That was all. " + WORDS.text("cue.close.on-back"));
  }

  @Test
  void close_saysHowToGetUp_andTheBellComesAfterIt() {
    Timeline timeline = Routines.routine(stretch("one").close(20).build()).timeline();

    assertThat(heard(plan(timeline), 50, 71))
        .containsExactly(
            "50.0 HOLD_END",
            "50.0 That was all. " + WORDS.text("cue.close.on-back"),
            "70.0 FINISH");
  }

  @Test
  void restBeforeASetUp_endsWithoutTicks() {
    Timeline timeline = Routines.routine(stretch("one").build(), stretch("two").build()).timeline();

    assertThat(tones(plan(timeline), 50))
        .startsWith("50.0 HOLD_END", "67.0 TICK", "68.0 TICK", "69.0 TICK", "70.0 HOLD_START");
  }

  @Test
  void notes_markWhereSomethingTurns_andOnlyThere() {
    Timeline timeline =
        Routines.routine(
                stretch("one").movement(1, move(2), hold(5), breaths(1), counted(move(2))).build())
            .timeline();

    assertThat(tones(plan(timeline), 20))
        .containsExactly(
            "20.0 RISE", "22.0 HOLD_START", "27.0 HOLD_END", "35.0 FALL", "37.0 FINISH");
  }

  @Test
  void lastSecondsBeforeAMovement_tick() {
    Timeline timeline = Routines.routine(stretch("one").build()).timeline();

    assertThat(tones(plan(timeline), 0))
        .startsWith("17.0 TICK", "18.0 TICK", "19.0 TICK", "20.0 HOLD_START");
  }

  @Test
  void movementThatWaitsForTheUser_isNotCountedIn() {
    Timeline timeline = Routines.routine(stretch("one").build()).timeline(Options.waitFor("one"));

    assertThat(tones(plan(timeline), 0)).startsWith("20.0 HOLD_START");
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
        .anyMatch(line -> line.endsWith(" Your left leg first."))
        .contains("50.0 Now your right leg.", "56.0 Hold");
  }

  @Test
  void whatEachLegDoes_isSaidWithItsName() {
    Timeline timeline =
        Routines.routine(
                stretch("one").eachSide(8).sideSay("Left one hangs.", "Right one hangs.").build())
            .timeline();

    assertThat(said(plan(timeline), 0, 60))
        .containsSubsequence("6.6 Your left leg first.", "8.3 Left one hangs.")
        .containsSubsequence("50.0 Now your right leg.", "51.6 Right one hangs.", "58.0 Hold");
  }

  @Test
  void wayOutOfAStretch_isSaidInTheSwapAndInTheRest() {
    Timeline timeline =
        Routines.routine(
                stretch("one").eachSide(8).endSay("Leg up first.").build(), stretch("two").build())
            .timeline();

    assertThat(said(plan(timeline), 0, 200))
        .containsSubsequence("50.0 Leg up first.", "51.2 Now your right leg.")
        .containsSubsequence("88.0 Rest. Leg up first.", "93.4 Next: Stretch two.");
  }

  @Test
  void stretchThatIsBegunAgain_doesNotSayTheWayOutOfTheOneBefore() {
    Timeline timeline =
        Routines.routine(stretch("one").endSay("Leg up first.").build(), stretch("two").build())
            .timeline();

    CuePlan plan =
        new CuePlanner(CueOptions.standard(), WORDS)
            .plan(timeline, CueStart.at(Duration.ofSeconds(60)));

    assertThat(said(plan, 60, 200)).noneMatch(line -> line.contains("Leg up first."));
  }

  @Test
  void swapWithoutTime_isNamedAsTheOtherSideBegins() {
    Timeline timeline = Routines.routine(stretch("one").eachSide(0).build()).timeline();

    assertThat(said(plan(timeline), 50, 51)).containsExactly("50.0 Now your right leg.");
  }

  @Test
  void caution_isHeardBeforeTheFirstRepetition() {
    Timeline timeline =
        Routines.routine(stretch("one").caution("Shown.", CAUTION).build()).timeline();

    assertThat(said(plan(timeline), 0, 20)).anyMatch(line -> line.endsWith(CAUTION));
  }

  @Test
  void nameAndCautionWithoutTime_areSaidAllTheSameAndReported() {
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
        .filteredOn(phrase -> phrase.at().compareTo(seconds(50)) >= 0)
        .filteredOn(Cue.Speech::awaited)
        .extracting(Cue.Speech::text)
        .containsExactly("Next: Stretch two.", CAUTION);
    assertThat(said(plan, 50, 51)).containsExactly("50.0 Next: Stretch two.");
    assertThat(plan.overruns())
        .extracting(CueOverrun::text)
        .contains(CAUTION, "Next: Stretch two.");
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
            new CueOverrun("morning", "one", say, Duration.ofMillis(2786), seconds(1.45), false));
    assertThat(said(plan, 20, 28))
        .containsExactly("20.3 One", "22.3 Two", "24.3 Three", "26.3 Last one");
  }

  @Test
  void countThatDoesNotFitWithItsPhase_givesWay() {
    Phase.Move phase = new Phase.Move(seconds(1.3), Phrase.of("Draw it in"), null, true, null);
    Timeline timeline = Routines.routine(stretch("one").movement(4, phase).build()).timeline();

    assertThat(said(plan(timeline), 20, 25))
        .containsExactly("20.3 Draw it in", "21.6 Draw it in", "22.9 Draw it in", "24.2 Last one");
  }

  @Test
  void brief_namesEachPhaseOnce() {
    Timeline timeline =
        Routines.routine(stretch("one").movement(3, move(3), counted(move(3))).build()).timeline();

    CuePlan plan =
        new CuePlanner(CueOptions.standard().withLevel(CueLevel.BRIEF), WORDS).plan(timeline);

    assertThat(said(plan, 0, 38))
        .containsExactly(
            "0.0 We begin with: Stretch one.",
            "20.3 One. Move",
            "23.3 Move",
            "26.3 Two",
            "32.3 Last one");
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

    CuePlan plan =
        new CuePlanner(CueOptions.standard(), WORDS)
            .plan(timeline, CueStart.at(timeline.startOf(1)));

    assertThat(said(plan, 60, 70)).startsWith("60.0 Next: Stretch two.");
    assertThat(plan.cues().getFirst().at()).isEqualTo(seconds(60));
  }

  @ParameterizedTest
  @EnumSource(CountRule.class)
  void joinedInTheMiddle_hearsTheRestOfThePlan(CountRule counts) {
    Timeline timeline =
        Routines.routine(stretch("one").movement(9, move(2), counted(move(2))).build()).timeline();
    CuePlanner planner = new CuePlanner(CueOptions.standard().withCounts(counts), WORDS);

    CuePlan joined = planner.plan(timeline, CueStart.at(seconds(31)));

    assertThat(joined.cues()).isEqualTo(from(planner.plan(timeline), seconds(31)).toList());
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
        .isEqualTo("Stretch two, number 3. Move.");
  }

  private static Timeline introducing(String... ids) {
    Stretch[] stretches = Stream.of(ids).map(id -> stretch(id).build()).toArray(Stretch[]::new);
    return Routines.routine(stretches).timeline(introductions(ids));
  }

  private static TimelineOptions introductions(String... ids) {
    return TimelineOptions.standard()
        .withIntroductions(Stream.of(ids).collect(Collectors.toMap(id -> id, _ -> seconds(60))));
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
    return from(plan, seconds(from)).filter(cue -> cue.at().compareTo(seconds(to)) < 0);
  }

  /// The cues at `position` or later.
  private static Stream<Cue> from(CuePlan plan, Duration position) {
    return plan.cues().stream().filter(cue -> cue.at().compareTo(position) >= 0);
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
