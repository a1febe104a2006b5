package app.limber.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.PracticeDay;
import app.limber.journal.Session;
import app.limber.practice.log.ImportedSession;
import app.limber.words.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryFileTest {
  private static final String ID = "0f5c2f4e-8d0b-4c3a-9a5e-1b2c3d4e5f60";
  private static final String LEAST =
      """
      "id":"%s","routine":"full-morning","startedAt":"2026-11-22T02:40:00+01:00",\
      "outcome":"completed","plannedSeconds":616,"activeSeconds":600"""
          .formatted(ID);
  private static final String COLUMNS = "id,routine,startedAt,outcome,plannedSeconds,activeSeconds";
  private static final String ROW =
      ID + ",full-morning,2026-11-22T06:58:00+01:00,completed,616,600";

  @TempDir private Path folder;

  private String fileName = "";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "id | 5 | id is 5, but must be text in quotes.",
        "id | \"x\" | id is \"x\", but must be an id of 32 hexadecimal digits",
        "routine | \" \" | routine is blank.",
        "routine | {} | routine is {…}, but must be text in quotes.",
        "startedAt | \"2026-02-30T06:00:00Z\" | startedAt is \"2026-02-30T06:00:00Z\", but must",
        "startedAt | \"2026-11-22T06:58:00\" | startedAt is \"2026-11-22T06:58:00\", but must be",
        "startedAt | \"0099-11-22T06:58:00Z\" | startedAt is 0099-11-22T06:58:00Z, but must be from 1900 to 9998.",
        "plannedSeconds | -1 | plannedSeconds is -1, but must be from 0 to 1000000.",
        "activeSeconds | 1.5 | activeSeconds is 1.5, but must be a whole number.",
        "activeSeconds | \"600\" | activeSeconds is \"600\", but must be a number.",
        "activeSeconds | 99999999999999999999 | activeSeconds is 99999999999999999999, but must",
        "outcome | \"done\" | outcome is \"done\", but must be one of: completed, partial, stopp",
        "stiffnessBefore | 11 | stiffnessBefore is 11, but must be from 0 to 10.",
        "stiffnessAfter | -1 | stiffnessAfter is -1, but must be from 0 to 10.",
        "zone | \"Mars/Base\" | zone is \"Mars/Base\", but must be a zone such as Europe/Berlin",
        "practiceDay | \"2026-13-01\" | practiceDay is \"2026-13-01\", but must be a date such",
        "practiceDay | \"2062-11-22\" | practiceDay is 2062-11-22, but must be within a day of st",
        "practiceDay | \"2026-11-20\" | practiceDay is 2026-11-20, but must be within a day of st",
        "note | [1] | note is […], but must be text in quotes.",
        "note | \"\\ud800\" | note has characters that cannot be kept.",
        "revision | \"" + ID + "\" | a revision is given without recordedAt.",
        "pain | \"yes\" | pain is \"yes\", but must be an object.",
        "pain | {\"where\":3} | pain.where is 3, but must be text in quotes.",
        "stretches | {} | stretches is {…}, but must be a list.",
        "stretches | [1] | stretches[0] is 1, but must be an object.",
        "stretches | [{\"outcome\":\"done\"}] | stretches[0].stretch is missing.",
        "stretches | [{\"stretch\":\"x\",\"outcome\":\"ok\"}] | stretches[0].outcome is \"ok\",",
        "stretches | [{\"stretch\":\"x\",\"outcome\":\"done\",\"reps\":-1}] | stretches[0].reps i",
        "stretches | [{\"stretch\":\"x\",\"outcome\":\"done\",\"side\":\"up\"}] | stretches[0].si"
      })
  void wrongValue_isToldWithItsPlaceAndTheRestIsRead(String field, String value, String sentence)
      throws IOException {
    String bad = withField(field, value);
    String good = "{" + LEAST.replace("5f60", "5f61") + "}";

    HistoryReading reading = read("log.json", "{\"sessions\":[\n" + good + ",\n" + bad + "]}");

    assertThat(reading.sessions()).hasSize(1);
    assertThat(reading.problems()).hasSize(1);
    assertThat(sentences(reading).getFirst())
        .startsWith("log.json, line 3, session 2")
        .contains(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"id", "routine", "startedAt", "outcome", "plannedSeconds", "activeSeconds"})
  void missingOrNull_isTheSame(String field) throws IOException {
    HistoryReading absent = read("a.json", "{\"sessions\":[" + withField(field, null) + "]}");
    HistoryReading none = read("a.json", "{\"sessions\":[" + withField(field, "null") + "]}");

    assertThat(sentences(absent)).singleElement().asString().endsWith(field + " is missing.");
    assertThat(sentences(none)).isEqualTo(sentences(absent));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "a.json | ~~ | a.json: the file is empty.",
        "a.csv | ~ \n ~ | a.csv: the file is empty.",
        "a.json | [] | a.json, line 1: an object such as",
        "a.json | {} | a.json, line 1: \"sessions\" is missing",
        "a.json | {\"sessions\":{}} | a.json, line 1: \"sessions\" is missing or is not one list",
        "a.json | {\"sessions\":[]} x | a.json, line 1: this is not valid JSON",
        "a.json | {\"sessions\":[]} [] | a.json, line 1: something follows",
        "a.json | hello | a.json, line 1: this is not valid JSON",
        "a.json | ~{\"sessions\":[\n{\"id\":~ | a.json, line 2: this is not valid JSON",
        "a.txt | hello | a.txt, line 1: the first line names no column of an export",
        "a.txt | outcome | a.txt, line 1: the column id is missing.",
        "a.csv | ~id,id\nx~ | a.csv, line 1: the column id is there twice.",
      })
  void wrongFile_isTold(String name, String content, String sentence) throws IOException {
    HistoryReading reading = read(name, content);

    assertThat(reading.sessions()).isEmpty();
    assertThat(reading.problems()).allMatch(HistoryProblem::isOfFile);
    assertThat(sentences(reading).getFirst()).startsWith(sentence);
  }

  @Test
  void deepNesting_isTold() throws IOException {
    String deep = "[".repeat(1000) + "]".repeat(1000);

    HistoryReading reading =
        read("a.json", "{\"sessions\":[{" + LEAST + ",\"extra\":" + deep + "}]}");

    assertThat(reading.problems()).singleElement().matches(HistoryProblem::isOfFile);
  }

  @ParameterizedTest
  @ValueSource(strings = {"log.json", "log.csv"})
  void bytesThatAreNotUtf8_areToldWithTheirLine(String name) throws IOException {
    String start =
        name.endsWith("json") ? "{\"sessions\":[\n{" + LEAST + ",\n\"note\":\"" : COLUMNS + "\n\n";
    byte[] bytes = (start + "\u00fc").getBytes(StandardCharsets.ISO_8859_1);
    Path file = folder.resolve(name);
    Files.write(file, bytes);
    fileName = name;

    HistoryReading reading = HistoryFile.read(file, PracticeDay.STANDARD_START);

    assertThat(sentences(reading))
        .containsExactly(
            name + ", line 3: the text is not UTF-8. Save the file as UTF-8 and try again.");
  }

  @Test
  void leastSession_getsItsStandIns() throws IOException {
    HistoryReading reading = read("a.json", "{\"sessions\":[{" + LEAST + "}]}");

    assertThat(reading.problems()).isEmpty();
    ImportedSession importedSession = reading.sessions().getFirst();
    Session session = importedSession.session();
    assertThat(importedSession.revision()).isNull();
    assertThat(importedSession.untold()).containsExactlyInAnyOrder(ImportedSession.Untold.values());
    assertThat(session.routineName()).isEqualTo("full-morning");
    assertThat(session.zone()).isEqualTo("+01:00");
    assertThat(session.practiceDay()).isEqualTo(LocalDate.parse("2026-11-21"));
    assertThat(session.stretches()).isEmpty();
  }

  @Test
  void futureSession_isTaken() throws IOException {
    String future = LEAST.replace("2026-11-22", "2126-11-22");

    assertThat(read("a.json", "{\"sessions\":[{" + future + "}]}").sessions()).hasSize(1);
  }

  @Test
  void unknownFields_areNamedAndIgnored() throws IOException {
    HistoryReading reading =
        read(
            "a.json",
            "{\"by\":{\"x\":[1]},\"sessions\":[{"
                + LEAST
                + ",\"mood\":[{}],\"stretches\":[{\"stretch\":\"a\",\"outcome\":\"done\",\"n\":1}]"
                + "}]}");

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.sessions()).hasSize(1);
    assertThat(reading.unknownFields()).containsExactly("by", "mood", "stretches[].n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"stretches\":[{\"stretch\":\"a\",\"outcome\":\"done\",\"n\":1,\"n\":2}]",
        "\"stretches\":[{\"stretch\":\"a\",\"outcome\":\"done\",\"q\":{\"reps\":1,\"reps\":[null]}}]",
        "\"pain\":{\"where\":\"here\",\"n\":1,\"n\":2}",
        "\"mood\":{\"id\":1,\"id\":1}"
      })
  void unknownFieldGivenTwice_isIgnoredWhereverItStands(String field) throws IOException {
    HistoryReading reading = read("a.json", "{\"sessions\":[{" + LEAST + "," + field + "}]}");

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.sessions()).hasSize(1);
    assertThat(reading.unknownFields()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"stretches\":null,\"pain\":null,\"note\":null,\"zone\":null,\"practiceDay\":null",
        "\"stretches\":[null]",
        "\"pain\":{\"stretch\":null,\"where\":null}",
        "\"revision\":null,\"recordedAt\":null,\"routineName\":null,\"mood\":null"
      })
  void nullWhereverItStands_isAsIfAbsent(String field) throws IOException {
    HistoryReading absent = read("a.json", "{\"sessions\":[{" + LEAST + "}]}");
    HistoryReading none = read("a.json", "{\"sessions\":[{" + LEAST + "," + field + "}]}");

    assertThat(none.problems()).isEmpty();
    assertThat(none.unknownFields()).isEmpty();
    assertThat(none.sessions().getFirst().session())
        .isEqualTo(absent.sessions().getFirst().session());
  }

  @Test
  void fieldGivenTwice_isTold() throws IOException {
    HistoryReading reading =
        read("a.json", "{\"sessions\":[{" + LEAST + ",\"routine\":\"other\"}]}");

    assertThat(sentences(reading)).singleElement().asString().endsWith("routine is there twice.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void csv_isReadWithEitherLineEndAndAByteOrderMark(String lineEnd) throws IOException {
    HistoryReading reading = read("a.csv", "\uFEFF" + COLUMNS + lineEnd + ROW + lineEnd + lineEnd);

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.sessions()).hasSize(1);
    assertThat(reading.sessions().getFirst().line()).isEqualTo(2);
  }

  @Test
  void csv_withColumnsInAnotherOrder_isReadByTheirNames() throws IOException {
    HistoryReading reading =
        read(
            "a.csv",
            "note,weather,outcome,activeSeconds,plannedSeconds,startedAt,routine,id\n"
                + "'=1+1,rain,partial,5,616,2026-11-22T06:58:00Z,full-morning,"
                + ID
                + "\n");

    assertThat(reading.unknownFields()).containsExactly("weather");
    assertThat(reading.sessions().getFirst().session().note()).isEqualTo("=1+1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{row},extra | line 3, session 2: the number of cells is 7, but the header has 6.",
        "x | line 3, session 2: the number of cells is 1, but the header has 6.",
        "{id},r,2026-11-22T06:58:00Z,partial,,5 | session 2 ({id}): plannedSeconds is missing.",
        "{id},r,2026-11-22T06:58:00Z,partial,-5,5 | plannedSeconds is -5, but must be from 0",
        "{id},r,2026-11-22T06:58:00Z,partial,5 s,5 | plannedSeconds is 5 s, but must be a whole",
      })
  void csv_wrongRow_isToldAndTheRestIsRead(String row, String sentence) throws IOException {
    String bad = row.replace("{row}", ROW).replace("{id}", ID);

    HistoryReading reading = read("a.csv", COLUMNS + "\n" + ROW + "\n" + bad + "\n" + ROW);

    assertThat(reading.sessions()).hasSize(2);
    assertThat(sentences(reading).getFirst()).contains(sentence.replace("{id}", ID));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "5 | stretches is 5, but must be a list.",
        "[ | stretches is not valid JSON",
        "[] [] | something follows after the end of the JSON.",
        "[{\"stretch\":\"x\"}] | stretches[0].outcome is missing.",
      })
  void csv_wrongStretches_areToldWithTheLineOfTheRow(String cell, String sentence)
      throws IOException {
    String quoted = '"' + cell.replace("\"", "\"\"") + '"';

    HistoryReading reading =
        read("a.csv", COLUMNS + ",stretches\n" + ROW + "," + quoted + "\n" + ROW + ",[]\n");

    assertThat(reading.sessions()).hasSize(1);
    assertThat(sentences(reading).getFirst()).contains("line 2, session 1").contains(sentence);
  }

  @Test
  void csv_unclosedQuote_isToldWithItsLine() throws IOException {
    HistoryReading reading =
        read("a.csv", COLUMNS + ",note\n" + ROW + ",fine\n" + ROW + ",\"no end\n" + ROW + ",x\n");

    assertThat(reading.problems()).singleElement().matches(HistoryProblem::isOfFile);
    assertThat(sentences(reading).getFirst()).contains("not valid CSV").contains("line 3");
  }

  private static String withField(String field, @Nullable String value) {
    StringBuilder json = new StringBuilder("{");
    for (String part : List.of(LEAST.split(",(?=\")", -1))) {
      if (!part.startsWith("\"" + field + "\"")) {
        json.append(json.length() > 1 ? "," : "").append(part);
      }
    }
    return (value == null ? json : json.append(",\"" + field + "\":" + value)) + "}";
  }

  private HistoryReading read(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, content);
    fileName = name;
    return HistoryFile.read(file, PracticeDay.STANDARD_START);
  }

  private List<String> sentences(HistoryReading reading) {
    return reading.problems().stream()
        .map(problem -> problem.sentence(fileName, Messages.of(Locale.ENGLISH)))
        .toList();
  }
}
