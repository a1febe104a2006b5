package app.limber.speech;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.practice.guidance.VoiceName;
import app.limber.practice.preferences.VoiceSettings;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The command lines of every system, on every system.
class SpeechProgramTest {
  private static final String HOSTILE = "--rate $(id) \"'`;";
  private static final VoiceSettings OWN = new VoiceSettings("en-gb", 1.5, 40);

  @Test
  void espeak_readsTheTextFromItsInput() {
    assertThat(SpeechProgram.ESPEAK_NG.commandLine("espeak-ng", OWN))
        .containsExactly("espeak-ng", "--stdin", "-s", "210", "-a", "40", "-v", "en-gb");
    assertThat(SpeechProgram.ESPEAK_NG.input(OWN, HOSTILE)).isEqualTo(HOSTILE);
  }

  @Test
  void say_readsTheTextAndItsVolumeFromItsInput() {
    assertThat(SpeechProgram.SAY.commandLine("say", OWN))
        .containsExactly("say", "-r", "210", "-v", "en-gb", "-f", "-");
    assertThat(SpeechProgram.SAY.input(OWN, HOSTILE)).isEqualTo("[[volm 0.40]] " + HOSTILE);
  }

  @ParameterizedTest
  @EnumSource(SpeechProgram.class)
  void text_isWholeOnTheInput(SpeechProgram program) {
    assertThat(program.input(OWN, HOSTILE)).endsWith(HOSTILE);
  }

  @Test
  void eachSystem_hasItsPrograms() {
    assertThat(SpeechProgram.of("Linux")).containsExactly(SpeechProgram.ESPEAK_NG);
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
            voice("af", "Afrikaans", "af"), voice("en-gb", "English (Great Britain)", "en-gb"));
    assertThat(
            SpeechProgram.SAY.voices(
                Stream.of(
                    "Alex                en_US    # Most people recognize me by my voice.",
                    "Bad News            en_US    # The light you see",
                    "Majed               ar_001   # مرحبًا!",
                    "garbage")))
        .containsExactly(
            voice("Alex", "Alex (en_US)", "en_US"),
            voice("Bad News", "Bad News (en_US)", "en_US"),
            voice("Majed", "Majed (ar_001)", "ar_001"));
  }

  @Test
  void whereNoVoiceIsChosen_oneOfTheLanguageSpeaks() {
    List<InstalledVoice> ofMac =
        List.of(
            voice("Albert", "Albert (en_US)", "en_US"),
            voice("Anna", "Anna (de_DE)", "de_DE"),
            voice("Daniel", "Daniel (en_GB)", "en_GB"));

    assertThat(SpeechProgram.ESPEAK_NG.voice(Locale.ENGLISH, List.of())).contains("en");
    assertThat(SpeechProgram.SAY.voice(Locale.ENGLISH, ofMac)).contains("Daniel");
    assertThat(SpeechProgram.SAY.voice(Locale.GERMAN, ofMac)).contains("Anna");
    assertThat(SpeechProgram.SAY.voice(Locale.FRENCH, ofMac)).isEmpty();
  }

  private static InstalledVoice voice(String id, String name, String language) {
    return new InstalledVoice(new VoiceName(id, name), language);
  }
}
