package app.limber.cli.console;

import static app.limber.cli.console.ConsoleStage.shortMorning;
import static app.limber.testing.Routines.routine;
import static app.limber.testing.Stretches.stretch;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.cue.CueLevel;
import app.limber.journal.Outcome;
import app.limber.journal.Session;
import app.limber.journal.StretchOutcome;
import app.limber.player.PlayerSnapshot;
import app.limber.player.PlayerState;
import app.limber.practice.guidance.Guidance;
import app.limber.practice.guidance.GuidanceFactory;
import app.limber.practice.guidance.SoundService;
import app.limber.practice.preferences.Settings;
import app.limber.practice.program.Key;
import app.limber.practice.text.SafetyText;
import app.limber.routine.Overrides;
import app.limber.testing.HeardSound;
import app.limber.words.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleRunTest {
  private static final String SAFETY = "Before you stretch";

  @TempDir Path folder;

  private ConsoleStage onATerminal() {
    return ConsoleStage.terminal(folder, shortMorning()).safetyRead();
  }

  private ConsoleStage inAPipe() {
    return ConsoleStage.pipe(folder, shortMorning()).safetyRead();
  }

  @Test
  void ownWayInOfAVariant_isPrintedInPlaceOfThatOfTheStretch() {
    Overrides own =
        new Overrides(List.of("Put it on."), List.of("Pull."), null, null, null, null, null);
    ConsoleStage stage =
        ConsoleStage.pipe(folder, routine(stretch("rock").overrides(own).build()))
            .safetyRead()
            .begin()
            .pass(1);

    assertThat(stage.out()).contains("Set-up: Put it on.\n   Then: Pull.\n");
  }

  @Test
  void pipe_getsOneLineForEverythingThatHappens() {
    ConsoleStage stage = inAPipe().begin().pass(93);

    assertThat(stage.isEnded()).isTrue();
    assertThat(stage.out())
        .isEqualTo(
            """
            Routine morning: 2 stretches, 1:33 minutes.

            1 of 2: Stretch rock. Lying on your back.
               Set-up: Lie on your back.
               Then: Move slowly.
               Mind: Go gently.
            Get ready, 20 seconds.
            1 of 2: Move.
            Move.
            2 of 2: Move.
            Move.
            Rest, 10 seconds. Next: Stretch reach.

            2 of 2: Stretch reach. Lying on your back.
               Set-up: Lie on your back.
               Then: Move slowly.
            Get ready, 10 seconds. The left leg first.
            Hold, left leg, 20 seconds.
            Halfway.
            Switch legs, 5 seconds. Next: right leg.
            Hold, right leg, 20 seconds.
            Halfway.
               Roll onto your side, and push up to sitting, with your feet on the floor. \
            Take three breaths before you stand.

            Well done. Routine morning, 1:33 minutes of practice.
               Stretch rock: Done
               Stretch reach, left leg: Done
               Stretch reach, right leg: Done

            1 practised day, 22 November.
            """);
  }

  @Test
  void pipeWithKeys_saysThemAndWaitsForNone() {
    ConsoleStage stage =
        ConsoleStage.pipe(folder, shortMorning()).audience(Audience.LISTENING).begin().type(" ");

    assertThat(stage.out())
        .contains("Space pauses, p stops if something hurts", "Paused · press Space to go on")
        .doesNotContain("Press any key");
  }

  @Test
  void terminal_saysOnlyWhatStaysAndMovesTheRest() {
    ConsoleStage stage = onATerminal().begin().pass(21);

    assertThat(stage.out()).contains("1 of 2: Stretch rock.").doesNotContain("Get ready, 20");
    assertThat(stage.moving())
        .isEqualTo("▓▓▓░░░░░░░░░░░░░  Stretch rock · Move · 1 of 2 · 1:12 left");
  }

  @Test
  void terminal_afterTheEnd_hasNoMovingLine() {
    ConsoleStage stage = onATerminal().begin().pass(93);

    assertThat(stage.moving()).isEmpty();
    assertThat(stage.out()).endsWith("1 practised day, 22 November.\n");
    assertThat(stage.pulses()).isFalse();
  }

  @Test
  void wholeRoutine_isLoggedAsCompleted() {
    Session session = inAPipe().begin().pass(93).sessions().getFirst();

    assertThat(session.outcome()).isEqualTo(Outcome.COMPLETED);
    assertThat(session.activeSeconds()).isEqualTo(session.plannedSeconds()).isEqualTo(93);
    assertThat(session.stretches()).hasSize(3);
  }

  @Test
  void safetyText_isThatOfWindowAndPhysioPage() {
    SafetyText told = SafetyText.before(Messages.of(Locale.ENGLISH));
    String shown =
        ConsoleStage.terminal(folder, shortMorning()).begin().out().replaceAll("\\s+", " ");

    for (SafetyText.Section section : told.sections()) {
      assertThat(shown).contains(section.title());
      assertThat(section.lines()).allSatisfy(line -> assertThat(shown).contains(line));
    }
    assertThat(shown).contains(told.claim().orElseThrow());
  }

  @Test
  void safetyText_onATerminal_waitsForAKeyWhichIsKept() {
    ConsoleStage stage = ConsoleStage.terminal(folder, shortMorning()).begin();
    assertThat(stage.out()).contains(SAFETY, "Press any key").doesNotContain("Stretch rock");

    stage.press(Key.Named.ENTER);

    assertThat(stage.out()).contains("Stretch rock");
    assertThat(stage.settings().safetyRead()).isTrue();
  }

  @Test
  void safetyText_acknowledgedBefore_isNotShown() {
    assertThat(onATerminal().begin().out()).doesNotContain(SAFETY).contains("Stretch rock");
  }

  @Test
  void safetyText_answeredWithQ_leavesAndIsShownAgain() {
    ConsoleStage stage = ConsoleStage.terminal(folder, shortMorning()).begin().type("q");

    assertThat(stage.isEnded()).isTrue();
    assertThat(stage.settings().safetyRead()).isFalse();
    assertThat(stage.sessions()).isEmpty();
  }

  @Test
  void safetyText_inAPipe_isPrintedAndPlayGoesOn() {
    ConsoleStage stage = ConsoleStage.pipe(folder, shortMorning()).begin();

    assertThat(stage.out()).contains(SAFETY, "Get ready").doesNotContain("Press any key");
    assertThat(stage.settings().safetyRead()).isFalse();
  }

  @Test
  void safetyText_inARehearsal_isPrintedAndPlayGoesOn() {
    ConsoleStage stage = ConsoleStage.terminal(folder, shortMorning()).begin(60);

    assertThat(stage.out()).contains(SAFETY, "Stretch rock").doesNotContain("Press any key");
    assertThat(stage.settings().safetyRead()).isFalse();
  }

  @Test
  void safetyText_whenTheKeysEnd_waitsNoMoreAndIsNotAcknowledged() {
    ConsoleStage stage = ConsoleStage.terminal(folder, shortMorning()).begin().keysEnd();

    assertThat(stage.out()).contains("Stretch rock");
    assertThat(stage.settings().safetyRead()).isFalse();
  }

  @Test
  void space_pausesAndStopsThePulse() {
    ConsoleStage stage = onATerminal().begin().pass(5).type(" ").pass(60);

    assertThat(stage.pulses()).isFalse();
    assertThat(stage.moving())
        .isEqualTo("░░░░░░░░░░░░░░░░  Stretch rock · Paused · press Space to go on · 1:28 left");
  }

  @Test
  void spaceAgain_goesOnAfterThreeSeconds() {
    ConsoleStage stage = onATerminal().begin().pass(5).type(" ").pass(60).type(" ");
    assertThat(stage.moving()).contains("Going on in 3");

    stage.pass(4);

    assertThat(stage.moving()).contains("Get ready · 14 s");
  }

  @Test
  void anotherKey_whilePaused_doesNothing() {
    ConsoleStage stage = onATerminal().begin().type(" ").type("x").press(Key.Named.ENTER);

    assertThat(stage.moving()).contains("Paused");
  }

  @Test
  void n_goesToTheNextStretch() {
    assertThat(onATerminal().begin().type("n").moving())
        .contains("Stretch reach · left leg · Get ready");
  }

  @Test
  void nOnTheLastStretch_ends() {
    ConsoleStage stage = onATerminal().begin().type("nn").pass(11);

    assertThat(stage.isEnded()).isTrue();
    assertThat(stage.out()).contains("Nothing done this time", "Stretch rock: Skipped");
  }

  @Test
  void b_goesBackAndSaysTheStretchAgain() {
    ConsoleStage stage = onATerminal().begin().type("n").type("b");

    assertThat(stage.moving()).contains("Stretch rock");
    assertThat(stage.out().split("1 of 2: Stretch rock", -1)).hasSize(3);
  }

  @Test
  void up_lengthensTheSetUp() {
    assertThat(onATerminal().begin().press(Key.Named.UP).moving()).contains("Get ready · 30 s");
  }

  @Test
  void plusAndMinus_changeThePaceAndAreKept() {
    ConsoleStage stage = onATerminal().begin().type("++-");

    assertThat(stage.settings().play().pace()).isEqualTo(1.05);
    assertThat(stage.out()).contains("Pace 110 %", "Pace 105 %");
  }

  @ParameterizedTest
  @ValueSource(strings = {"p", "P", "з", "π", "פ", "ح", "п"})
  void p_stopsInEveryLayout(String typed) {
    ConsoleStage stage = onATerminal().begin().pass(12).type(typed);

    assertThat(stage.sessions().getFirst().outcome()).isEqualTo(Outcome.STOPPED_FOR_PAIN);
  }

  @Test
  void heldKey_isOneCommand() {
    ConsoleStage stage = onATerminal().begin().hold(Key.Named.RIGHT, 20);

    assertThat(stage.moving()).contains("Stretch reach");
    assertThat(stage.isEnded()).isFalse();
  }

  @Test
  void backspace_takesASkipBack() {
    ConsoleStage stage = onATerminal().begin().pass(12).type("n").press(Key.Named.BACKSPACE);

    assertThat(stage.pass(3).moving()).contains("Stretch rock");
  }

  @Test
  void arrows_doAsInTheWindow() {
    ConsoleStage stage = onATerminal().begin().press(Key.Named.RIGHT);
    assertThat(stage.moving()).contains("Stretch reach");

    stage.press(Key.Named.LEFT).press(Key.Named.UP);

    assertThat(stage.moving()).contains("Stretch rock").contains("30 s");
  }

  @Test
  void questionMark_showsTheKeysAndPlayGoesOn() {
    ConsoleStage stage = onATerminal().begin().type("?");

    assertThat(stage.out()).contains("Space: pause");
    assertThat(stage.moving()).contains("Get ready");
  }

  @Test
  void p_stopsAtOnceAndTellsTheSignsOfAnEmergency() {
    ConsoleStage stage = onATerminal().begin().pass(24).type("p");

    assertThat(stage.isEnded()).isTrue();
    assertThat(stage.out())
        .containsSubsequence("Come out slowly", "numbness, tingling", "Stopped, and that was right")
        .contains("What you did today is kept")
        .contains("Today is eased.");
    assertThat(stage.sessions().getFirst().outcome()).isEqualTo(Outcome.STOPPED_FOR_PAIN);
  }

  @Test
  void p_whilePaused_stopsToo() {
    assertThat(onATerminal().begin().type(" P").sessions().getFirst().outcome())
        .isEqualTo(Outcome.STOPPED_FOR_PAIN);
  }

  @Test
  void q_keepsWhatWasDone() {
    ConsoleStage stage = onATerminal().begin().pass(25).type("q");

    Session session = stage.sessions().getFirst();
    assertThat(session.outcome()).isEqualTo(Outcome.PARTIAL);
    assertThat(session.stretches().getFirst().outcome()).isEqualTo(StretchOutcome.PARTIAL);
    assertThat(stage.out())
        .contains("Stretch rock: Partly, 1 of 2", "Stretch reach, left leg: Skipped")
        .contains("Today is still open.");
  }

  @Test
  void keysAfterTheEnd_doNothing() {
    ConsoleStage stage = onATerminal().begin().type("q");
    String told = stage.out();

    assertThat(stage.type("?p ").out()).isEqualTo(told);
    assertThat(stage.sessions()).hasSize(1);
  }

  @Test
  void firstUse_waitsUntilTheUserIsReady() {
    ConsoleStage stage =
        ConsoleStage.terminal(folder, routine(stretch("edge").readyFirstTime().build()))
            .safetyRead()
            .begin()
            .pass(30);
    assertThat(stage.moving()).contains("press any key when you are in position");
    assertThat(stage.pulses()).isFalse();

    stage.type("x").pass(1);

    assertThat(stage.moving()).contains("Hold · 29 s");
  }

  @Test
  void firstUse_inAPipe_waitsForNobody() {
    ConsoleStage stage =
        ConsoleStage.pipe(folder, routine(stretch("edge").readyFirstTime().build()))
            .begin()
            .pass(50);

    assertThat(stage.isEnded()).isTrue();
  }

  @Test
  void keysEnd_whileWaiting_goesOn() {
    ConsoleStage stage =
        ConsoleStage.terminal(folder, routine(stretch("edge").readyFirstTime().build()))
            .safetyRead()
            .begin()
            .pass(30)
            .keysEnd()
            .pass(30);

    assertThat(stage.sessions().getFirst().outcome()).isEqualTo(Outcome.COMPLETED);
  }

  @Test
  void keysEnd_beforeAWait_doesNotWait() {
    ConsoleStage stage =
        ConsoleStage.terminal(folder, routine(stretch("edge").readyFirstTime().build()))
            .safetyRead()
            .begin()
            .keysEnd()
            .pass(50);

    assertThat(stage.isEnded()).isTrue();
  }

  @Test
  void keysEnd_whilePaused_endsAndKeepsWhatWasDone() {
    ConsoleStage stage = onATerminal().begin().pass(25).type(" ").keysEnd();

    assertThat(stage.isEnded()).isTrue();
    assertThat(stage.sessions().getFirst().outcome()).isEqualTo(Outcome.PARTIAL);
  }

  @Test
  void stretchThatEnded_isInTheLogBeforeTheEnd() {
    Session session = inAPipe().begin().pass(35).sessions().getFirst();

    assertThat(session.outcome()).isEqualTo(Outcome.PARTIAL);
    assertThat(session.stretches().getFirst().outcome()).isEqualTo(StretchOutcome.DONE);
  }

  @Test
  void guidance_goesAlongAndTheEndWaitsUntilItIsHeard() {
    FakeGuidance guidance = new FakeGuidance();
    ConsoleStage stage = inAPipe().guidance(guidance).begin().pass(93);

    assertThat(guidance.levels).containsExactly(CueLevel.FADING);
    assertThat(guidance.last).isInstanceOf(PlayerState.Finished.class);
    assertThat(stage.isEnded()).isFalse();

    guidance.heard.run();

    assertThat(stage.isEnded()).isTrue();
  }

  @Test
  void m_mutesAndUnmutesAndIsKept() {
    FakeGuidance guidance = new FakeGuidance();
    ConsoleStage stage = onATerminal().guidance(guidance).begin().pass(3);

    stage.type("m");
    assertThat(stage.settings().muted()).isTrue();
    stage.type("m");

    assertThat(stage.settings().muted()).isFalse();
    assertThat(guidance.mutes).containsExactly(false, true, false);
    assertThat(stage.out()).contains("Voice and tones are off.", "Voice and tones are on.");
  }

  @Test
  void whoHasTheLinesReadOut_hearsTonesOnly() {
    FakeGuidance guidance = new FakeGuidance();
    inAPipe().audience(Audience.LISTENING).guidance(guidance).begin();

    assertThat(guidance.levels).containsExactly(CueLevel.TONES);
  }

  @Test
  void voiceThatIsStillSpeaking_isWaitedForOnATerminal() {
    FakeGuidance guidance = new FakeGuidance();
    ConsoleStage stage = onATerminal().guidance(guidance).begin().pass(10);

    guidance.voiceBusy.accept(true);
    stage.pass(15);
    assertThat(guidance.last).isInstanceOf(PlayerState.Waiting.class);
    guidance.voiceBusy.accept(false);

    assertThat(guidance.last).isInstanceOf(PlayerState.Running.class);
  }

  /// Records its calls; a test triggers its end.
  private static final class FakeGuidance implements GuidanceFactory, Guidance {
    private final List<CueLevel> levels = new ArrayList<>();
    private final List<Boolean> mutes = new ArrayList<>();
    private Consumer<Boolean> voiceBusy = busy -> {};
    private Runnable heard = () -> {};
    private @Nullable PlayerState last;

    @Override
    public Guidance create(Settings settings, Messages words, Consumer<Boolean> busy) {
      levels.add(settings.sound().level());
      voiceBusy = busy;
      return this;
    }

    @Override
    public SoundService sound() {
      return new HeardSound(Runnable::run).desk();
    }

    @Override
    public void follow(PlayerSnapshot snapshot) {
      last = snapshot.state();
    }

    @Override
    public void mute(boolean muted) {
      mutes.add(muted);
    }

    @Override
    public void finish(Runnable done) {
      heard = done;
    }

    @Override
    public void close() {}
  }
}
