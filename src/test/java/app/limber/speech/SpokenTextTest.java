package app.limber.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "$(touch pwned)",
        "`id`; rm -rf ~ && echo \"quoted\" 'single' | cat > x",
        "--version",
        "-x %PATH% !history",
        "Dehnen für den Rücken – 30 Sekunden",
        "背中を伸ばす"
      })
  void ordinaryText_isKept(String text) {
    assertThat(SpokenText.of(text)).isEqualTo(text);
  }

  @Test
  void controlCharactersAndLineEnds_becomeOneSpace() {
    assertThat(SpokenText.of("\u0000one\r\n\ttwo\u001b[31m \u202ethree\u2028four\ufeff"))
        .isEqualTo("one two [31m three four");
  }

  @Test
  void halfACharacter_isLeftOut() {
    assertThat(SpokenText.of("a\ud83db")).isEqualTo("a b");
  }

  @Test
  void commandsOfSpeechPrograms_areTakenApart() {
    assertThat(SpokenText.of("[[slnc 5000]] and [[[h@l'oU]]]")).doesNotContain("[[");
  }

  @Test
  void veryLongText_isShortenedAtAWord() {
    String text = SpokenText.of("stretch ".repeat(1250));

    assertThat(text).hasSizeBetween(300, SpokenText.LONGEST).endsWith("stretch");
  }

  @Test
  void veryLongWord_isCutWithoutHalvingACharacter() {
    String text = SpokenText.of("a" + "🧘".repeat(5000));

    assertThat(text).hasSizeLessThanOrEqualTo(SpokenText.LONGEST).endsWith("🧘");
  }

  @Test
  void nothingButBlanks_isEmpty() {
    assertThat(SpokenText.of(" \n\t\u0000 ")).isEmpty();
  }
}
