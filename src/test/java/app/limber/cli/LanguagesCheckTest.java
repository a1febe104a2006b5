package app.limber.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesCheckTest {
  @ParameterizedTest
  @ValueSource(strings = {"Start", "   indented: %s", "one\nline", "C:\\Limber", "a = b", "50 %"})
  void missingText_isPrintedAsTheFileWouldHaveIt(String text) throws IOException {
    Properties read = new Properties();

    read.load(new StringReader(LanguagesCheck.asInFile("some.key", Map.of("some.key", text))));

    assertThat(read).containsExactly(Map.entry("some.key", text));
  }

  @Test
  void missingPluralForm_hasTheTextOfOtherNumbers() {
    assertThat(LanguagesCheck.asInFile("days.few", Map.of("days.one", "a", "days.other", "%d b")))
        .isEqualTo("days.few=%d b");
  }
}
