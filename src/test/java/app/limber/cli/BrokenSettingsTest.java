package app.limber.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.testing.OnPosix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The command line beside files that something else has changed.
class BrokenSettingsTest {
  @TempDir private Path folder;

  private CommandRun run(String line) {
    return CommandRun.of(folder, line.split(" "));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      textBlock =
          """
          {"pace":"fast"}          | Line 1, pace: expected a number from 0.75 to 1.5.
          {"pace":9}               | Line 1, pace: expected a number from 0.75 to 1.5.
          {"restDays":9}           | Line 1, restDays: expected a whole number from 0 to 6.
          {"muted":1}              | Line 1, muted: expected true or false.
          {"theme":"DARK"}         | Line 1, theme: expected one of "system", "light", "dark".
          {"dayStart":"25:61"}     | Line 1, dayStart: expected a time such as "07:00".
          {"remindOn":["Foo"]}     | Line 1, remindOn[0]: expected one of "monday",
          {"muted":true,}          | From line 1 on it is not JSON; expected one JSON object.
          []                       | From line 1 on it is not JSON; expected one JSON object.
          """)
  void unusableSettings_areToldWithTheirPlace(String text, String told) throws IOException {
    Path file = write("settings.json", text);

    CommandRun run = run("status");

    assertThat(run.code()).isZero();
    assertThat(run.err()).contains(told).hasLineCount(1);
    assertThat(file).hasContent(text);
    assertThat(run("doctor").out()).contains("Settings", told);
  }

  @ParameterizedTest
  @CsvSource({"plan set sat=full-morning", "reminder on 06:00"})
  void change_losesNothingOfThemAndSaysItOnce(String line) throws IOException {
    Path file = write("settings.json", "{\"pace\":\"fast\"}");

    CommandRun run = run(line);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err().lines()).hasSize(2);
    assertThat(run.err()).containsOnlyOnce("pace").contains("Mend that file", file.toString());
    assertThat(file).hasContent("{\"pace\":\"fast\"}");
  }

  @Test
  void settingsThatAreFine_areARowOfTheDoctor() {
    assertThat(run("doctor").out()).contains("All of them can be used");
  }

  @Test
  @OnPosix
  void folderThatCannotBeEntered_isNotCalledABrokenFile() throws IOException {
    Path loop = folder.resolve("loop");
    Files.createSymbolicLink(loop, loop);

    assertThat(CommandRun.of(loop, "status").err()).doesNotContain("settings.json");
  }

  @Test
  void namesOfProfilesThatCannotBeRead_areSaidBeforeTheyAreKeptAside() throws IOException {
    run("profile add Ada");
    write("profiles.json", "{\"names\": {\"ada\": \"Ada\",}}");

    assertThat(run("doctor").out()).contains("profiles.json.broken");
    assertThat(run("profile list").err()).contains("cannot be read").hasLineCount(1);
    assertThat(run("profile add Bo").err()).contains("profiles.json.broken").hasLineCount(1);

    assertThat(folder.resolve("profiles.json.broken")).content().contains("Ada");
    assertThat(run("profile list").err()).isEmpty();
  }

  @Test
  void namesAfterAByteOrderMark_areRead() throws IOException {
    run("profile add Ada");
    write("profiles.json", "\uFEFF{\"names\": {\"ada\": \"Ada L.\"}}");

    assertThat(run("profile list").out()).contains("Ada L.");
  }
}
