package app.limber.exchange;

import static app.limber.journal.SessionBuilder.session;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Fact;
import app.limber.journal.Measure;
import app.limber.journal.PracticeDay;
import app.limber.journal.Revision;
import app.limber.journal.StepFact;
import app.limber.journal.StepFact.Answer;
import app.limber.practice.log.ImportedSessions;
import app.limber.practice.log.LogFiles;
import app.limber.words.Messages;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The answers to offered steps in an export.
class AnswersJsonTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final Fact.SavedStep YES =
      saved(1, new StepFact(new UUID(7, 1), NOON, "prayer", Answer.YES, Measure.HOLD_SECONDS, -5));
  private static final Fact.SavedStep NEVER =
      saved(
          2, new StepFact(new UUID(7, 2), NOON, "hamstring", Answer.NEVER, Measure.REPETITIONS, 0));
  private static final String ONE =
      """
      {"id":"00000000-0000-0007-0000-000000000001","at":"2026-11-22T12:00:00Z","stretch":"prayer",\
      "answer":"yes","measure":"hold-seconds","amount":-5,\
      "revision":"00000000-0000-4000-8000-000000000001","recordedAt":"2026-11-22T12:00:00Z"}\
      """;

  @TempDir private Path folder;

  private static Fact.SavedStep saved(int revision, StepFact step) {
    return new Fact.SavedStep(
        step, new Revision(new UUID(0x4000L, 0x8000_0000_0000_0000L | revision), NOON));
  }

  private HistoryReading read(String text) throws IOException {
    Path file = folder.resolve("log.json");
    Files.writeString(file, text);
    return HistoryFile.read(file, PracticeDay.STANDARD_START);
  }

  @Test
  void answers_followTheSessions_oneInEachLine() throws IOException {
    StringWriter out = new StringWriter();
    HistoryJson.write(new LogFiles.Log(List.of(), List.of(YES, NEVER)), out);

    assertThat(out.toString())
        .startsWith("{\"sessions\":[],\n\"answers\":[\n" + ONE + ",\n{")
        .endsWith("}\n]}\n");
  }

  @Test
  void answers_comeBackAsTheyWere() throws IOException {
    StringWriter out = new StringWriter();
    Fact.SavedSession morning =
        new Fact.SavedSession(session().build(), new Revision(new UUID(1, 1), NOON));
    HistoryJson.write(new LogFiles.Log(List.of(morning), List.of(YES, NEVER)), out);

    HistoryReading reading = read(out.toString());

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.unknownFields()).isEmpty();
    assertThat(reading.sessions()).hasSize(1);
    assertThat(reading.answers())
        .containsExactly(
            new ImportedSessions.Answer(YES.step(), YES.revision()),
            new ImportedSessions.Answer(NEVER.step(), NEVER.revision()));
  }

  @Test
  void order_doesNotMatter_andNullIsNoAnswer() throws IOException {
    assertThat(read("{\"answers\":[" + ONE + "],\"sessions\":[]}").answers()).hasSize(1);
    assertThat(read("{\"answers\":null,\"sessions\":[]}").problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'\"amount\":-5' | '\"amount\":1000' | amount is 1000, but must be from -999 to 999.",
        "'\"answer\":\"yes\"' | '\"answer\":\"never\"' | amount is -5, but must be from 0 to 0.",
        "'\"answer\":\"yes\"' | '\"answer\":\"maybe\"' | answer is \"maybe\", but must be one of",
        "'prayer' | '../x' | stretch has characters that cannot be kept.",
        "'\"measure\":\"hold-seconds\",' | '' | measure is missing.",
        "'12:00:00Z\",\"stretch' | '12:00\",\"stretch' | but must be an instant",
        "',\"recordedAt\":\"2026-11-22T12:00:00Z\"' | '' | a revision is given without recordedAt.",
        "'\"amount\"' | '\"at\":\"2026-11-22T12:00:00Z\",\"amount\"' | at is there twice."
      })
  void answerThatIsWrong_isToldWithItsNumber(String from, String to, String sentence)
      throws IOException {
    HistoryReading reading =
        read("{\"sessions\":[],\"answers\":[\n" + ONE.replace(from, to) + "\n]}");

    assertThat(reading.answers()).isEmpty();
    assertThat(reading.problems()).hasSize(1);
    assertThat(reading.problems().getFirst().isOfFile()).isFalse();
    assertThat(reading.problems().getFirst().sentence("f", Messages.of(Locale.ENGLISH)))
        .startsWith("f, line 2, answer to a step 1")
        .contains(sentence);
  }

  @Test
  void answersThatAreNoList_orTwoLists_areRefused() throws IOException {
    assertThat(read("{\"answers\":{\"a\":1},\"sessions\":[]}").problems().getFirst().isOfFile())
        .isTrue();
    assertThat(read("{\"answers\":[],\"answers\":[],\"sessions\":[]}").problems()).isNotEmpty();
    assertThat(read("{\"sessions\":[],\"answers\":[3]}").problems()).hasSize(1);
  }

  @Test
  void fieldOfALaterVersion_isIgnored() throws IOException {
    HistoryReading reading =
        read("{\"sessions\":[],\"answers\":[" + ONE.replace("{", "{\"mood\":1,") + "]}");

    assertThat(reading.answers()).hasSize(1);
    assertThat(reading.unknownFields()).containsExactly("answers[].mood");
  }
}
