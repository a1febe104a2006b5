package app.limber.player;

import static app.limber.testing.Stretches.counted;
import static app.limber.testing.Stretches.hold;
import static app.limber.testing.Stretches.move;
import static app.limber.testing.Stretches.seconds;
import static app.limber.testing.Stretches.stretch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.limber.journal.Outcome;
import app.limber.journal.Side;
import app.limber.journal.StretchEntry;
import app.limber.routine.Stretch;
import app.limber.testing.Options;
import app.limber.testing.Routines;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was performed, and what the log will say of it.
class PerformedSpansTest {
  private static final Stretch TILT =
      stretch("tilt").movement(3, move(2), counted(move(2))).build();
  private static final Stretch LEG =
      stretch("leg").eachSide(6).movement(1, counted(hold(20))).build();

  /// 0 get ready 20 moves 32 rest 42 get ready 52 left 72 swap 78 right 98 rest 108 get ready 118
  /// moves 130.
  private static final Timeline TIMELINE = Routines.routine(TILT, LEG, TILT).timeline();

  private static List<String> entries(Play play) {
    return play.player.entries().stream().map(PerformedSpansTest::told).toList();
  }

  private static String told(StretchEntry entry) {
    return "%s %s %s %d× %d s"
        .formatted(
            entry.stretch(),
            entry.side() == null ? "–" : entry.side(),
            entry.outcome(),
            entry.reps(),
            entry.activeSeconds());
  }

  private static void next(Play play) {
    play.does(new PlayerCommand.Next());
  }

  private static void back(Play play) {
    play.does(new PlayerCommand.Back());
  }

  @Test
  void nothingPlayed_everythingIsSkipped() {
    assertThat(entries(Play.of(TIMELINE)))
        .containsExactly(
            "tilt – SKIPPED 0× 0 s",
            "leg LEFT SKIPPED 0× 0 s",
            "leg RIGHT SKIPPED 0× 0 s",
            "tilt – SKIPPED 0× 0 s");
  }

  @Test
  void everythingPlayed_everythingIsDone() {
    Play play = Play.at(TIMELINE, 130);

    assertThat(entries(play))
        .containsExactly(
            "tilt – DONE 3× 12 s",
            "leg LEFT DONE 1× 20 s",
            "leg RIGHT DONE 1× 20 s",
            "tilt – DONE 3× 12 s");
    assertThat(play.state()).isEqualTo(new PlayerState.Finished(Outcome.COMPLETED));
  }

  @Test
  void rightSideFirst_standsFirst() {
    Play play = Play.of(Routines.routine(LEG).timeline(Options.firstSide(Side.RIGHT)));

    assertThat(play.player.entries())
        .extracting(StretchEntry::side)
        .containsExactly(Side.RIGHT, Side.LEFT);
  }

  @ParameterizedTest(name = "{0} s: {1}")
  @CsvSource({
    "20, tilt – SKIPPED 0× 0 s",
    "21, tilt – PARTIAL 0× 1 s",
    "24, tilt – PARTIAL 1× 4 s",
    "31.9, tilt – PARTIAL 2× 12 s",
    "32, tilt – DONE 3× 12 s"
  })
  void repetitions_areDoneWhenAllAre(double at, String expected) {
    assertThat(entries(Play.at(TIMELINE, at)).getFirst()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} s: {1}, {2}")
  @CsvSource({
    "52, leg LEFT SKIPPED 0× 0 s, leg RIGHT SKIPPED 0× 0 s",
    "71.9, leg LEFT PARTIAL 0× 20 s, leg RIGHT SKIPPED 0× 0 s",
    "72, leg LEFT DONE 1× 20 s, leg RIGHT SKIPPED 0× 0 s",
    "80, leg LEFT DONE 1× 20 s, leg RIGHT PARTIAL 0× 2 s"
  })
  void sides_areDoneEachForItself(double at, String left, String right) {
    assertThat(entries(Play.at(TIMELINE, at))).contains(left, right);
  }

  @Test
  void oneSideNotDone_sessionIsPartial() {
    Play play = Play.at(TIMELINE, 80);
    next(play);
    play.pass(22);

    assertThat(play.state()).isEqualTo(new PlayerState.Finished(Outcome.PARTIAL));
  }

  @Test
  void setupAlone_isNoPerformanceButActive() {
    Play play = Play.at(TIMELINE, 15);
    next(play);

    assertThat(entries(play).getFirst()).isEqualTo("tilt – SKIPPED 0× 0 s");
    assertThat(play.player.snapshot().active()).isEqualTo(seconds(15));
  }

  @Test
  void worseAttemptAfterBack_bestOneStandsAndTheTimeIsAdded() {
    Play play = Play.at(TIMELINE, 29);
    back(play);
    play.pass(25);
    next(play);

    assertThat(entries(play).getFirst()).isEqualTo("tilt – PARTIAL 2× 14 s");
  }

  @Test
  void betterAttemptAfterBack_stands() {
    Play play = Play.at(TIMELINE, 25);
    back(play);
    play.pass(32);

    assertThat(entries(play).getFirst()).isEqualTo("tilt – DONE 3× 17 s");
  }

  @Test
  void twoHalfAttempts_areNotAWholeOne() {
    Play play = Play.at(TIMELINE, 29);
    back(play);
    play.pass(29);
    next(play);

    assertThat(entries(play).getFirst()).isEqualTo("tilt – PARTIAL 2× 18 s");
  }

  @Test
  void backOverSeveralStretches_keepsWhatWasDone() {
    Play play = Play.at(TIMELINE, 99);
    back(play);
    back(play);
    assertThat(play.position()).isZero();
    next(play);
    next(play);
    play.pass(22);

    assertThat(entries(play))
        .containsExactly(
            "tilt – DONE 3× 12 s",
            "leg LEFT DONE 1× 20 s",
            "leg RIGHT DONE 1× 20 s",
            "tilt – DONE 3× 12 s");
    assertThat(play.state()).isEqualTo(new PlayerState.Finished(Outcome.COMPLETED));
    assertThat(play.player.snapshot().active()).isEqualTo(seconds(99 + 22));
  }

  @Test
  void attemptsOfTheTwoSides_areHeldApart() {
    Play play = Play.at(TIMELINE, 85);
    back(play);
    play.pass(15);
    next(play);

    assertThat(entries(play)).contains("leg LEFT DONE 1× 25 s", "leg RIGHT PARTIAL 0× 7 s");
  }

  @Test
  void extendedHold_isDoneAfterItsPlannedSeconds() {
    Play play = Play.at(TIMELINE, 60);
    play.does(new PlayerCommand.Extend());
    play.pass(11.9);
    assertThat(entries(play)).contains("leg LEFT PARTIAL 0× 20 s");
    play.pass(0.1);
    assertThat(entries(play)).contains("leg LEFT DONE 1× 20 s");
    play.pass(10);

    assertThat(entries(play)).contains("leg LEFT DONE 1× 30 s");
  }

  @Test
  void holdExtendedAgainAfterItsPlannedSeconds_staysDone() {
    Play play = Play.at(TIMELINE, 60);
    play.does(new PlayerCommand.Extend());
    play.pass(15);
    play.does(new PlayerCommand.Extend());

    assertThat(entries(play)).contains("leg LEFT DONE 1× 23 s");
  }

  @Test
  void repetitionsAdded_countBeyondThePlan() {
    Play play = Play.at(TIMELINE, 21);
    play.does(new PlayerCommand.Extend());
    play.pass(15);
    assertThat(entries(play).getFirst()).isEqualTo("tilt – DONE 4× 16 s");
    play.pass(8);

    assertThat(entries(play).getFirst()).isEqualTo("tilt – DONE 6× 24 s");
  }

  @Test
  void paceChange_changesTimeNotRepetitions() {
    Play play = Play.at(TIMELINE, 20);
    play.does(new PlayerCommand.Pace(1.25));
    play.pass(9.6);

    assertThat(entries(play).getFirst()).isEqualTo("tilt – DONE 3× 10 s");
  }

  @Test
  void pauseWaitAndLeadIn_areNotActive() {
    Play play = Play.at(Routines.routine(TILT, LEG).timeline(Options.waitFor("leg")), 25);
    play.does(new PlayerCommand.Pause());
    play.pass(40);
    play.does(new PlayerCommand.Resume());
    play.pass(3 + 27 + 60);
    play.does(new PlayerCommand.Ready());
    play.pass(46);

    assertThat(play.state()).isEqualTo(new PlayerState.Finished(Outcome.COMPLETED));
    assertThat(play.player.snapshot().active()).isEqualTo(seconds(98));
  }

  @Test
  void pulsesInOneSegment_makeOneSpan() {
    Play play = Play.at(TIMELINE, 24);
    play.does(new PlayerCommand.Pause());
    play.pass(5);
    play.does(new PlayerCommand.Resume());
    play.pass(3 + 1);

    assertThat(play.player.performance().spans())
        .extracting(PerformedSpan::index, PerformedSpan::from, PerformedSpan::to)
        .containsExactly(
            tuple(0, seconds(0), seconds(20)),
            tuple(1, seconds(20), seconds(22)),
            tuple(2, seconds(22), seconds(24)),
            tuple(3, seconds(24), seconds(25)));
  }

  @Test
  void secondsOfTheLog_areRoundedAndThoseOfACountdownGoUp() {
    assertThat(Seconds.rounded(seconds(1.4999))).isEqualTo(1);
    assertThat(Seconds.rounded(seconds(1.5))).isEqualTo(2);
    assertThat(Seconds.countdown(seconds(0))).isZero();
    assertThat(Seconds.countdown(seconds(0.1))).isEqualTo(1);
    assertThat(Seconds.countdown(seconds(3))).isEqualTo(3);
  }
}
