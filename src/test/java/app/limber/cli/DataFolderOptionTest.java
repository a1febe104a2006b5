package app.limber.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.testing.OnPosix;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataFolderOptionTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"/dev/null", "/dev/null/x", "/etc/passwd"})
  @OnPosix
  void placeThatCannotBeAFolder_isNoEmptyLog(String named) {
    for (String command : List.of("status", "history list", "doctor")) {
      CommandRun run = CommandRun.of(Path.of(named), command.split(" "));

      assertThat(run.code()).isEqualTo(1);
      assertThat(run.out() + run.err()).contains(named).doesNotContain("No sessions yet");
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void folderThatCannotBeMade_isAProblemForTheDoctor() {
    CommandRun run = CommandRun.of(Path.of("/proc/nope"), "doctor");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("/proc/nope cannot be written");
  }

  @Test
  void folderThatCanBeMade_isNotMadeByTheDoctor() {
    CommandRun run = CommandRun.of(folder.resolve("a/b"), "doctor");

    assertThat(run.out()).contains("will be made when it is needed");
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u0000"})
  void folderThatIsNone_isRefusedInAWord(String named) {
    CommandRun run = CommandRun.of(folder, "status", "--data-dir", named);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).containsAnyOf("--data-dir names no folder", "cannot be the name");
  }

  @ParameterizedTest
  @CsvSource({"--language, ''", "--language, ' '", "--profile, ''", "--profile, ' '"})
  void emptyOption_isRefused(String option, String value) {
    CommandRun run = CommandRun.of(folder, "status", option, value);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().strip())
        .isEqualTo("The value of " + option + " is empty. Give one, or leave it out.");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {"plain, ||", "with a blank, \"", "100%, \"", "$HOME, '"})
  void advisedCommand_namesTheSameFolder(String name, String quote) {
    String named = folder.resolve(name).toString();

    CommandRun run = CommandRun.of(folder, "plan", "--data-dir", named);

    assertThat(run.out()).contains("limber --data-dir=" + quote + named + quote + " plan set mon-");
  }

  @Test
  void advisedCommand_namesTheSameProfile() {
    CommandRun.of(folder, "profile", "add", "Ada");

    assertThat(CommandRun.of(folder, "plan", "--profile", "ada").out())
        .contains("limber --profile=ada plan set");
    assertThat(CommandRun.of(folder, "plan").out()).contains("limber plan set");
  }
}
