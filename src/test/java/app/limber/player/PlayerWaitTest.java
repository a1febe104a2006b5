package app.limber.player;

import static app.limber.testing.Stretches.counted;
import static app.limber.testing.Stretches.hold;
import static app.limber.testing.Stretches.seconds;
import static app.limber.testing.Stretches.stretch;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.player.PlayerCommand.StopReason;
import app.limber.routine.Stretch;
import app.limber.testing.Options;
import app.limber.testing.Routines;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Movements that start only at the user's word, or when the voice has ended.
class PlayerWaitTest {
  private static final Stretch A = stretch("a").build();
  private static final Stretch LEG = stretch("leg").eachSide(6).build();
  private static final Stretch AT_ONCE =
      stretch("at-once").setup(0).movement(1, counted(hold(5))).build();

  /// Get ready up to 20 s, then a movement that waits for the user.
  private static Timeline waiting(Stretch... stretches) {
    return Routines.routine(stretches).rest(0).timeline(waitFor(stretches[0].id()));
  }

  private static TimelineOptions waitFor(String id) {
    return Options.waitFor(id);
  }

  /// `A`, then without set-up or rest `AT_ONCE`, which waits for the user.
  private static Timeline waitingAtOnce() {
    return Routines.routine(A, AT_ONCE, A).rest(0).timeline(waitFor("at-once"));
  }

  private static List<PlayerEvent> busy(Play play) {
    return play.does(new PlayerCommand.VoiceBusy(true));
  }

  private static List<PlayerEvent> silent(Play play) {
    return play.does(new PlayerCommand.VoiceBusy(false));
  }

  @Test
  void setupEnds_movementWaitsForTheUsersWord() {
    Play play = Play.at(waiting(LEG), 19);

    assertThat(Play.told(play.pass(100))).containsExactly("waiting READY @20");
    assertThat(play.position()).isEqualTo(20);
    assertThat(play.player.snapshot().active()).isEqualTo(seconds(20));
  }

  @Test
  void ready_startsTheMovementAtOnce() {
    Play play = Play.at(waiting(LEG), 25);

    assertThat(Play.told(play.does(new PlayerCommand.Ready())))
        .containsExactly("start Hold 0 LEFT @20");
    play.pass(4);
    assertThat(play.position()).isEqualTo(24);
  }

  @Test
  void pauseOrResume_startsAMovementThatWaitsForTheUser() {
    Play play = Play.at(waiting(LEG), 25);

    assertThat(Play.told(play.does(new PlayerCommand.PauseOrResume())))
        .containsExactly("start Hold 0 LEFT @20");
  }

  @Test
  void otherSide_doesNotWaitAgain() {
    Play play = Play.at(waiting(LEG), 25);
    play.does(new PlayerCommand.Ready());
    play.pass(66);

    assertThat(play.state()).isInstanceOf(PlayerState.Finished.class);
  }

  @Test
  void pulseOverTheWait_performsNothingBehindIt() {
    Play play = Play.at(waiting(A), 19);
    play.time.passSeconds(2);
    play.pulse();
    play.does(new PlayerCommand.Ready());

    assertThat(play.position()).isEqualTo(20);
    play.pass(1);
    assertThat(play.position()).isEqualTo(21);
  }

  @Test
  void waits_areSwitchedOffInRehearsal() {
    Play play = Play.of(waiting(A), PlayerOptions.rehearsal(60));
    play.does(new PlayerCommand.Start());
    busy(play);
    play.pass(1);

    assertThat(play.state()).isInstanceOf(PlayerState.Finished.class);
  }

  @Test
  void stretchWithoutSetupAndRest_waitsRightBehindTheOneBefore() {
    Play play = Play.at(waitingAtOnce(), 49);

    assertThat(Play.told(play.pass(3)))
        .containsExactly("rep 1/1 @50", "over 0 @50", "waiting READY @50");
    assertThat(Play.told(play.does(new PlayerCommand.Ready()))).containsExactly("start Hold 1 @50");
  }

  @Test
  void extendedSetup_waitsAtItsNewEnd() {
    Play play = Play.at(waiting(A), 19);
    play.does(new PlayerCommand.Extend());

    assertThat(Play.told(play.pass(30)))
        .containsExactly("last GetReady 0 @27", "waiting READY @30");
  }

  @Test
  void next_leavesTheStretchThatWaits() {
    Play play = Play.at(waitingAtOnce(), 60);

    assertThat(Play.told(play.does(new PlayerCommand.Next())))
        .containsExactly("over 1 @50", "start GetReady 2 @55");
    play.pass(1);
    assertThat(play.position()).isEqualTo(56);
  }

  @Test
  void backInAWaitAfterALongSetup_restartsTheStretch() {
    Play play = Play.at(waiting(A), 25);

    assertThat(Play.told(play.does(new PlayerCommand.Back())))
        .containsExactly("start GetReady 0 @0");
  }

  @Test
  void backInAWaitWithoutSetup_goesToTheStretchBefore() {
    Play play = Play.at(waitingAtOnce(), 60);

    assertThat(Play.told(play.does(new PlayerCommand.Back())))
        .containsExactly("start GetReady 0 @0");
  }

  @Test
  void backAfterReady_waitsAgain() {
    Play play = Play.at(waiting(A), 25);
    play.does(new PlayerCommand.Ready());
    play.pass(10);
    play.does(new PlayerCommand.Back());

    assertThat(Play.told(play.pass(30))).endsWith("waiting READY @20");
  }

  @Test
  void backToAStretchWithoutSetup_waitsAgain() {
    Play play = Play.at(waitingAtOnce(), 55);
    play.does(new PlayerCommand.Ready());
    play.pass(4);

    assertThat(Play.told(play.does(new PlayerCommand.Back()))).containsExactly("waiting READY @50");
  }

  @Test
  void voiceStillSpeaks_movementWaitsForIt() {
    Play play = Play.at(Routines.routine(A).timeline(), 19);
    busy(play);

    assertThat(Play.told(play.pass(10))).containsExactly("waiting VOICE @20");
    assertThat(Play.told(silent(play))).containsExactly("start Hold 0 @20");
  }

  @Test
  void voiceEndsBeforeTheSetup_nothingWaits() {
    Play play = Play.at(Routines.routine(A).timeline(), 10);
    busy(play);
    play.pass(5);
    silent(play);

    assertThat(Play.told(play.pass(6))).containsExactly("last GetReady 0 @17", "start Hold 0 @20");
  }

  @Test
  void voiceThatNeverEnds_isWaitedForFifteenSeconds() {
    Play play = Play.at(Routines.routine(A).timeline(), 19);
    busy(play);
    play.pass(1);
    play.pass(14);
    play.time.pass(Duration.ofSeconds(1).minusNanos(1));
    assertThat(play.pulse()).isEmpty();
    play.time.pass(Duration.ofNanos(1));

    assertThat(Play.told(play.pulse())).containsExactly("start Hold 0 @20");
    assertThat(play.position()).isEqualTo(20);
  }

  @Test
  void readyWhileTheVoiceSpeaks_startsTheMovement() {
    Play play = Play.at(Routines.routine(A).timeline(), 19);
    busy(play);
    play.pass(2);

    assertThat(Play.told(play.does(new PlayerCommand.Ready()))).containsExactly("start Hold 0 @20");
  }

  @Test
  void voiceEnds_userWhoIsWaitedForIsStillWaitedFor() {
    Play play = Play.at(waiting(A), 19);
    busy(play);
    play.pass(3);

    assertThat(silent(play)).isEmpty();
    assertThat(play.state()).isEqualTo(new PlayerState.Waiting(WaitReason.READY));
  }

  @Test
  void backAfterTheVoice_waitsForTheVoiceAgain() {
    Play play = Play.at(Routines.routine(A).timeline(), 19);
    busy(play);
    play.pass(2);
    silent(play);
    play.pass(5);
    play.does(new PlayerCommand.Back());
    play.pass(19);
    busy(play);

    assertThat(Play.told(play.pass(5))).containsExactly("waiting VOICE @20");
  }

  @Test
  void voiceInTheMovement_delaysNothing() {
    Play play = Play.at(Routines.routine(LEG).timeline(), 21);
    busy(play);

    assertThat(Play.told(play.pass(66)))
        .contains("start SwitchSides 0 RIGHT @50", "start Hold 0 RIGHT @56")
        .noneMatch(told -> told.startsWith("waiting"));
  }

  @Test
  void pauseWhileTheVoiceSpeaks_keepsTheMovementFromStarting() {
    Play play = Play.at(Routines.routine(A).timeline(), 19);
    busy(play);
    play.pass(2);
    assertThat(Play.told(play.does(new PlayerCommand.Pause()))).containsExactly("paused USER @20");
    assertThat(silent(play)).isEmpty();
    play.pass(30);
    play.does(new PlayerCommand.Resume());

    assertThat(Play.told(play.pass(4))).containsExactly("resumed @20", "start Hold 0 @20");
    assertThat(play.position()).isEqualTo(21);
  }

  @Test
  void resumeWhileTheVoiceSpeaks_waitsForItAgain() {
    Play play = Play.at(Routines.routine(A).timeline(), 19);
    busy(play);
    play.pass(2);
    play.does(new PlayerCommand.Pause());
    play.does(new PlayerCommand.Resume());

    assertThat(Play.told(play.pass(4))).containsExactly("resumed @20", "waiting VOICE @20");
    assertThat(Play.told(silent(play))).containsExactly("start Hold 0 @20");
  }

  @Test
  void sleepWhileTheVoiceIsWaitedFor_pauses() {
    Play play = Play.at(Routines.routine(A).timeline(), 19);
    busy(play);
    play.pass(2);
    play.time.sleep(Duration.ofHours(1));

    assertThat(Play.told(silent(play))).containsExactly("paused SUSPENDED @20");
  }

  @Test
  void sleepWhileTheUserIsWaitedFor_goesOnWaiting() {
    Play play = Play.at(waiting(A), 25);
    play.time.pass(Duration.ofHours(1));

    assertThat(play.pulse()).isEmpty();
    assertThat(Play.told(play.does(new PlayerCommand.Ready()))).containsExactly("start Hold 0 @20");
  }

  @Test
  void nextWhilePausedToAMovementThatWaits_waitsAfterTheLeadIn() {
    Play play = Play.at(waitingAtOnce(), 30);
    play.does(new PlayerCommand.Pause());
    assertThat(Play.told(play.does(new PlayerCommand.Next()))).containsExactly("over 0 @30");
    assertThat(play.state()).isInstanceOf(PlayerState.Paused.class);
    assertThat(play.position()).isEqualTo(50);
    play.does(new PlayerCommand.Resume());

    assertThat(Play.told(play.pass(10))).containsExactly("resumed @50", "waiting READY @50");
    assertThat(Play.told(play.does(new PlayerCommand.Ready()))).containsExactly("start Hold 1 @50");
  }

  @Test
  void nextInTheLeadInToAMovementThatWaits_waits() {
    Play play = Play.at(waitingAtOnce(), 30);
    play.does(new PlayerCommand.Pause());
    play.does(new PlayerCommand.Resume());

    assertThat(Play.told(play.does(new PlayerCommand.Next())))
        .containsExactly("over 0 @30", "resumed @50", "waiting READY @50");
  }

  @Test
  void stopTakenBackInAWait_waitsAfterTheLeadIn() {
    Play play = Play.at(waiting(A), 25);
    play.does(new PlayerCommand.Stop(StopReason.PAIN));
    play.does(new PlayerCommand.UndoStop());
    play.does(new PlayerCommand.Resume());

    assertThat(Play.told(play.pass(5))).containsExactly("resumed @20", "waiting READY @20");
  }

  @Test
  void extendInAWait_changesNothing() {
    Play play = Play.at(waiting(A), 25);
    Timeline before = play.timeline();

    play.does(new PlayerCommand.Extend());

    assertThat(play.timeline()).isSameAs(before);
  }
}
