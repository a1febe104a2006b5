package app.limber.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Command lines that cannot be understood.
class UsageTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"pt, Hoje", "pt-PT, Hoje", "de-AT, Heute", "fr_CA, séance", "PL, Dzień"})
  void languageOfAnotherCountry_isTheNearest(String tag, String told) {
    CommandRun run = CommandRun.of(folder, "status", "--language", tag);

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "klingon", "x y", "*"})
  void unknownLanguage_isToldWithThoseThatThereAre(String tag) {
    CommandRun run = CommandRun.of(folder, "status", "--language", tag);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualToNormalizingNewlines(
            "Limber has no words in " + tag + ". It has: de, en, es, fr, it, nl, pl, pt-BR, sv.\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          history list --format xml | xml ist kein Wert für --format; wähle aus: table, csv, json.
          timeline --format yaml | yaml ist kein Wert für --format; wähle aus: text, json.
          handout prayer --out x --paper a5 | a5 ist kein Wert für --paper; wähle aus: a4, letter.
          play --console=3 | 3 ist kein Wert für --console.
          history --format csv --format csv | --format steht zweimal da.
          """)
  void wrongValue_isToldInTheLanguageOfTheProgram(String line, String told) {
    CommandRun run = CommandRun.of(folder, ("--language de " + line).split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith(told).endsWith("--help\n").hasLineCount(1);
  }

  @Test
  void argumentThatNamesAFileOfArguments_isPlainText() throws IOException {
    Path file = Files.writeString(folder.resolve("arguments"), "--version\n");
    CommandRun run = CommandRun.of(folder, "@" + file);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("@" + file).hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "timeline",
        "history restore",
        "handout full-morning --out",
        "pictures --out",
        "status --on",
        "status --format",
        "play --console --speed",
        "history add --routine five-minutes --at"
      })
  void emptyValue_isToldAndNotTakenForTheWorkingFolder(String line) {
    String[] words = (line + " ").split(" ", -1);
    CommandRun run = CommandRun.of(folder, words);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("The value of ").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"history import", "history merge", "programme import", "step accept", "open"})
  void emptyArgumentThatACommandNeeds_isMissing(String line) {
    CommandRun run = CommandRun.of(folder, (line + " ").split(" ", -1));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(" is missing. Try: limber " + line).hasLineCount(1);
  }

  @Test
  void emptyText_isAText() {
    String file = folder.resolve("for-nobody.limber").toString();

    CommandRun run =
        CommandRun.of(folder, "programme", "export", "five-minutes", "--for", "", "--out", file);

    assertThat(run.code()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"'', '\"\"'", "-- status, status"})
  void argumentThatIsNone_isToldAsItIs(String line, String told) {
    CommandRun run = CommandRun.of(folder, line.split(" "));

    assertThat(run.err())
        .isEqualToNormalizingNewlines("Unknown argument: " + told + ". Try: limber --help\n");
  }

  @ParameterizedTest
  @CsvSource({
    "plya, play",
    "Status, status",
    "hist, history",
    "history lst, list",
    "history exprot, export",
    "history list --formt=json, --format",
    "play full-morning --sped 4, --speed"
  })
  void argumentThatIsSpeltAlmostLikeAnother_bringsThatToMind(String line, String meant) {
    CommandRun run = CommandRun.of(folder, line.split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(" (did you mean " + meant + "?). Try: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"erase", "x", "-q", "--bad", "history status-of-all"})
  void argumentThatIsLikeNone_isMerelyUnknown(String line) {
    CommandRun run = CommandRun.of(folder, line.split(" "));

    assertThat(run.err()).startsWith("Unknown argument: ").doesNotContain("did you mean");
  }

  @Test
  void controlCharactersOfAnArgument_areMadeVisible() {
    CommandRun run = CommandRun.of(folder, "status", "--language", "\u001b[31mx");

    assertThat(run.err()).contains("␛[31mx").doesNotContain("\u001b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V", "status --version", "history export -V", "play -V"})
  void version_isToldByEachCommand(String line) {
    CommandRun run = CommandRun.of(folder, line.split(" "));

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("Limber ").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "status --help", "history export -h", "plan set --help"})
  void help_namesTheOptionsThatEachCommandHas(String line) {
    CommandRun run = CommandRun.of(folder, ("--language de " + line).split(" "));

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("--data-dir=DIR", "--language=TAG", "--profile=NAME", "-h, --help")
        .contains("Zeigt diese Hilfe");
  }

  @ParameterizedTest
  @ValueSource(strings = {"profile add J??rgen", "--data-dir=R??cken status", "history --on ??"})
  void argumentThatTheTerminalGarbled_isRefusedAndNothingKept(String line) {
    String garbled = line.replace('?', '\uFFFD');

    CommandRun run = CommandRun.of(folder, garbled.split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("the letters that you typed").hasLineCount(1);
    assertThat(folder).isEmptyDirectory();
  }
}
