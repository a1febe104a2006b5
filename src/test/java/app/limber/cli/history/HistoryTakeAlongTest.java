package app.limber.cli.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Taking the log along from the command line: merging another log, a page for the physio, and an
/// export of some days.
class HistoryTakeAlongTest {
  @TempDir private Path folder;

  private Path home;
  private Path away;

  @BeforeEach
  void nameFolders() {
    home = folder.resolve("home");
    away = folder.resolve("away");
  }

  @Test
  void merge_takesWhatTheOtherLogKnows_andLeavesThatAsItIs() throws IOException {
    practise(home, 18, 19);
    practise(away, 20, 21, 22);
    byte[] before = Files.readAllBytes(log(away));

    CommandRun run = merge(home, log(away));

    assertThat(run.code()).isZero();
    assertThat(run.lines()).containsExactly("Merged: 3 new facts.");
    assertThat(export(home)).contains("2026-11-18T", "2026-11-20T", "2026-11-22T");
    assertThat(log(away)).hasBinaryContent(before);
  }

  @Test
  void merge_ofADamagedLog_takesWhatCanBeReadAndSaysSo() throws IOException {
    practise(home, 18);
    practise(away, 20, 21, 22);
    byte[] bytes = Files.readAllBytes(log(away));
    Arrays.fill(bytes, 100, 4096, (byte) 0x5a);
    Files.write(log(away), bytes);

    CommandRun run = merge(home, log(away));

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .startsWith("That log is damaged; what can still be read of it was taken.");
    assertThat(run.lines()).containsExactly("Merged: 3 new facts.");
    assertThat(log(away)).hasBinaryContent(bytes);
  }

  @Test
  void merge_inEitherOrder_makesTheSameLog() throws IOException {
    practise(home, 18, 19);
    practise(away, 20, 21, 22);
    Path copy = folder.resolve("copy");
    Files.createDirectory(copy);
    Files.copy(log(home), log(copy));
    assertThat(history(away, "remove", "0f5c2f4e-8d0b-4c3a-9a5e-1b2c3d4e5f21").code()).isZero();

    merge(home, log(away));
    merge(away, log(copy));

    assertThat(export(home)).isEqualTo(export(away)).contains("2026-11-18T", "2026-11-22T");
    assertThat(export(home)).doesNotContain("2026-11-21T");
  }

  @Test
  void merge_again_changesNothing() throws IOException {
    practise(home, 18);
    practise(away, 20);
    merge(home, log(away));
    String once = export(home);

    CommandRun run = merge(home, log(away));

    assertThat(run.code()).isZero();
    assertThat(run.lines()).containsExactly("Nothing new: this log knew all of it.");
    assertThat(export(home)).isEqualTo(once);
  }

  @Test
  void merge_isUndoneAsAWhole() throws IOException {
    practise(home, 18);
    practise(away, 20, 21);
    String before = export(home);
    merge(home, log(away));

    assertThat(history(home, "undo").lines()).containsExactly("Undone: the import, 2 sessions.");

    assertThat(export(home)).isEqualTo(before);
  }

  @Test
  void merge_whereThereIsNoLogYet_makesOne() throws IOException {
    practise(away, 20);

    assertThat(merge(home, log(away)).code()).isZero();

    assertThat(export(home)).isEqualTo(export(away));
  }

  @Test
  void merge_ofAFileThatIsNotThere_isToldAndMakesNoLog() {
    CommandRun run = merge(home, folder.resolve("nowhere.db"));

    refused(run, "There is no file " + folder.resolve("nowhere.db") + ".");
    assertThat(home).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"not a database at all", "", "SQLite format 3\0but not really"})
  void merge_ofWhatIsNoLog_isToldAndLeavesBothAsTheyAre(String content) throws IOException {
    practise(home, 18);
    String before = export(home);
    Path other = Files.writeString(folder.resolve("other.db"), content);

    CommandRun run = merge(home, other);

    refused(run, other + " is not a log of Limber. Nothing was merged.");
    assertThat(other).hasContent(content);
    assertThat(export(home)).isEqualTo(before);
  }

  @Test
  void merge_ofAFolder_isTold() throws IOException {
    practise(home, 18);

    refused(merge(home, folder), folder + " is not a log of Limber. Nothing was merged.");
  }

  @Test
  void merge_ofADamagedLog_changesNothing() throws IOException {
    practise(home, 18);
    practise(away, 20, 21);
    String before = export(home);
    byte[] damaged = Files.readAllBytes(log(away));
    Arrays.fill(damaged, 4096, damaged.length, (byte) 0x5a);
    Files.write(log(away), damaged);

    CommandRun run = merge(home, log(away));

    refused(run, log(away) + " is damaged. Nothing was merged.");
    assertThat(export(home)).isEqualTo(before);
  }

  @Test
  void merge_ofTheLogItself_isRefused() throws IOException {
    practise(home, 18);
    Path link = Files.createSymbolicLink(folder.resolve("link.db"), log(home));

    refused(merge(home, log(home)), log(home) + " is this log itself.");
    refused(merge(home, link), link + " is this log itself.");
  }

  @Test
  void physio_tellsOfThePeriod_withoutNotes() throws IOException {
    practise(home, 10, 18, 19, 22);
    Path page = folder.resolve("physio.html");

    CommandRun run = physio("--from", "2026-11-16", "--to", "2026-11-19", "--out", page.toString());

    assertThat(run.code()).isZero();
    assertThat(run.lines()).hasSize(1).first().asString().contains(page.toString());
    assertThat(page)
        .content()
        .startsWith("<!DOCTYPE html>")
        .contains("Practised on 2 of 4 days (50 %).")
        .doesNotContain("slept like a log");
  }

  @Test
  void physio_withNotes_tellsThem() throws IOException {
    practise(home, 18);
    Path page = folder.resolve("physio.html");

    assertThat(physio("--notes", "--out", page.toString()).code()).isZero();

    assertThat(page).content().contains("slept like a log");
  }

  @Test
  void physio_withoutAFile_printsThePage() throws IOException {
    practise(home, 18);

    CommandRun run = physio();

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("<!DOCTYPE html>").contains("</html>");
  }

  @Test
  void physio_whereThereIsNoLogYet_saysSoOnThePageAndMakesNone() {
    CommandRun run = physio();

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Practised on 0 of 1 days (0 %).");
    assertThat(home).doesNotExist();
  }

  @Test
  void physio_toWhereNoFileCanBe_isTold() throws IOException {
    practise(home, 18);
    Path there = Files.writeString(folder.resolve("there.html"), "mine");

    refused(physio("--out", folder.toString()), folder + " is a folder");
    refused(physio("--out", folder.resolve("no/where.html").toString()), "There is no folder");
    refused(physio("--out", there.toString()), there + " exists already");
    assertThat(there).hasContent("mine");
    assertThat(physio("--out", there.toString(), "--force").code()).isZero();
    assertThat(there).content().startsWith("<!DOCTYPE html>");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("home", "there.html", "home.json");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"export", "physio"})
  void rangeThatEndsBeforeItStarts_isWrongUsage(String command) throws IOException {
    practise(home, 18);
    Path target = folder.resolve("target");
    CommandRun run =
        history(home, command, "--from=2026-11-20", "--to=2026-11-19", "--out", target.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().strip())
        .isEqualTo("2026-11-20 is after 2026-11-19. Give the earlier day first.");
    assertThat(target).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "export, --from, 2026-02-30",
    "export, --to, yesterday",
    "physio, --from, 20-11-2026",
    "physio, --to, +12026-11-20"
  })
  void dayThatIsNone_isWrongUsage(String command, String option, String day) {
    CommandRun run = history(home, command, option, day);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().strip())
        .isEqualTo(day + " is not a date. Write it as 2026-11-22.")
        .hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource({
    "--from=2026-11-19, --to=2026-11-20, '19,20'",
    "--from=2026-11-20, --force, '20,22'",
    "--force, --to=2026-11-19, '18,19'",
    "--from=2026-11-21, --to=2026-11-21, ''",
    "--from=2026-11-22, --to=2026-11-22, '22'"
  })
  void export_ofARange_holdsItsDays_bothEndsIncluded(String from, String to, String days)
      throws IOException {
    practise(home, 18, 19, 20, 22);

    CommandRun run = history(home, "export", "--format", "csv", from, to);

    assertThat(run.code()).isZero();
    String[] expected = days.isEmpty() ? new String[0] : days.split(",");
    assertThat(run.lines()).hasSize(1 + expected.length);
    for (String day : expected) {
      assertThat(run.out()).contains("2026-11-" + day + "T07:00:00+01:00");
    }
  }

  private void practise(Path data, int... days) throws IOException {
    String sessions =
        String.join(",\n", Arrays.stream(days).mapToObj(HistoryTakeAlongTest::session).toList());
    Path file = folder.resolve(data.getFileName() + ".json");
    Files.writeString(file, "{\"sessions\":[\n" + sessions + "\n]}");
    assertThat(history(data, "import", file.toString()).code()).isZero();
  }

  private static String session(int day) {
    return """
    {"id":"0f5c2f4e-8d0b-4c3a-9a5e-1b2c3d4e5f%02d","routine":"full-morning",\
    "startedAt":"2026-11-%02dT07:00:00+01:00","outcome":"completed","plannedSeconds":687,\
    "activeSeconds":600,"stiffnessBefore":6,"stiffnessAfter":3,"note":"slept like a log"}\
    """
        .formatted(day, day);
  }

  private static CommandRun merge(Path into, Path other) {
    return history(into, "merge", other.toString());
  }

  private CommandRun physio(String... arguments) {
    return history(
        home, Stream.concat(Stream.of("physio"), Arrays.stream(arguments)).toArray(String[]::new));
  }

  private static String export(Path data) {
    CommandRun run = history(data, "export");
    assertThat(run.code()).isZero();
    return run.out();
  }

  private static void refused(CommandRun run, String sentence) {
    assertThat(run.code()).isOne();
    assertThat(run.err()).startsWith(sentence).hasLineCount(1);
    assertThat(run.out()).isEmpty();
  }

  private static Path log(Path data) {
    return data.resolve("limber.db");
  }

  private static CommandRun history(Path data, String... arguments) {
    return CommandRun.of(
        data, Stream.concat(Stream.of("history"), Arrays.stream(arguments)).toArray(String[]::new));
  }
}
