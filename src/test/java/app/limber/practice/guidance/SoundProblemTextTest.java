package app.limber.practice.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.words.Messages;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SoundProblemTextTest {
  private final SoundProblemText words = new SoundProblemText(Messages.of(Locale.ENGLISH));

  @Test
  void voiceThatSpeaks_isNothingToTell() {
    assertThat(words.problem(new VoiceState.Ready("say"))).isEmpty();
    assertThat(words.problem(new VoiceState.Looking())).isEmpty();
  }

  @Test
  void missingVoice_saysWhatToInstall() {
    assertThat(words.problem(new VoiceState.Missing()))
        .hasValueSatisfying(sentence -> assertThat(sentence).contains("install espeak-ng"));
  }

  @Test
  void brokenVoice_isNamed() {
    assertThat(words.problem(new VoiceState.Broken("spd-say")))
        .hasValueSatisfying(sentence -> assertThat(sentence).contains("spd-say"));
  }

  @Test
  void noSoundDevice_saysThatTheRoutineGoesOn() {
    assertThat(words.noSoundDevice()).contains("goes on");
  }
}
