package app.limber.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.PracticeDay;
import app.limber.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that cannot be parsed are told in the words of the program, with line and column, and
/// without the words of its libraries.
class BrokenFileTest {
  private static final String ROW =
      "0f5c2f4e-8d0b-4c3a-9a5e-1b2c3d4e5f60,r,2026-11-20T06:00:00Z,completed,687,600";
  private static final String COLUMNS = "id,routine,startedAt,outcome,plannedSeconds,activeSeconds";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{ | 1 | 2 | the end of the file | a field name in double quotes or a closing brace",
        "~{\"sessions\":[\n{\"id\": NaN}]}~ | 2 | 8 | \"NaN\" | a value",
        "~{\"sessions\":[\n{\"id\": 1,}]}~ | 2 | 10 | \"}\" | a field name in double quotes",
        "{\"sessions\":[]} x | 1 | 17 | \"x\" | nothing after the end of the JSON",
        "hello | 1 | 1 | \"hello\" | one JSON object",
        "{\"sessions\" [] | 1 | 13 | \"[\" | a colon",
      })
  void brokenJson_isToldWithLineAndColumn(
      String content, int line, int column, String found, String expected) throws IOException {
    assertThat(sentences("a.json", content))
        .containsExactly(
            "a.json, line %d: this is not valid JSON from column %d on: found %s, expected %s."
                .formatted(line, column, found, expected));
  }

  @Test
  void brokenJson_farIntoALargeFile_isToldLikeAnyOther() throws IOException {
    String unknown = "{\"a\": \"" + "x".repeat(500) + "\"},\n";

    assertThat(sentences("a.json", "{\"extra\":[\n" + unknown.repeat(1_000) + "tru], \"b\":1}"))
        .containsExactly(
            "a.json, line 1002: this is not valid JSON from column 1 on: found \"tru\","
                + " expected a value.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"sessions\":null}", "{\"sessions\":[],\"sessions\":[]}"})
  void sessionsThatAreNotOneList_areToldInOneSentence(String content) throws IOException {
    assertThat(sentences("a.json", content))
        .containsExactly("a.json, line 1: \"sessions\" is missing or is not one list.");
  }

  @Test
  void textsAndValuesBeyondTheLimits_areTold() throws IOException {
    String long_ = "{\"sessions\":[\n{\"note\":\"" + "x".repeat(10 << 20) + "\"}]}";
    String many = "{\"sessions\":[\n{\"a\":[" + "1,".repeat(100_000) + "1]}]}";
    String deep = "{\"sessions\":[\n{\"a\":" + "[".repeat(40) + "]".repeat(40) + "}]}";
    String deepUnknown = "{\"a\":" + "[".repeat(100) + "]".repeat(100) + "}";

    assertThat(sentences("a.json", long_))
        .containsExactly("a.json, line 2: a text is longer than 1,048,576 characters.");
    assertThat(sentences("a.json", many))
        .containsExactly("a.json, line 2: one entry holds more than 100,000 values.");
    assertThat(sentences("a.json", deep))
        .containsExactly("a.json, line 2: lists and objects are nested deeper than 32 levels.");
    assertThat(sentences("a.json", deepUnknown))
        .containsExactly("a.json, line 1: lists and objects are nested deeper than 32 levels.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[ | the end of the cell | a value or a closing bracket",
        "[1 | the end of the cell | a comma or a closing bracket",
        "[{]} | \"]\" | a field name in double quotes or a closing brace",
      })
  void brokenCellOfStretches_isToldWithItsRow(String cell, String found, String expected)
      throws IOException {
    assertThat(sentences("a.csv", COLUMNS + ",stretches\n" + ROW + ",\"" + cell + "\"\n"))
        .singleElement()
        .asString()
        .endsWith(": stretches is not valid JSON: found " + found + ", expected " + expected + ".")
        .contains("line 2, session 1");
  }

  @Test
  void deepCellOfStretches_isTold() throws IOException {
    String deep = "[".repeat(100) + "]".repeat(100);

    assertThat(sentences("a.csv", COLUMNS + ",stretches\n" + ROW + "," + deep + "\n"))
        .singleElement()
        .asString()
        .endsWith("lists and objects are nested deeper than 32 levels.");
  }

  @Test
  void quotationMarkThatIsNotClosed_isToldWithItsLine() throws IOException {
    String start = COLUMNS + ",note\n" + ROW + ",\"two\nlines\"\n" + ROW + ",\"open";
    String expected =
        "a.csv, line 4: this is not valid CSV: a quotation mark opens a cell and none closes it,"
            + " or the cell is too long. Check the quotation marks from here on.";

    assertThat(sentences("a.csv", start + "\n")).containsExactly(expected);
    assertThat(sentences("a.csv", start + "x".repeat(17 << 20))).containsExactly(expected);
  }

  private List<String> sentences(String name, String content) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    Messages messages = Messages.of(Locale.ENGLISH);
    return HistoryFile.read(file, PracticeDay.STANDARD_START).problems().stream()
        .map(problem -> problem.sentence(name, messages))
        .toList();
  }
}
