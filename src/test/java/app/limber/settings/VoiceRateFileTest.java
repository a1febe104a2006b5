package app.limber.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.practice.preferences.VoiceSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoiceRateFileTest {
  private static final VoiceSettings STANDARD = VoiceSettings.standard();

  @TempDir private Path folder;

  @Test
  void recall_afterKeeping_isTheSameRate() {
    new VoiceRateFile(folder, () -> Locale.ENGLISH).keep(STANDARD, 11.5);

    assertThat(new VoiceRateFile(folder, () -> Locale.ENGLISH).recall(STANDARD)).hasValue(11.5);
  }

  @Test
  void recall_forAnotherVoiceOrSpeed_isEmpty() {
    VoiceRateFile file = new VoiceRateFile(folder, () -> Locale.ENGLISH);
    file.keep(STANDARD, 11.5);

    assertThat(file.recall(STANDARD.withVoice("en-gb"))).isEmpty();
    assertThat(file.recall(STANDARD.withRate(1.5))).isEmpty();
  }

  @Test
  void recall_forAnotherLanguage_isEmpty() {
    new VoiceRateFile(folder, () -> Locale.GERMAN).keep(STANDARD, 11.5);

    assertThat(new VoiceRateFile(folder, () -> Locale.ENGLISH).recall(STANDARD)).isEmpty();
    assertThat(new VoiceRateFile(folder, () -> Locale.GERMAN).recall(STANDARD)).hasValue(11.5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "7",
        "{}",
        "{\"voice\": \"\", \"rate\": 1}",
        "{\"voice\": \"\", \"rate\": 1, \"charactersPerSecond\": 900}",
        "{\"voice\": 1, \"rate\": 1, \"charactersPerSecond\": \"9\"}"
      })
  void recall_ofABrokenFile_isEmpty(String text) throws IOException {
    Files.writeString(folder.resolve("voice.json"), text);

    assertThat(new VoiceRateFile(folder, () -> Locale.ENGLISH).recall(STANDARD)).isEmpty();
  }

  @Test
  void keep_ofNoPlausibleRate_writesNothing() {
    new VoiceRateFile(folder, () -> Locale.ENGLISH).keep(STANDARD, 900);

    assertThat(folder).isEmptyDirectory();
  }
}
