package app.limber.practice.guidance;

import static app.limber.testing.Stretches.counted;
import static app.limber.testing.Stretches.hold;
import static app.limber.testing.Stretches.move;
import static app.limber.testing.Stretches.stretch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.limber.cue.Cue;
import app.limber.cue.CueOptions;
import app.limber.cue.CuePlanner;
import app.limber.cue.Tone;
import app.limber.player.PlayerCommand;
import app.limber.player.PlayerCommand.StopReason;
import app.limber.player.PlayerState;
import app.limber.player.Timeline;
import app.limber.testing.Options;
import app.limber.testing.QuietTones;
import app.limber.testing.Routines;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SessionGuidanceTest extends GuidedPlay {
  private static final Timeline TWO =
      Routines.routine(
              stretch("one").movement(3, move(3), counted(move(3))).build(),
              stretch("two").movement(2, counted(hold(20))).build())
          .timeline();

  private final long start = time.read();
  private int awake;
  private final List<Double> rates = new ArrayList<>();
  private int released;

  @Test
  void wholeRoutine_isHeardAsPlanned() {
    play(TWO);

    pass(TWO.total().plusSeconds(5).toMillis() / 1e3);

    List<String> planned = planned(TWO);
    assertThat(heard.stream().map(SessionGuidanceTest::words))
        .containsExactlyElementsOf(planned.stream().map(SessionGuidanceTest::words).toList());
    for (int i = 0; i < planned.size(); i++) {
      assertThat(seconds(heard.get(i))).isCloseTo(seconds(planned.get(i)), within(0.11));
    }
    assertThat(player.snapshot().state()).isInstanceOf(PlayerState.Finished.class);
  }

  @Test
  void pause_silencesAtOnceAndResumeSaysWhereWeAre() {
    play(TWO);
    pass(21.5);
    heard.clear();

    player.perform(new PlayerCommand.Pause());
    guidance.follow(player.snapshot());
    scheduler.runDue();
    pass(10);
    assertThat(heard).isEmpty();

    player.perform(new PlayerCommand.Resume());
    guidance.follow(player.snapshot());
    pass(1);

    assertThat(heard).containsExactly("31.5 Stretch one, number 1. Move.");
  }

  @Test
  void pauseInAPhrase_cutsIt() {
    play(TWO);
    pass(1);

    player.perform(new PlayerCommand.Pause());
    guidance.follow(player.snapshot());
    scheduler.runDue();

    assertThat(heard.getLast()).isEqualTo("1.0 (silence)");
  }

  @Test
  void next_announcesTheStretchThatItLeadsTo() {
    play(TWO);
    pass(22);
    heard.clear();

    player.perform(new PlayerCommand.Next());
    guidance.follow(player.snapshot());
    pass(1);

    assertThat(heard).containsExactly("22.0 Next: Stretch two.");
  }

  @Test
  void lastStretchSkipped_saysHowToGetUpUntilThatIsTakenBack() {
    play(TWO);
    pass(80);
    heard.clear();

    perform(new PlayerCommand.Next());
    assertThat(heard).containsExactly("80.0 " + WORDS.text("cue.close.on-back"));

    perform(new PlayerCommand.TakeBack());
    assertThat(heard).contains("80.0 (silence)");
  }

  @Test
  void extend_saysNothingTwice() {
    play(TWO);
    pass(60);
    heard.clear();

    player.perform(new PlayerCommand.Extend());
    guidance.follow(player.snapshot());
    pass(25);

    assertThat(heard.stream().map(SessionGuidanceTest::words).filter(text -> !text.equals("TICK")))
        .doesNotHaveDuplicates();
  }

  @Test
  void slowVoice_isWaitedForBeforeTheMovement() {
    voice.rate(3);
    play(TWO);

    pass(60);

    assertThat(heard)
        .containsSubsequence("19.3 We begin with: Stretch one.", "28.4 RISE")
        .anyMatch(line -> line.endsWith(" Move"))
        .noneMatch(line -> line.startsWith("20."));
    assertThat(player.snapshot().active()).isLessThan(Duration.ofSeconds(58));
  }

  @Test
  void voiceThatNeverEnds_doesNotHoldTheRoutineUp() {
    voice.getStuck();
    play(TWO);

    pass(30);

    assertThat(player.snapshot().position()).isEqualTo(Duration.ofSeconds(30));
    assertThat(heard).contains("20.0 RISE", "29.0 FALL");
  }

  @Test
  void stretchThatWaitsForTheUser_beginsWithItsCuesOnlyThen() {
    Timeline timeline =
        Routines.routine(stretch("one").movement(3, move(3), counted(move(3))).build())
            .timeline(Options.waitFor("one"));
    play(timeline);
    pass(40);
    assertThat(heard)
        .contains("20.0 " + WORDS.text("cue.say-when-ready"))
        .noneMatch(line -> line.contains("TURN"));

    player.perform(new PlayerCommand.Ready());
    guidance.follow(player.snapshot());
    pass(1);

    assertThat(heard).endsWith("40.0 RISE", "40.3 One. Move");
  }

  @Test
  void painStop_saysOnlyHowToComeOut() {
    play(TWO);
    pass(25);
    heard.clear();

    perform(new PlayerCommand.Stop(StopReason.PAIN));
    pass(60);

    assertThat(heard).containsExactly("25.0 " + WORDS.text("pain.title"));
  }

  @Test
  void painStop_ofAMutedRoutine_isSilent() {
    play(TWO);
    pass(25);
    guidance.mute(true);
    scheduler.runDue();
    heard.clear();

    perform(new PlayerCommand.Stop(StopReason.PAIN));
    pass(60);

    assertThat(heard).isEmpty();
  }

  @Test
  void mute_silencesVoiceAndTonesUntilTakenBack() {
    play(TWO);
    pass(21);
    heard.clear();

    guidance.mute(true);
    pass(4.5);
    assertThat(heard).isEmpty();
    guidance.mute(false);
    pass(1);

    assertThat(heard).containsExactly("26.0 RISE", "26.3 Two. Move");
  }

  @Test
  void endOfARoutine_isHeardBeforeItIsLeft() {
    play(TWO);
    pass(TWO.total().toMillis() / 1e3 + 0.1);
    List<String> left = new ArrayList<>();

    guidance.finish(() -> left.add("left"));
    pass(3);
    assertThat(left).isEmpty();
    pass(10);

    assertThat(left).containsExactly("left");
    assertThat(heard.getLast()).endsWith(WORDS.text("cue.close.on-back"));
  }

  @Test
  void routineThatWasStopped_isLeftOnceTheVoiceHasSaidHowToGetUp() {
    play(TWO);
    pass(25);
    perform(new PlayerCommand.Stop(StopReason.LATER));
    List<String> left = new ArrayList<>();

    guidance.finish(() -> left.add("left"));
    pass(1);
    assertThat(left).isEmpty();
    pass(15);

    assertThat(left).containsExactly("left");
    assertThat(heard.getLast()).endsWith(WORDS.text("cue.close.on-back"));
  }

  @Test
  void mutedRoutine_isLeftAtOnce() {
    play(TWO);
    guidance.mute(true);
    pass(TWO.total().toMillis() / 1e3 + 0.1);
    List<String> left = new ArrayList<>();

    guidance.finish(() -> left.add("left"));
    scheduler.runDue();

    assertThat(left).containsExactly("left");
  }

  @Test
  void close_isSilentForGood() {
    play(TWO);
    pass(21);
    heard.clear();

    guidance.close();
    pass(10);

    assertThat(heard).isEmpty();
  }

  @Test
  void machineStaysAwake_whileTimeRunsAndNotWhilePaused() {
    play(TWO);
    assertThat(awake).isEqualTo(1);

    player.perform(new PlayerCommand.Pause());
    pass(1);
    assertThat(awake).isZero();

    player.perform(new PlayerCommand.Resume());
    pass(1);
    assertThat(awake).isEqualTo(1);

    guidance.close();
    assertThat(awake).isZero();
  }

  @Test
  void close_reportsTheRateThatTheVoiceTurnedOutToHave() {
    voice.rate(10);
    play(TWO);
    pass(TWO.total().toMillis() / 1e3);

    guidance.close();
    scheduler.runDue();

    assertThat(rates).singleElement().satisfies(rate -> assertThat(rate).isLessThan(13.5));
  }

  @Test
  void phraseThatWasCut_teachesNoRate() {
    play(TWO);
    pass(0.5);

    guidance.close();
    scheduler.runDue();

    assertThat(rates).isEmpty();
  }

  @Test
  void close_letsTheSoundDeviceGo() {
    play(TWO);
    pass(21);

    guidance.close();
    scheduler.runDue();

    assertThat(released).isOne();
  }

  @Test
  void textThatIsNotTranslated_isSpokenInItsOwnLanguage() {
    Locale other = Locale.FRENCH;
    play(
        Routines.routine(
                stretch("one")
                    .movement(3, move(3), counted(move(3)))
                    .build()
                    .inOtherLanguage(Set.of("Move"), other))
            .timeline());
    pass(40);

    long untranslated = heard.stream().filter(line -> words(line).equals("Move")).count();
    assertThat(untranslated).isPositive();
    assertThat(voice.languages()).contains(Locale.ENGLISH);
    assertThat(voice.languages().stream().filter(other::equals)).hasSize((int) untranslated);
  }

  @Override
  Tones tones() {
    return new FakeTones();
  }

  @Override
  KeepAwake keepAwake() {
    return () -> {
      awake++;
      return () -> awake--;
    };
  }

  @Override
  void measured(double rate) {
    rates.add(rate);
  }

  private static double seconds(String line) {
    return Double.parseDouble(line.substring(0, line.indexOf(' ')));
  }

  private static List<String> planned(Timeline timeline) {
    return new CuePlanner(CueOptions.standard(), WORDS)
        .plan(timeline).cues().stream().map(SessionGuidanceTest::line).toList();
  }

  private static String line(Cue cue) {
    String what =
        switch (cue) {
          case Cue.Speech speech -> speech.text();
          case Cue.Sound sound -> sound.tone().name();
        };
    return String.format(Locale.ROOT, "%.1f %s", cue.at().toNanos() / 1e9, what);
  }

  private final class FakeTones extends QuietTones {
    @Override
    public void release() {
      released++;
    }

    @Override
    public void play(Tone tone) {
      heard.add(String.format(Locale.ROOT, "%.1f %s", (time.read() - start) / 1e9, tone.name()));
    }
  }
}
