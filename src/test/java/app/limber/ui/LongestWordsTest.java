package app.limber.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.words.Messages;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// No text is cut at the largest text size, for the screens with the most text in the languages
/// with the longest words.
class LongestWordsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "de, TODAY",
    "fr, TODAY",
    "pl, TODAY",
    "it, TODAY",
    "de, SETTINGS",
    "nl, SETTINGS",
    "pt-BR, SETTINGS",
    "nl, ROUTINE_OF_A_PROGRAMME",
    "pl, ROUTINE_OF_A_PROGRAMME",
    "fr, ROUTINE_EDITOR",
    "fr, HISTORY_CORRECTION",
    "de, PAIN_CARD",
    "fr, EMPTY_LOG_CARD"
  })
  void largestTextInAUsualWindow_isCutNowhere(String tag, Screen screen) {
    Messages messages = Messages.of(Locale.forLanguageTag(tag));
    try (OpenWindow window =
        screen.open(
            OpenWindow.on(folder)
                .speaking(messages)
                .size(1024, 640)
                .chosen(settings -> settings.with(settings.look().withTextPercent(175))))) {
      assertThat(window.cut()).isEmpty();
    }
  }
}
