package app.limber.practice.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.cue.CountRule;
import app.limber.cue.CueLevel;
import app.limber.practice.preferences.Settings;
import app.limber.practice.preferences.SoundSettings;
import app.limber.practice.preferences.VoiceSettings;
import app.limber.testing.HeardSound;
import app.limber.testing.ManualExecutor;
import app.limber.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SoundServiceTest {
  private static final Settings SETTINGS = Settings.standard();

  private final ManualExecutor face = new ManualExecutor();
  private final HeardSound sound = new HeardSound(face);
  private final SoundService desk = sound.desk();
  private final List<String> told = new ArrayList<>();

  @Test
  void missingVoice_isToldWhenASessionBeginsAndOnce() {
    desk.attend(told::add);
    sound.become(new VoiceState.Missing());
    face.runAll();
    assertThat(told).isEmpty();

    desk.play(SETTINGS);
    desk.play(SETTINGS);
    face.runAll();

    assertThat(told).singleElement().asString().contains("No voice was found");
  }

  @Test
  void voiceThatBreaksInASession_isToldAtOnceAndOnce() {
    desk.attend(told::add);
    desk.play(SETTINGS);

    sound.become(new VoiceState.Broken("spd-say"));
    face.runAll();
    sound.become(new VoiceState.Broken("spd-say"));
    face.runAll();

    assertThat(told).singleElement().asString().contains("spd-say does not speak");
  }

  @Test
  void nobodyThere_isToldNothingUntilSomebodyComes() {
    sound.become(new VoiceState.Missing());
    desk.play(SETTINGS);
    face.runAll();
    assertThat(told).isEmpty();

    desk.attend(told::add);

    assertThat(told).hasSize(1);
  }

  @Test
  void lostDevice_isToldInASentenceOfItsOwn() {
    desk.attend(told::add);
    desk.play(SETTINGS);

    sound.loseDevice();
    sound.loseDevice();
    face.runAll();

    assertThat(told).singleElement().asString().contains("No sound device");
  }

  @ParameterizedTest
  @EnumSource(names = {"TONES", "OFF"})
  void whoWantsNoVoice_isNotToldOfOne(CueLevel level) {
    desk.attend(told::add);
    sound.become(new VoiceState.Missing());

    desk.play(SETTINGS.with(SETTINGS.sound().withLevel(level)));
    face.runAll();

    assertThat(told).isEmpty();
  }

  @Test
  void whoHasMuted_isToldNothing() {
    desk.attend(told::add);
    sound.become(new VoiceState.Missing());
    sound.loseDevice();

    desk.play(SETTINGS.withMuted(true));
    face.runAll();

    assertThat(told).isEmpty();
  }

  @Test
  void whoUnmutes_isToldWhatIsMissed() {
    desk.attend(told::add);
    sound.become(new VoiceState.Missing());
    desk.mute(false);
    desk.play(SETTINGS.withMuted(true));
    face.runAll();
    assertThat(told).isEmpty();

    desk.mute(false);

    assertThat(told).hasSize(1);
  }

  @Test
  void session_soundsAsItIsSet() {
    VoiceSettings voice = new VoiceSettings("de", 1.5, 40);

    desk.play(SETTINGS.with(SETTINGS.sound().with(voice).withToneVolume(10)));

    assertThat(sound.how()).isEqualTo(voice);
    assertThat(sound.toneVolume()).isEqualTo(10);
  }

  @Test
  void trials_sayWhyNothingIsHeard() {
    sound.become(new VoiceState.Missing());
    sound.loseDevice();

    desk.tryVoice(SETTINGS.sound(), told::add);
    desk.tryTone(SETTINGS.sound(), told::add);
    face.runAll();

    assertThat(told).hasSize(2);
    assertThat(told.getFirst()).contains("No voice was found");
    assertThat(told.getLast()).contains("No sound device");
  }

  @Test
  void neitherVoiceNorDevice_isToldInOneSentenceWhenTheSessionBegins() {
    desk.attend(told::add);
    sound.become(new VoiceState.Missing());
    sound.loseDevice();

    desk.play(SETTINGS);
    face.runAll();

    assertThat(told).singleElement().asString().contains("Neither a voice nor a sound device");
  }

  @Test
  void session_looksAgainForWhatFailed() {
    desk.play(SETTINGS);
    desk.play(SETTINGS);

    assertThat(sound.searches()).isEqualTo(2);
  }

  @Test
  void trialOfTheVoice_looksAgainForOne() {
    desk.tryVoice(SETTINGS.sound(), told::add);

    assertThat(sound.searches()).isOne();
  }

  @Test
  void headphonesPluggedInLater_areNoProblemAnyMore() {
    desk.attend(told::add);
    sound.loseDevice();
    sound.findDevice();

    desk.play(SETTINGS);
    desk.tryTone(SETTINGS.sound(), told::add);
    face.runAll();

    assertThat(told).isEmpty();
  }

  @Test
  void deviceLostAgainInALaterSession_isToldAgain() {
    desk.attend(told::add);
    sound.loseDevice();
    desk.play(SETTINGS);
    face.runAll();
    sound.findDevice();
    desk.play(SETTINGS);
    face.runAll();

    sound.loseDevice();
    face.runAll();

    assertThat(told).hasSize(2);
  }

  @Test
  void trialOfATone_letsTheDeviceGo() {
    desk.tryTone(SETTINGS.sound(), told::add);

    assertThat(sound.heard()).containsExactly("HOLD_START");
    assertThat(sound.released()).isOne();
  }

  @Test
  void plan_followsTheSettings() {
    SoundSettings chosen =
        SETTINGS
            .sound()
            .withLevel(CueLevel.BRIEF)
            .withCounts(CountRule.FIFTH)
            .with(VoiceSettings.standard().withRate(0.5));

    assertThat(chosen.cueOptions(Messages.of(Locale.ENGLISH)).level()).isEqualTo(CueLevel.BRIEF);
    assertThat(chosen.cueOptions(Messages.of(Locale.ENGLISH)).counts()).isEqualTo(CountRule.FIFTH);
    assertThat(chosen.cueOptions(Messages.of(Locale.ENGLISH)).charactersPerSecond()).isEqualTo(7);
  }
}
