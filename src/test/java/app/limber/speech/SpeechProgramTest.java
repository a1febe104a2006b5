package app.limber.speech;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.practice.guidance.VoiceName;
import app.limber.practice.preferences.VoiceSettings;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The command lines of every system, on every system.
class SpeechProgramTest {
  private static final String HOSTILE = "--rate $(id) \"'`;";
  private static final VoiceSettings OWN = new VoiceSettings("en-gb", 1.5, 40);

  @Test
  void spdSay_getsTheTextAfterTheEndOfItsOptions() {
    assertThat(SpeechProgram.SPD_SAY.speak("/bin/spd-say", VoiceSettings.standard(), HOSTILE))
        .containsExactly(
            "/bin/spd-say", "--wait", "--rate", "-37", "--volume", "100", "--", HOSTILE);
    assertThat(SpeechProgram.SPD_SAY.readsInput()).isFalse();
  }

  @Test
  void spdSay_takesVoiceRateAndVolume() {
    assertThat(SpeechProgram.SPD_SAY.speak("spd-say", OWN, "Hold"))
        .containsExactly(
            "spd-say",
            "--wait",
            "--rate",
            "13",
            "--volume",
            "-20",
            "--synthesis-voice",
            "en-gb",
            "--",
            "Hold");
  }

  @Test
  void spdSay_isSilencedThroughItsServer() {
    assertThat(SpeechProgram.SPD_SAY.silence("spd-say")).containsExactly("spd-say", "--cancel");
  }

  @Test
  void espeak_readsTheTextFromItsInput() {
    assertThat(SpeechProgram.ESPEAK_NG.speak("espeak-ng", OWN, HOSTILE))
        .containsExactly("espeak-ng", "--stdin", "-s", "210", "-a", "40", "-v", "en-gb");
    assertThat(SpeechProgram.ESPEAK_NG.readsInput()).isTrue();
    assertThat(SpeechProgram.ESPEAK_NG.input(OWN, HOSTILE)).isEqualTo(HOSTILE);
  }

  @Test
  void say_readsTheTextAndItsVolumeFromItsInput() {
    assertThat(SpeechProgram.SAY.speak("say", OWN, HOSTILE))
        .containsExactly("say", "-r", "210", "-v", "en-gb", "-f", "-");
    assertThat(SpeechProgram.SAY.input(OWN, HOSTILE)).isEqualTo("[[volm 0.40]] " + HOSTILE);
  }

  @ParameterizedTest
  @EnumSource(SpeechProgram.class)
  void text_isOneArgumentOrNone(SpeechProgram program) {
    assertThat(program.speak("program", VoiceSettings.standard(), HOSTILE))
        .filteredOn(argument -> argument.contains("id"))
        .hasSize(program.readsInput() ? 0 : 1);
  }

  @Test
  void eachSystem_hasItsPrograms() {
    assertThat(SpeechProgram.of("Linux"))
        .containsExactly(SpeechProgram.SPD_SAY, SpeechProgram.ESPEAK_NG);
    assertThat(SpeechProgram.of("Mac OS X")).containsExactly(SpeechProgram.SAY);
    assertThat(SpeechProgram.of("Windows 11")).isEmpty();
  }

  @Test
  void voices_areReadFromWhatEachProgramPrints() {
    assertThat(
            SpeechProgram.ESPEAK_NG.voices(
                Stream.of(
                    "Pty Language       Age/Gender VoiceName          File          Other Languages",
                    " 5  af              --/M      Afrikaans          gmw/af",
                    " 2  en-gb           --/M      English_(Great_Britain) gmw/en        (en 2)",
                    "")))
        .containsExactly(
            new VoiceName("af", "Afrikaans"), new VoiceName("en-gb", "English (Great Britain)"));
    assertThat(
            SpeechProgram.SPD_SAY.voices(
                Stream.of(
                    "                NAME            LANGUAGE             VARIANT",
                    "     English (America)               en-US                none")))
        .containsExactly(new VoiceName("English (America)", "English (America) (en-US)"));
    assertThat(
            SpeechProgram.SAY.voices(
                Stream.of(
                    "Alex                en_US    # Most people recognize me by my voice.",
                    "Bad News            en_US    # The light you see",
                    "Majed               ar_001   # مرحبًا!",
                    "garbage")))
        .containsExactly(
            new VoiceName("Alex", "Alex (en_US)"),
            new VoiceName("Bad News", "Bad News (en_US)"),
            new VoiceName("Majed", "Majed (ar_001)"));
  }
}
