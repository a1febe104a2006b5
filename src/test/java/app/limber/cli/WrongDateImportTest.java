package app.limber.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Lists of days that are not quite right: the sentence names the place and what to do.
class WrongDateImportTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date;2024-02-29;2023-02-29 | 3 | 2023-02-29",
        "date;20.11.2026;31.02.2026;21.11.2026 | 3 | 31.02.2026",
        "date;0001-01-01;2026-11-20 | 2 | 0001-01-01",
        "2026-11-20;9999-12-31 | 2 | 9999-12-31",
        "2023-02-29;2026-11-20;2026-11-21 | 1 | 2023-02-29",
        "day;11/20/2026;11/21/2026;02/30/2026 | 4 | 02/30/2026",
        "day;2026-11-20;2026-11-21;in all | 4 | in all",
        "Date,Value;2026-11-20,YES_MANUAL;2026-02-30,YES_MANUAL | 3 | 2026-02-30"
      })
  void dayThatIsNone_isNamedWithItsLine(String lines, int line, String text) throws IOException {
    Path file = write(lines.replace(';', '\n') + "\n");

    CommandRun run = take(file);

    assertThat(run.code()).isOne();
    assertThat(run.err())
        .isEqualToIgnoringNewLines(
            file
                + ", line "
                + line
                + ": \""
                + text
                + "\" is not a day from 1900 to 9998, written such as 2026-04-03. Nothing was"
                + " imported; --skip-bad leaves out what has problems and takes the rest.");
    assertThat(folder.resolve("data")).doesNotExist();

    CommandRun skipping = take(file, "--skip-bad");

    assertThat(skipping.code()).isZero();
    assertThat(skipping.err()).contains("\"" + text + "\"").doesNotContain("Nothing");
    assertThat(skipping.out()).contains("Added");
  }

  @Test
  void firstDayWithSlashesWithoutATitle_isADay() throws IOException {
    assertThat(take(write("11/20/2026\n11/21/2026\n")).out()).contains("2 days");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "day\n01/02/2026\n03/04/2026\n45/45/2026\n",
        "day\n01/02/2026\n13/04/2026\n14/04/2026\n04/15/2026\n"
      })
  void orderOfDayAndMonthThatIsNotCertain_isNotGuessed(String content) throws IOException {
    assertThat(take(write(content)).err()).contains("nobody can tell");
  }

  @Test
  void fileOfTooManyBytes_isSaidToBeTooLarge() throws IOException {
    Path file = folder.resolve("days.csv");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(33L << 20);
    }

    CommandRun run = take(file);

    assertThat(run.code()).isOne();
    assertThat(run.err()).startsWith(file + " is larger than 8 MB, the most that is read");
  }

  @Test
  void fileOfTooManyRows_isSaidToHaveThem() throws IOException {
    assertThat(take(write("2026-11-20\n".repeat(100_001))).err())
        .contains("more than 100,000 rows");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-20\n2026-11-21\n", "date\n2026-11-20\n2023-02-29\n"})
  void listOfDaysWithoutARoutine_asksForIt(String content) throws IOException {
    for (String[] more : new String[][] {{}, {"--dry-run"}}) {
      CommandRun run = imported(write(content), more);

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err().lines()).singleElement().asString().contains("--routine full-morning");
    }
  }

  @Test
  void fileOfNothingKnown_isToldInOneSentence() throws IOException {
    CommandRun run = imported(write("a,b\n1,2\n"));

    assertThat(run.code()).isOne();
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .contains("line 1: the first line names no column of an export")
        .contains("--routine full-morning");
  }

  @Test
  void exportWithoutItsHeader_isToldInOneSentence() throws IOException {
    Path data = folder.resolve("data");
    String[] add = {"history", "add", "--routine", "full-morning", "--at", "2026-11-20T06:45"};
    assertThat(CommandRun.of(data, add).code()).isZero();
    String csv = CommandRun.of(data, "history", "export", "--format", "csv").out();

    CommandRun run = imported(write(csv.substring(csv.indexOf('\n') + 1)));

    assertThat(run.code()).isOne();
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .contains("the header is missing.")
        .contains("id,routine,startedAt,zone,practiceDay");
  }

  private Path write(String content) throws IOException {
    return Files.writeString(folder.resolve("days.csv"), content);
  }

  private CommandRun take(Path file, String... more) {
    List<String> arguments = new ArrayList<>(List.of("--routine", "full-morning"));
    arguments.addAll(Arrays.asList(more));
    return imported(file, arguments.toArray(String[]::new));
  }

  private CommandRun imported(Path file, String... more) {
    List<String> arguments = new ArrayList<>(List.of("history", "import", file.toString()));
    arguments.addAll(Arrays.asList(more));
    return CommandRun.of(folder.resolve("data"), arguments.toArray(String[]::new));
  }
}
