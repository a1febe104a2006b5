package app.limber.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.limber.journal.PracticeDay;
import app.limber.journal.Session;
import app.limber.practice.log.ImportedSessions;
import app.limber.words.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// CSV as spreadsheets and other programs save it.
class HistoryCsvReaderTest {
  private static final String HEADER =
      "id,routine,startedAt,outcome,plannedSeconds,activeSeconds,note,stretches";
  private static final String ROW =
      "0f5c2f4e-8d0b-4c3a-9a5e-1b2c3d4e5f60,full-morning,2026-11-22T06:58:00+01:00,completed,616,"
          + "600,grün,[]";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void separator_isFoundInTheHeader(String separator) throws IOException {
    assertThat(session(HEADER.replace(",", separator) + "\n" + ROW.replace(",", separator)).note())
        .isEqualTo("grün");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sep=;\r\n", "SEP=;\n", "\"sep=;\"\r\n", "\uFEFFsep=;\n"})
  void lineThatNamesTheSeparator_isUnderstood(String start) throws IOException {
    HistoryReading reading =
        read(start + HEADER.replace(',', ';') + "\n" + ROW.replace(',', ';') + "\n" + "x;y\n");

    assertThat(reading.sessions()).hasSize(1);
    assertThat(sentences(reading).getFirst()).contains("line 4").contains("semicolons");
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-8"})
  void byteOrderMark_saysTheEncoding(String charset) throws IOException {
    Path file = folder.resolve("a.csv");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(("\uFEFF" + HEADER + "\r\n" + ROW).getBytes(Charset.forName(charset)));
    Files.write(file, bytes.toByteArray());

    HistoryReading reading = HistoryFile.read(file, PracticeDay.STANDARD_START);

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.sessions().getFirst().session().note()).isEqualTo("grün");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ID,ROUTINE,STARTEDAT,OUTCOME,PLANNEDSECONDS,ACTIVESECONDS,NOTE,STRETCHES",
        "Id,Routine,Started at,Outcome,Planned seconds,Active_Seconds,Note,Stretches"
      })
  void titles_mayBeCapitalised(String header) throws IOException {
    assertThat(session(header + "\n" + ROW.replace("completed", "Completed")).activeSeconds())
        .isEqualTo(600);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\" \"", "\"\n\"", "\"\t\""})
  void blankCell_isAbsent(String cell) throws IOException {
    assertThat(session(HEADER + "\n" + ROW.replace("[]", cell)).stretches()).isEmpty();
  }

  @Test
  void wholeNumberWithADecimal_isAWholeNumber() throws IOException {
    assertThat(session(HEADER + "\n" + ROW.replace("616", "616.0")).plannedSeconds())
        .isEqualTo(616);
    String semicolons = (HEADER + "\n" + ROW.replace("616", "616#0")).replace(',', ';');
    assertThat(session(semicolons.replace('#', ',')).plannedSeconds()).isEqualTo(616);
  }

  @Test
  void emptyCellsAtTheEnd_areNone() throws IOException {
    assertThat(session(HEADER + ",,\n" + ROW + ",,\n,,,,,,,,,\n").note()).isEqualTo("grün");
    assertThat(session(HEADER + "\n" + ROW + ",,\n").note()).isEqualTo("grün");
  }

  @Test
  void semicolonFileThatCannotBeRead_saysSemicolon() throws IOException {
    assertThat(sentences(read("id;what\n2026-11-22;x"))).allMatch(s -> s.contains("semicolon"));
  }

  @Test
  void dayStart_isThatOfTheUser() throws IOException {
    Path file = folder.resolve("a.csv");
    Files.writeString(file, HEADER + "\n" + ROW.replace("06:58", "04:30"));

    HistoryReading reading = HistoryFile.read(file, LocalTime.of(5, 0));

    assertThat(reading.sessions().getFirst().session().practiceDay())
        .isEqualTo(LocalDate.of(2026, 11, 21));
  }

  @Test
  void textOfTheFile_isShownHarmlessAndShort() throws IOException {
    String evil = "\u001b[31mred\u202e" + "x".repeat(5000);

    String sentence = sentences(read(HEADER + "\n" + ROW.replace("completed", evil))).getFirst();
    String title = read("a," + evil + "," + HEADER + "\n").unknownFields().toString();

    assertThat(sentence).contains("␛[31mred\\u202e").hasSizeLessThan(400);
    assertThat(title).contains("␛[31mred").hasSizeLessThan(300);
  }

  @Test
  void rowsBeyondWhatIsHeld_areReadAgainWheneverTheyAreAskedFor() throws IOException {
    Path file = folder.resolve("a.csv");
    try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(HEADER + "\n");
      for (int i = 0; i < 10_500; i++) {
        out.write(ROW + "\n");
      }
    }

    ImportedSessions sessions = offered(file);

    assertThat(sessions.count()).isEqualTo(10_500);
    for (int time = 1; time <= 2; time++) {
      AtomicInteger numbers = new AtomicInteger();
      sessions.forEach(each -> assertThat(each.number()).isEqualTo(numbers.incrementAndGet()));
      assertThat(numbers).hasValue(10_500);
    }

    Files.writeString(file, HEADER + "\n" + ROW + "\n");
    assertThatThrownBy(() -> sessions.forEach(_ -> {})).isInstanceOf(UncheckedIOException.class);
  }

  private static ImportedSessions offered(Path file) {
    return new LogFilesOnDisk(Messages.of(Locale.ENGLISH), _ -> false)
        .read(file, "a.csv", PracticeDay.STANDARD_START)
        .sessions();
  }

  private Session session(String content) throws IOException {
    HistoryReading reading = read(content);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.sessions()).hasSize(1);
    return reading.sessions().getFirst().session();
  }

  private HistoryReading read(String content) throws IOException {
    Path file = folder.resolve("a.csv");
    Files.writeString(file, content);
    return HistoryFile.read(file, PracticeDay.STANDARD_START);
  }

  private static List<String> sentences(HistoryReading reading) {
    return reading.problems().stream()
        .map(problem -> problem.sentence("a.csv", Messages.of(Locale.ENGLISH)))
        .toList();
  }
}
