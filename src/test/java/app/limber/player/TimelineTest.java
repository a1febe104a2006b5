package app.limber.player;

import static app.limber.testing.Stretches.breaths;
import static app.limber.testing.Stretches.counted;
import static app.limber.testing.Stretches.hold;
import static app.limber.testing.Stretches.move;
import static app.limber.testing.Stretches.seconds;
import static app.limber.testing.Stretches.stretch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.limber.journal.Side;
import app.limber.routine.RoutineStep;
import app.limber.routine.Stretch;
import app.limber.testing.Options;
import app.limber.testing.Routines;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {
  private static final TimelineOptions STANDARD = TimelineOptions.standard();

  private static Timeline of(Stretch... stretches) {
    return Routines.routine(stretches).timeline();
  }

  @Test
  void stretchesWithAndWithoutSides_layOutKindsInOrderWithoutGaps() {
    Timeline timeline =
        of(
            stretch("tilt").movement(2, move(3), counted(move(3))).build(),
            stretch("leg").eachSide(6).build(),
            stretch("prayer").movement(1, move(3), counted(breaths(1)), move(3)).build());

    assertThat(Play.outline(timeline))
        .containsExactly(
            "GetReady 0 0–20",
            "Move 0 20–23",
            "Move 0 23–26",
            "Move 0 26–29",
            "Move 0 29–32",
            "Rest 1 32–42",
            "GetReady 1 LEFT 42–52",
            "Hold 1 LEFT 52–82",
            "SwitchSides 1 RIGHT 82–88",
            "Hold 1 RIGHT 88–118",
            "Rest 2 118–128",
            "GetReady 2 128–138",
            "Move 2 138–141",
            "Breath 2 141–149");
    assertThat(timeline.total()).isEqualTo(seconds(149));
    assertThat(timeline.routine()).isEqualTo("morning");
  }

  @Test
  void onlyTheFirstGetReady_isTenSecondsLonger() {
    Timeline timeline = of(stretch("a").setup(4).build(), stretch("b").setup(4).build());

    assertThat(timeline.segments())
        .filteredOn(Segment.GetReady.class::isInstance)
        .extracting(Segment::length)
        .containsExactly(seconds(14), seconds(4));
  }

  @Test
  void leavingTheFirstOut_givesTheExtraTimeToTheNext() {
    Timeline timeline =
        Routines.routine(stretch("a").build(), stretch("b").setup(4).build())
            .timeline(Options.leftOut("a"));

    assertThat(Play.outline(timeline)).containsExactly("GetReady 0 0–14", "Hold 0 14–44");
  }

  @Test
  void leavingEverythingOut_isRefused() {
    Routines.Builder routine = Routines.routine(stretch("a").build());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> routine.timeline(Options.leftOut("a")))
        .withMessageContaining("left out");
  }

  @Test
  void unknownStretchOrVariant_isRefusedByName() {
    Stretch known = stretch("known").build();
    Routines.Builder variant =
        Routines.routine().step(known, new RoutineStep("known", "swing", null, null, null));
    Routines.Builder stretch = Routines.routine().step(known, RoutineStep.standard("other"));

    assertThatIllegalArgumentException()
        .isThrownBy(variant::timeline)
        .withMessageContaining("swing");
    assertThatIllegalArgumentException()
        .isThrownBy(stretch::timeline)
        .withMessageContaining("other");
  }

  @Test
  void firstSideRight_isPlayedFirst() {
    Timeline timeline =
        Routines.routine(stretch("leg").eachSide(6).build())
            .timeline(Options.firstSide(Side.RIGHT));

    assertThat(timeline.segments())
        .extracting(Segment::side)
        .containsExactly(Side.RIGHT, Side.RIGHT, Side.LEFT, Side.LEFT);
  }

  @Test
  void zeroLengthSetupRestAndSwap_areLeftOut() {
    Timeline timeline =
        Routines.routine(
                stretch("a").build(),
                stretch("b").setup(0).eachSide(0).movement(1, counted(hold(5))).build())
            .rest(0)
            .timeline();

    assertThat(Play.outline(timeline))
        .containsExactly(
            "GetReady 0 0–20", "Hold 0 20–50", "Hold 1 LEFT 50–55", "Hold 1 RIGHT 55–60");
    assertThat(timeline.startOf(1)).isEqualTo(seconds(50));
    assertThat(timeline.movementOf(1)).isEqualTo(seconds(50));
    assertThat(timeline.endsStretch(1)).isTrue();
    assertThat(timeline.endsPass(2)).isTrue();
    assertThat(timeline.endsStretch(2)).isFalse();
    assertThat(timeline.endsStretch(3)).isTrue();
  }

  @Test
  void pace_dividesMovesOnly() {
    Stretch mixed =
        stretch("mixed").eachSide(6).movement(1, move(3), hold(5), counted(breaths(1))).build();
    Timeline timeline = Routines.routine(mixed, mixed).timeline(STANDARD.withPace(1.5));

    assertThat(timeline.segments().stream().limit(8))
        .extracting(Segment::length)
        .containsExactly(
            seconds(20),
            seconds(2),
            seconds(5),
            seconds(8),
            seconds(6),
            seconds(2),
            seconds(5),
            seconds(8));
  }

  @Test
  void breath_takesTheUsersTime() {
    Timeline timeline =
        Routines.routine(stretch("a").movement(1, counted(breaths(3))).build())
            .timeline(Options.breath(Duration.ofSeconds(5)));

    assertThat(timeline.segments().getLast().length()).isEqualTo(seconds(15));
  }

  @Test
  void stepsDose_overridesTheStretchs() {
    Stretch leg =
        stretch("leg")
            .setup(10)
            .movement(1, move(2), counted(hold(30)))
            .variant("pulse", 10, move(1), counted(move(1)))
            .build();
    Timeline timeline =
        Routines.routine()
            .step(leg, new RoutineStep("leg", null, 2, seconds(5), seconds(15)))
            .step(leg, new RoutineStep("leg", "pulse", 1, null, null))
            .timeline();

    assertThat(Play.outline(timeline))
        .containsExactly(
            "GetReady 0 0–15",
            "Move 0 15–17",
            "Hold 0 17–32",
            "Move 0 32–34",
            "Hold 0 34–49",
            "Rest 1 49–59",
            "GetReady 1 59–69",
            "Move 1 69–70",
            "Move 1 70–71");
  }

  @Test
  void holdTime_changesTheLongestHoldOnly() {
    Stretch two = stretch("two").movement(1, hold(5), counted(hold(30))).build();
    Timeline timeline =
        Routines.routine()
            .step(two, new RoutineStep("two", null, null, null, seconds(4)))
            .timeline();

    assertThat(Play.outline(timeline))
        .containsExactly("GetReady 0 0–20", "Hold 0 20–25", "Hold 0 25–29");
  }

  @Test
  void setupTimeOfTheOptions_standsAboveStepAndStretch() {
    Stretch a = stretch("a").setup(10).build();
    Timeline timeline =
        Routines.routine()
            .step(a, new RoutineStep("a", null, null, seconds(5), null))
            .step(a)
            .timeline(Options.setupTime(seconds(20)));

    assertThat(timeline.segments())
        .filteredOn(Segment.GetReady.class::isInstance)
        .extracting(Segment::length)
        .containsExactly(seconds(30), seconds(20));
  }

  @Test
  void reps_stopAtTheLastCountedPhaseEvenInsideTheMovement() {
    Timeline timeline =
        of(stretch("rolls").movement(3, counted(move(3)), move(1), counted(move(3))).build());

    assertThat(timeline.segments().stream().skip(1).map(Segment.Movement.class::cast))
        .extracting(m -> m.phaseIndex() + ":" + m.rep())
        .containsExactly("0:1", "1:2", "2:2", "0:3");
  }

  @Test
  void reps_startAfreshOnEachSide() {
    Timeline timeline =
        of(stretch("rolls").eachSide(6).movement(3, counted(move(3)), counted(move(2))).build());

    assertThat(timeline.segments())
        .filteredOn(s -> s.side() == Side.RIGHT && s instanceof Segment.Movement)
        .extracting(s -> ((Segment.Movement) s).phaseIndex() + ":" + ((Segment.Movement) s).rep())
        .containsExactly("0:1", "1:2", "0:3");
  }

  @Test
  void boundary_belongsToTheSegmentAfterItAndTheEndToTheLast() {
    Timeline timeline = of(stretch("a").build());

    assertThat(timeline.indexAt(Duration.ZERO)).isZero();
    assertThat(timeline.indexAt(seconds(20).minusNanos(1))).isZero();
    assertThat(timeline.indexAt(seconds(20))).isEqualTo(1);
    assertThat(timeline.indexAt(seconds(50))).isEqualTo(1);
    assertThat(timeline.indexAt(seconds(500))).isEqualTo(1);
    assertThat(timeline.at(seconds(-1))).isInstanceOf(Segment.GetReady.class);
  }

  @Test
  void tenThousandSegments_findEveryPlaceInFourteenReads() {
    Timeline timeline = Timelines.ofSegments(10_000);
    AtomicInteger reads = new AtomicInteger();

    for (int index = 0; index < 10_000; index++) {
      Segment segment = timeline.segments().get(index);
      for (Duration position : List.of(segment.at(), segment.end().minusNanos(1))) {
        reads.set(0);
        int found =
            Timeline.lastNotAfter(
                position.toNanos(),
                10_000,
                i -> {
                  reads.incrementAndGet();
                  return timeline.segments().get(i).at().toNanos();
                });

        assertThat(found).isEqualTo(index);
        assertThat(timeline.indexAt(position)).isEqualTo(index);
        assertThat(reads.get()).isLessThanOrEqualTo(14);
      }
    }
  }

  @ParameterizedTest(name = "at {0} s: {1}")
  @CsvSource({
    "0, GetReady 0 LEFT 0–30",
    "19.9, GetReady 0 LEFT 0–30",
    "20, Hold 0 LEFT 20–40",
    "32, SwitchSides 0 RIGHT 30–46",
    "46, Rest 1 46–66"
  })
  void extend_makesWhatRunsTenSecondsLonger(double at, String expected) {
    Timeline timeline =
        of(stretch("leg").eachSide(6).movement(1, counted(hold(10))).build(), stretch("b").build());

    Timeline extended = timeline.extendedAt(seconds(at));

    assertThat(Play.outline(extended)).contains(expected);
    assertThat(extended.total()).isEqualTo(timeline.total().plusSeconds(10));
    assertContiguous(extended);
  }

  @Test
  void extendedHold_remembersWhatWasPlanned() {
    Timeline twice = of(stretch("a").build()).extendedAt(seconds(30)).extendedAt(seconds(45));

    assertThat(twice.at(seconds(30)))
        .isInstanceOfSatisfying(
            Segment.Hold.class,
            hold -> {
              assertThat(hold.length()).isEqualTo(seconds(50));
              assertThat(hold.planned()).isEqualTo(seconds(30));
            });
  }

  @ParameterizedTest(name = "repetitions of {0} s: {1} more")
  @CsvSource({"3, 4", "5, 2", "9.9, 2", "10, 1", "25, 1", "2.5, 4", "0.5, 20"})
  void extendAmongRepetitions_addsTheFewestWholeOnesThatTakeTenSeconds(double seconds, int more) {
    Timeline timeline =
        of(stretch("a").movement(2, counted(move(seconds))).build(), stretch("b").build());

    Timeline extended = timeline.extendedAt(seconds(20));

    assertThat(extended.segments()).hasSize(timeline.segments().size() + more);
    assertThat(((Segment.Movement) extended.segments().get(2 + more)).rep()).isEqualTo(2 + more);
    assertContiguous(extended);
  }

  @Test
  void extendAmongRepetitions_goesOnWithThePhaseThatIsNext() {
    Timeline timeline =
        of(stretch("rolls").movement(3, counted(move(6)), counted(move(5))).build())
            .extendedAt(seconds(21));

    assertThat(timeline.segments().stream().skip(1).map(Segment.Movement.class::cast))
        .extracting(m -> m.phaseIndex() + ":" + m.rep())
        .containsExactly("0:1", "1:2", "0:3", "1:4", "0:5");
  }

  @Test
  void extendAmongRepetitions_extendsTheRunningSideOnly() {
    Timeline timeline =
        of(stretch("rolls").eachSide(6).movement(2, counted(move(5))).build())
            .extendedAt(seconds(21));

    assertThat(Play.outline(timeline))
        .containsExactly(
            "GetReady 0 LEFT 0–20",
            "Move 0 LEFT 20–25",
            "Move 0 LEFT 25–30",
            "Move 0 LEFT 30–35",
            "Move 0 LEFT 35–40",
            "SwitchSides 0 RIGHT 40–46",
            "Move 0 RIGHT 46–51",
            "Move 0 RIGHT 51–56");
  }

  @Test
  void extendAmongRepetitions_addsThemAtThePaceThatHoldsNow() {
    Timeline timeline =
        of(stretch("a").movement(2, counted(move(6))).build())
            .pacedAt(seconds(20), 1.5)
            .extendedAt(seconds(21));

    assertThat(timeline.total()).isEqualTo(seconds(20 + 5 * 4));
  }

  @Test
  void extendInABreath_addsRepetitions() {
    Timeline timeline =
        of(stretch("prayer").movement(1, move(3), counted(breaths(1))).build())
            .extendedAt(seconds(25));

    assertThat(Play.outline(timeline))
        .containsExactly(
            "GetReady 0 0–20", "Move 0 20–23", "Breath 0 23–31", "Move 0 31–34", "Breath 0 34–42");
  }

  @Test
  void extendInAHoldBetweenMoves_lengthensTheHold() {
    Timeline timeline =
        of(stretch("a").movement(2, counted(move(3)), hold(5)).build()).extendedAt(seconds(24));

    assertThat(Play.outline(timeline))
        .containsExactly("GetReady 0 0–20", "Move 0 20–23", "Hold 0 23–38", "Move 0 38–41");
  }

  @Test
  void restartedAt_keepsWhatWasBeforeAndPlansTheRestAnewAtThePaceThatHolds() {
    Stretch moves = stretch("m").movement(1, counted(move(6))).build();
    Timeline timeline =
        Routines.routine(moves, moves, stretch("h").build())
            .timeline()
            .extendedAt(seconds(5))
            .extendedAt(seconds(40))
            .extendedAt(seconds(70))
            .pacedAt(seconds(80), 1.5);

    assertThat(Play.outline(timeline.restartedAt(1)))
        .containsExactly(
            "GetReady 0 0–30",
            "Move 0 30–36",
            "Rest 1 36–56",
            "GetReady 1 56–66",
            "Move 1 66–70",
            "Rest 2 70–80",
            "GetReady 2 80–90",
            "Hold 2 90–120");
  }

  @Test
  void change_leavesWhatLiesBeforeThePositionAsItWas() {
    Timeline timeline =
        of(
            stretch("a").movement(3, move(2), counted(hold(12))).build(),
            stretch("b").eachSide(6).movement(4, counted(move(3))).build());
    for (Segment at : timeline.segments()) {
      Duration position = at.at().plusSeconds(1);
      int before = timeline.indexAt(position);
      for (Timeline changed :
          List.of(
              timeline.extendedAt(position),
              timeline.pacedAt(position, 0.8),
              timeline.restartedAt(at.item()))) {
        int kept = Math.min(before, changed.indexAt(timeline.startOf(at.item())));
        assertThat(changed.segments().subList(0, kept))
            .isEqualTo(timeline.segments().subList(0, kept));
        assertContiguous(changed);
      }
    }
  }

  static void assertContiguous(Timeline timeline) {
    Duration end = Duration.ZERO;
    for (Segment segment : timeline.segments()) {
      assertThat(segment.at()).isEqualTo(end);
      assertThat(segment.length()).isPositive();
      end = segment.end();
    }
    assertThat(timeline.total()).isEqualTo(end);
  }
}
