package app.limber.player;

import static app.limber.testing.Stretches.counted;
import static app.limber.testing.Stretches.hold;
import static app.limber.testing.Stretches.move;
import static app.limber.testing.Stretches.seconds;
import static app.limber.testing.Stretches.stretch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.limber.journal.Outcome;
import app.limber.player.PlayerCommand.StopReason;
import app.limber.routine.Stretch;
import app.limber.testing.Routines;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What each command does, above all at boundaries.
class PlayerCommandTest {
  private static final Stretch TILT = stretch("tilt").movement(2, counted(move(5))).build();
  private static final Stretch LEG =
      stretch("leg").eachSide(6).movement(1, counted(hold(20))).build();

  /// 0 get ready 20 moves 30 rest 40 get ready 50 left 70 swap 76 right 96 rest 106 get ready 116
  /// moves 126.
  private static final Timeline TIMELINE = Routines.routine(TILT, LEG, TILT).timeline();

  @Test
  void start_beginsOnce() {
    Play play = Play.of(TIMELINE);

    assertThat(Play.told(play.does(new PlayerCommand.Start())))
        .containsExactly("start GetReady 0 @0");
    play.pass(5);
    assertThat(play.does(new PlayerCommand.Start())).isEmpty();
    assertThat(play.position()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 10.3, 20, 25, 30, 37, 40, 50, 60, 67, 70, 73, 76, 96, 125.9})
  void pauseAndResume_changeNothingButTheTime(double at) {
    Play paused = Play.at(TIMELINE, at);
    assertThat(paused.does(new PlayerCommand.Pause()))
        .containsExactly(new PlayerEvent.Paused(seconds(at), PauseReason.USER));
    assertThat(paused.pass(500)).isEmpty();
    paused.does(new PlayerCommand.Resume());
    assertThat(paused.pass(2.5)).isEmpty();
    assertThat(paused.state()).isEqualTo(new PlayerState.LeadIn(seconds(0.5)));
    paused.pass(200);
    Play straight = Play.at(TIMELINE, 200);

    assertThat(paused.events)
        .filteredOn(e -> !(e instanceof PlayerEvent.Paused) && !(e instanceof PlayerEvent.Resumed))
        .isEqualTo(straight.events);
    assertThat(paused.player.performance().spans())
        .isEqualTo(straight.player.performance().spans());
    assertThat(paused.player.entries()).isEqualTo(straight.player.entries());
    assertThat(paused.player.snapshot().active()).isEqualTo(seconds(126));
  }

  @Test
  void leadIn_endsBetweenTwoPulsesAndTheRestIsPlayed() {
    Play play = Play.at(TIMELINE, 24);
    play.does(new PlayerCommand.Pause());
    play.does(new PlayerCommand.Resume());
    play.pass(2);
    play.time.passSeconds(2);

    assertThat(Play.told(play.pulse()))
        .containsExactly("resumed @24", "rep 1/2 @25", "start Move 0 @25");
    assertThat(play.position()).isEqualTo(25);
  }

  @Test
  void pauseInTheLeadIn_startsTheLeadInAnewAfterwards() {
    Play play = Play.at(TIMELINE, 24);
    play.does(new PlayerCommand.Pause());
    play.does(new PlayerCommand.Resume());
    play.pass(2);
    assertThat(Play.told(play.does(new PlayerCommand.Pause()))).containsExactly("paused USER @24");
    play.does(new PlayerCommand.Resume());

    assertThat(play.state()).isEqualTo(new PlayerState.LeadIn(seconds(3)));
  }

  @Test
  void resumeInTheLeadIn_doesNotLengthenIt() {
    Play play = Play.at(TIMELINE, 24);
    play.does(new PlayerCommand.Pause());
    play.does(new PlayerCommand.Resume());
    play.pass(2);
    play.does(new PlayerCommand.Resume());

    assertThat(Play.told(play.pass(1))).containsExactly("resumed @24");
  }

  static Stream<PlayerCommand> commands() {
    return Stream.of(
        new PlayerCommand.Pause(),
        new PlayerCommand.Resume(),
        new PlayerCommand.Ready(),
        new PlayerCommand.VoiceBusy(false),
        new PlayerCommand.Next(),
        new PlayerCommand.Back(),
        new PlayerCommand.Extend(),
        new PlayerCommand.Pace(1.2),
        new PlayerCommand.Stop(StopReason.LATER));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommand_firstTellsWhatTimeHasBrought(PlayerCommand command) {
    Play play = Play.at(TIMELINE, 19);
    play.time.passSeconds(1.5);

    assertThat(Play.told(play.does(command))).startsWith("start Move 0 @20");
  }

  @ParameterizedTest(name = "next at {0} s goes to {1} s")
  @CsvSource({
    "0, 40",
    "19.9, 40",
    "20, 40",
    "25, 40",
    "29.9, 40",
    "30, 40",
    "39.9, 40",
    "40, 106",
    "45, 106",
    "50, 106",
    "70, 106",
    "76, 106",
    "95.9, 106",
    "96, 106",
    "105, 106"
  })
  void next_goesToTheNextStretch(double at, double to) {
    Play play = Play.at(TIMELINE, at);

    play.does(new PlayerCommand.Next());

    assertThat(play.position()).isEqualTo(to);
    play.pass(1);
    assertThat(play.position()).isEqualTo(to + 1);
  }

  @Test
  void nextInAStretch_tellsThatItIsOver() {
    Play play = Play.at(TIMELINE, 27);

    assertThat(Play.told(play.does(new PlayerCommand.Next())))
        .containsExactly("over 0 @27", "start GetReady 1 LEFT @40");
  }

  @Test
  void nextInARest_doesNotTellTwiceThatTheStretchIsOver() {
    Play play = Play.at(TIMELINE, 33);

    assertThat(Play.told(play.does(new PlayerCommand.Next())))
        .containsExactly("start GetReady 1 LEFT @40");
  }

  @ParameterizedTest
  @ValueSource(doubles = {106, 110, 116, 121, 125.9})
  void nextOnLastStretch_finishesAsPartial(double at) {
    Play play = Play.at(TIMELINE, at);

    play.does(new PlayerCommand.Next());

    assertThat(play.state()).isEqualTo(new PlayerState.Finished(Outcome.PARTIAL));
    assertThat(play.position()).isEqualTo(at);
  }

  @Test
  void nextWhenAllIsDoneAndOnlyTheExtensionRuns_finishesAsCompleted() {
    Play play = Play.at(TIMELINE, 125);
    play.does(new PlayerCommand.Extend());
    play.pass(3);

    assertThat(Play.told(play.does(new PlayerCommand.Next())))
        .containsExactly("over 2 @128", "finished COMPLETED @128");
  }

  @ParameterizedTest(name = "back at {0} s goes to {1} s")
  @CsvSource({
    "0, 0",
    "2.9, 0",
    "3, 0",
    "25, 0",
    "30, 0",
    "39.9, 0",
    "40, 0",
    "42.9, 0",
    "43, 40",
    "50, 40",
    "76, 40",
    "95, 40",
    "96, 40",
    "105.9, 40",
    "106, 40",
    "108.9, 40",
    "109, 106",
    "125, 106"
  })
  void back_restartsTheStretchOrGoesToTheOneBefore(double at, double to) {
    Play play = Play.at(TIMELINE, at);

    play.does(new PlayerCommand.Back());

    assertThat(play.position()).isEqualTo(to);
    play.pass(1);
    assertThat(play.position()).isEqualTo(to + 1);
  }

  @Test
  void backAgainAndAgain_goesBackStretchByStretch() {
    Play play = Play.at(TIMELINE, 120);
    double[] expected = {106, 40, 0, 0};
    for (double to : expected) {
      play.does(new PlayerCommand.Back());
      assertThat(play.position()).isEqualTo(to);
      play.pass(1);
    }
  }

  @Test
  void back_tellsEverythingOfTheStretchAgain() {
    Play play = Play.at(TIMELINE, 65);
    assertThat(Play.told(play.does(new PlayerCommand.Back())))
        .containsExactly("start GetReady 1 LEFT @40");

    assertThat(Play.told(play.pass(30)))
        .containsExactly(
            "last GetReady 1 LEFT @47",
            "start Hold 1 LEFT @50",
            "half @60",
            "last Hold 1 LEFT @67",
            "rep 1/1 @70",
            "start SwitchSides 1 RIGHT @70",
            "side RIGHT @70");
  }

  @Test
  void back_dropsExtensionsFromThereOnAndKeepsThePace() {
    Play play = Play.at(TIMELINE, 5);
    play.does(new PlayerCommand.Extend());
    play.pass(60);
    play.does(new PlayerCommand.Extend());
    play.does(new PlayerCommand.Pace(1.25));
    play.does(new PlayerCommand.Back());

    assertThat(Play.outline(play.timeline()))
        .containsExactly(
            "GetReady 0 0–30",
            "Move 0 30–35",
            "Move 0 35–40",
            "Rest 1 40–50",
            "GetReady 1 LEFT 50–60",
            "Hold 1 LEFT 60–80",
            "SwitchSides 1 RIGHT 80–86",
            "Hold 1 RIGHT 86–106",
            "Rest 2 106–116",
            "GetReady 2 116–126",
            "Move 2 126–130",
            "Move 2 130–134");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void nextAndBackWhilePaused_moveAndStayPaused(boolean next) {
    Play play = Play.at(TIMELINE, 60);
    play.does(new PlayerCommand.Pause());

    play.does(next ? new PlayerCommand.Next() : new PlayerCommand.Back());

    assertThat(play.state()).isEqualTo(new PlayerState.Paused(PauseReason.USER));
    assertThat(play.position()).isEqualTo(next ? 106 : 40);
    assertThat(play.pass(5)).isEmpty();
    play.does(new PlayerCommand.Resume());
    assertThat(Play.told(play.pass(4))).containsExactly(next ? "resumed @106" : "resumed @40");
  }

  @Test
  void nextInTheLeadIn_runsAtOnceAndTellsThatItResumedFirst() {
    Play play = Play.at(TIMELINE, 60);
    play.does(new PlayerCommand.Pause());
    play.does(new PlayerCommand.Resume());
    play.pass(1);

    assertThat(Play.told(play.does(new PlayerCommand.Next())))
        .containsExactly("over 1 @60", "resumed @106", "start GetReady 2 @106");
    play.pass(1);
    assertThat(play.position()).isEqualTo(107);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "20", "25", "30", "40", "50", "70", "76", "96", "106", "116", "121"})
  void extendAtABoundary_extendsWhatBeginsThere(double at) {
    Play play = Play.at(TIMELINE, at);
    Segment before = play.player.snapshot().segment();
    int count = play.timeline().segments().size();

    assertThat(play.does(new PlayerCommand.Extend())).isEmpty();

    Segment after = play.player.snapshot().segment();
    assertThat(play.position()).isEqualTo(at);
    assertThat(after.at()).isEqualTo(before.at());
    if (before instanceof Segment.Move) {
      assertThat(play.timeline().segments()).hasSize(count + 2);
    } else {
      assertThat(after.length()).isEqualTo(before.length().plusSeconds(10));
    }
    assertThat(play.timeline().total()).isEqualTo(TIMELINE.total().plusSeconds(10));
  }

  @Test
  void extendWhilePausedAndInTheLeadIn_extends() {
    Play play = Play.at(TIMELINE, 60);
    play.does(new PlayerCommand.Pause());
    play.does(new PlayerCommand.Extend());
    play.does(new PlayerCommand.Resume());
    play.does(new PlayerCommand.Extend());

    assertThat(play.player.snapshot().segment().length()).isEqualTo(seconds(40));
    assertThat(play.state()).isEqualTo(new PlayerState.LeadIn(seconds(3)));
  }

  @Test
  void pace_changesTheRunningMoveAtOnce() {
    Play play = Play.at(TIMELINE, 22);
    play.does(new PlayerCommand.Pace(1.25));

    assertThat(Play.told(play.pass(2.4))).containsExactly("rep 1/2 @24.4", "start Move 0 @24.4");
    assertThat(Play.told(play.pass(4)))
        .containsExactly("rep 2/2 @28.4", "over 0 @28.4", "start Rest 1 @28.4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "20", "25", "30", "40", "50", "70", "76", "96", "106", "116", "121"})
  void paceAtABoundary_losesNoEventAndTellsNoneTwice(double at) {
    Play play = Play.at(TIMELINE, at);
    assertThat(play.does(new PlayerCommand.Pace(0.8))).isEmpty();
    play.pass(300);

    assertThat(play.events).hasSameSizeAs(Play.at(TIMELINE, 300).events);
    assertThat(play.state()).isEqualTo(new PlayerState.Finished(Outcome.COMPLETED));
  }

  @Test
  void paceBeforeTheStart_holdsFromTheStart() {
    Play play = Play.of(TIMELINE);
    play.does(new PlayerCommand.Pace(1.25));

    assertThat(play.timeline().total()).isEqualTo(seconds(122));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.74, 1.51, 0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void paceOutOfRange_isRefusedAndChangesNothing(double pace) {
    Play play = Play.at(TIMELINE, 22);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> play.player.perform(new PlayerCommand.Pace(pace)));
    assertThat(play.timeline()).isSameAs(TIMELINE);
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 1.05", "1, -1, 0.95", "0.77, 1, 0.8", "1.5, 1, 1.5", "0.75, -1, 0.75"})
  void paceStep_goesToTheNextTwentiethWithinTheRange(double pace, int steps, double stepped) {
    Play play = Play.at(TIMELINE, 22);
    play.does(new PlayerCommand.Pace(pace));
    play.does(new PlayerCommand.PaceStep(steps));

    assertThat(play.timeline().options().pace()).isEqualTo(stepped);
  }

  @Test
  void pauseOrResume_pausesThenGoesOn() {
    Play play = Play.at(TIMELINE, 22);

    play.does(new PlayerCommand.PauseOrResume());
    assertThat(play.state()).isEqualTo(new PlayerState.Paused(PauseReason.USER));
    play.does(new PlayerCommand.PauseOrResume());
    assertThat(play.state()).isEqualTo(new PlayerState.LeadIn(seconds(3)));
  }

  @Test
  void paceAfterTheEnd_changesNothing() {
    Play play = Play.at(TIMELINE, 126);
    play.does(new PlayerCommand.Pace(1.2));

    assertThat(play.timeline()).isSameAs(TIMELINE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "10", "20", "30", "35", "60", "73", "121"})
  void stopForLater_endsAsPartialWhereItIs(double at) {
    Play play = Play.at(TIMELINE, at);

    assertThat(play.does(new PlayerCommand.Stop(StopReason.LATER)))
        .containsExactly(new PlayerEvent.Finished(seconds(at), Outcome.PARTIAL));
    assertThat(play.pass(10)).isEmpty();
    assertThat(play.player.snapshot().active()).isEqualTo(seconds(at));
  }

  @Test
  void stopForLaterWhenAllIsDoneAndOnlyTheExtensionRuns_endsAsCompleted() {
    Play play = Play.at(TIMELINE, 125);
    play.does(new PlayerCommand.Extend());
    play.pass(3);

    assertThat(Play.told(play.does(new PlayerCommand.Stop(StopReason.LATER))))
        .containsExactly("finished COMPLETED @128");
  }

  @Test
  void stopForPainWhenAllIsDone_isStillForPain() {
    Play play = Play.at(TIMELINE, 125);
    play.does(new PlayerCommand.Extend());
    play.pass(3);
    play.does(new PlayerCommand.Stop(StopReason.PAIN));

    assertThat(play.state()).isEqualTo(new PlayerState.Finished(Outcome.STOPPED_FOR_PAIN));
  }

  @Test
  void stopTakenBack_isPausedWhereItWasAndLosesNothing() {
    Play play = Play.at(TIMELINE, 60);
    play.does(new PlayerCommand.Stop(StopReason.PAIN));
    play.time.pass(Duration.ofSeconds(9));
    assertThat(Play.told(play.does(new PlayerCommand.UndoStop())))
        .containsExactly("paused USER @60");
    play.does(new PlayerCommand.Resume());
    play.pass(3 + 66);

    assertThat(play.state()).isEqualTo(new PlayerState.Finished(Outcome.COMPLETED));
    assertThat(play.player.snapshot().active()).isEqualTo(seconds(126));
  }

  @Test
  void endReachedByNext_isNoStopToTakeBack() {
    Play play = Play.at(TIMELINE, 120);
    play.does(new PlayerCommand.Next());

    assertThat(play.does(new PlayerCommand.UndoStop())).isEmpty();
    assertThat(play.state()).isInstanceOf(PlayerState.Finished.class);
  }

  @Test
  void stopTakenBackThenEndReachedByNext_isNoStopToTakeBack() {
    Play play = Play.at(TIMELINE, 120);
    play.does(new PlayerCommand.Stop(StopReason.PAIN));
    play.does(new PlayerCommand.UndoStop());
    play.does(new PlayerCommand.Next());

    assertThat(play.does(new PlayerCommand.UndoStop())).isEmpty();
  }
}
