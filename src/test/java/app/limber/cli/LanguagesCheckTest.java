package app.limber.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesCheckTest {
  @TempDir Path folder;

  @Test
  void faultsInTheUsersOwnTranslation_areListedWhateverTheLanguageOfTheProgram()
      throws IOException {
    own("stretches", "");
    Path german = own("de/stretches", "\"why\":");

    CommandRun run = CommandRun.of(folder, "check", "--languages", "de");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains(german.toString()).contains("\"wy\"");
    Files.delete(german);
    assertThat(CommandRun.of(folder, "check", "--languages", "de").code()).isZero();
  }

  /// Copies the shipped file of *prayer* to the user's own content, with a letter left out of a
  /// field.
  private Path own(String place, String field) throws IOException {
    Path file = folder.resolve("content").resolve(place).resolve("prayer.json");
    Files.createDirectories(file.getParent());
    String shipped = Files.readString(Path.of("content").resolve(place).resolve("prayer.json"));
    return Files.writeString(file, shipped.replace(field, field.replace("h", "")));
  }

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
