package app.limber.cli.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.cli.CommandContexts;
import app.limber.cli.CommandRun;
import app.limber.cli.context.CommandContext;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryCommandTest {
  private static final Pattern WHOLE_ID = Pattern.compile("\\(([-0-9a-f]{36})\\)");
  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
  private static final String GOOD =
      """
      {"id":"0f5c2f4e-8d0b-4c3a-9a5e-1b2c3d4e5f6%d","routine":"full-morning",\
      "startedAt":"2026-11-2%dT07:00:00+01:00","outcome":"completed","plannedSeconds":687,\
      "activeSeconds":600,"stiffnessBefore":6,"stiffnessAfter":3}\
      """;

  @TempDir private Path folder;

  private Path data;
  private String out = "";
  private String err = "";

  @BeforeEach
  void nameData() {
    data = folder.resolve("data");
  }

  @Test
  void list_namesRoutinesInTheLanguageOfToday() throws IOException {
    Path file = file("in.json", GOOD.formatted(1, 1));
    assertThat(history("import", file.toString())).isZero();
    assertThat(history("list")).isZero();
    assertThat(out).contains("Full morning");

    assertThat(history("list", "--language", "de")).isZero();

    assertThat(out).contains("Ganze Routine").doesNotContain("Full morning");
  }

  @Test
  void list_withoutALog_saysSoAndCreatesNothing() {
    assertThat(history("list")).isZero();
    assertThat(out).isEqualTo("No sessions yet. The first one you play will be here.\n");
    assertThat(history("list", "--format", "json")).isZero();
    assertThat(out).isEqualTo("{\"sessions\":[]}\n");
    assertThat(history("undo")).isOne();
    assertThat(err).isEqualTo("There is nothing to undo.\n");

    assertThat(data).doesNotExist();
  }

  @Test
  void withoutASubcommand_lists() throws IOException {
    importSessions(1);

    assertThat(history()).isZero();

    assertThat(out)
        .isEqualTo(
            """
            Day              Time   Routine       Outcome    Min  Stiffness  Id
            Sat 21 Nov 2026  07:00  Full morning  completed  10   6 → 3      0f5c2f4e
            """);
  }

  @Test
  void add_takesThePlanOfTheRoutine() {
    assertThat(history("add", "--routine", "full-morning", "--at", "2026-11-20T06:45")).isZero();
    history("export");

    assertThat(out)
        .contains("\"startedAt\":\"2026-11-20T06:45:00+01:00\",\"zone\":\"Europe/Berlin\"")
        .contains("\"plannedSeconds\":687,\"activeSeconds\":687,\"outcome\":\"completed\"")
        .contains("\"routineName\":\"Full morning\"");
    assertThat(out.split("\"stretch\":", -1)).hasSize(10);
  }

  @Test
  void add_ofAPartialSession_claimsOnlyWhatWasTold() {
    history(
        "add",
        "--routine",
        "full-morning",
        "--at",
        "2026-11-20T06:45:10-05:00",
        "--outcome",
        "partial",
        "--minutes",
        "7");
    history("export");

    assertThat(out)
        .contains("\"startedAt\":\"2026-11-20T06:45:10-05:00\",\"zone\":\"-05:00\"")
        .contains("\"activeSeconds\":420,\"outcome\":\"partial\"")
        .contains("\"stretches\":[]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "full-mornin | 2026-11-20T06:45 | completed | There is no routine \"full-mornin\" (did you",
        "full-morning | 2026-02-30T06:45 | completed | 2026-02-30T06:45 is not a time.",
        "full-morning | yesterday | completed | yesterday is not a time.",
        "full-morning | 2026-11-22T10:01 | completed | 2026-11-22T10:01 is still to come.",
        "full-morning | 2026-03-29T02:30 | completed | 2026-03-29T02:30 was never on the clock",
        "full-morning | 0012-03-29T02:30 | completed | 0012-03-29T02:30 is too early.",
        "full-morning | 2026-11-20T06:45 | done | done is not an outcome."
      })
  void add_ofTheImpossible_isWrongUsageInOneLine(
      String routine, String at, String outcome, String sentence) {
    int code = history("add", "--routine", routine, "--at", at, "--outcome", outcome);

    assertThat(code).isEqualTo(2);
    assertThat(err).startsWith(sentence).hasLineCount(1);
    assertThat(data).doesNotExist();
  }

  @Test
  void remove_takesAWholeIdOrItsStart() {
    history("add", "--routine", "full-morning", "--at", "2026-11-20T06:45");
    String first = addedId();
    history("add", "--routine", "full-morning", "--at", "2026-11-21T06:45");
    String second = addedId();

    assertThat(history("remove", first)).isZero();
    assertThat(history("remove", second.substring(0, 8).toUpperCase(Locale.ROOT))).isZero();
    assertThat(history("remove", first)).isOne();
    assertThat(err).isEqualTo("There is no session " + first + " in the log.\n");
    assertThat(history("remove", first.substring(0, 7))).isEqualTo(2);
    history("list", "--format", "json");
    assertThat(out).isEqualTo("{\"sessions\":[]}\n");
  }

  @Test
  void remove_ofAStartThatSeveralIdsHave_removesNone() throws IOException {
    importSessions(2);

    assertThat(history("remove", "0f5c2f4e")).isOne();

    assertThat(err).isEqualTo("0f5c2f4e is the start of 2 ids. Give more of it.\n");
  }

  @Test
  void undoAndRedo_goBackAndForth() throws IOException {
    importSessions(2);

    assertThat(history("undo")).isZero();
    assertThat(out).isEqualTo("Undone: the import, 2 sessions.\n");
    assertThat(history("undo")).isOne();
    assertThat(history("redo")).isZero();
    assertThat(out).isEqualTo("Done again: the import, 2 sessions.\n");
    assertThat(history("redo")).isOne();
    assertThat(err).isEqualTo("There is nothing to redo.\n");
  }

  @Test
  void import_twice_changesNothing() throws IOException {
    importSessions(3);
    history("export");
    String before = out;

    importSessions(3);

    assertThat(out).isEqualTo("Added 0 sessions; unchanged: 3, kept as the log has them: 0.\n");
    history("export");
    assertThat(out).isEqualTo(before);
  }

  @Test
  void import_ofADifferingSession_keepsTheLogsAndIsFine() throws IOException {
    importSessions(1);
    Path file = file("other.json", GOOD.formatted(1, 1).replace("600", "5"));

    assertThat(history("import", file.toString())).isZero();

    assertThat(out)
        .startsWith("Session 1 (0f5c2f4e-8d0b-4c3a-9a5e-1b2c3d4e5f61) differs from the log in")
        .contains("activeSeconds; the log keeps its own.");
  }

  @Test
  void import_withOneBadSession_saysWhichAndImportsNothing() throws IOException {
    Path file = file("log.json", GOOD.formatted(1, 1), GOOD.formatted(2, 2).replace("6,", "11,"));

    assertThat(history("import", file.toString())).isOne();

    assertThat(err)
        .isEqualTo(
            file
                + ", line 3, session 2 (0f5c2f4e-8d0b-4c3a-9a5e-1b2c3d4e5f62): stiffnessBefore is"
                + " 11, but must be from 0 to 10. Nothing was imported; --skip-bad leaves out what"
                + " has problems and takes the rest.\n");
    assertThat(data).doesNotExist();
  }

  @Test
  void import_skippingTheBad_takesTheRest() throws IOException {
    Path file = file("log.json", GOOD.formatted(1, 1), GOOD.formatted(2, 2).replace("6,", "11,"));

    assertThat(history("import", "--skip-bad", file.toString())).isZero();

    assertThat(err).hasLineCount(1);
    assertThat(out).isEqualTo("Added 1 session; unchanged: 0, kept as the log has them: 0.\n");
  }

  @Test
  void import_ofABrokenFile_importsNothingEvenSkippingTheBad() throws IOException {
    Path file = folder.resolve("log.json");
    Files.writeString(file, "{\"sessions\":[" + GOOD.formatted(1, 1) + ",");

    assertThat(history("import", "--skip-bad", file.toString())).isOne();

    assertThat(err).contains("not valid JSON").endsWith("Nothing was imported.\n").hasLineCount(1);
    assertThat(data).doesNotExist();
  }

  @Test
  void import_ofWhatIsNotThere_isToldInOneLine() throws IOException {
    assertThat(history("import", "nowhere.json")).isOne();
    assertThat(err).isEqualTo("There is no file nowhere.json.\n");
    assertThat(history("import", folder.toString())).isOne();
    assertThat(err).contains("is a folder").hasLineCount(1);
    assertThat(history("import")).isEqualTo(2);
  }

  @Test
  void export_toAFile_replacesAnotherOnlyIfForced() throws IOException {
    importSessions(1);
    Path file = folder.resolve("log.csv");

    assertThat(history("export", "--out", file.toString())).isZero();
    String csv = Files.readString(file);
    assertThat(csv).startsWith("id,routine,").hasLineCount(2);
    assertThat(history("export", "--out", file.toString(), "--format", "json")).isOne();
    assertThat(err).contains("exists already").hasLineCount(1);
    assertThat(Files.readString(file)).isEqualTo(csv);
    assertThat(history("export", "--out", file.toString(), "--format", "json", "--force")).isZero();

    assertThat(Files.readString(file)).startsWith("{\"sessions\"");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("data", "log.csv", "import.json");
    }
  }

  @Test
  void export_toWhereNoFileCanBe_isTold() {
    assertThat(history("export", "--out", folder.toString(), "--force")).isOne();
    assertThat(err).contains("is a folder").hasLineCount(1);
    assertThat(history("export", "--out", folder.resolve("no/where.json").toString())).isOne();
    assertThat(err).contains("There is no folder").hasLineCount(1);
    assertThat(history("export", "--format", "table")).isEqualTo(2);
  }

  @Test
  void logThatIsNone_isToldInOneLine() throws IOException {
    Files.createDirectory(data);
    Files.writeString(data.resolve("limber.db"), "not a database at all");

    for (List<String> command :
        List.of(List.of("list"), List.of("undo"), List.of("remove", "0f5c2f4e"))) {
      assertThat(history(command.toArray(String[]::new))).isOne();
      assertThat(err).contains("is not a log of Limber").hasLineCount(1);
    }
  }

  @Test
  void dataFolderThatIsAFile_isTold() throws IOException {
    Files.writeString(data, "a file");

    assertThat(history("list")).isOne();
    assertThat(err).contains("cannot be written").hasLineCount(1);
  }

  private void importSessions(int count) throws IOException {
    String[] sessions = new String[count];
    for (int i = 0; i < count; i++) {
      sessions[i] = GOOD.formatted(i + 1, i + 1);
    }
    assertThat(history("import", file("import.json", sessions).toString())).isZero();
  }

  private Path file(String name, String... sessions) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, "{\"sessions\":[\n" + String.join(",\n", sessions) + "\n]}");
    return file;
  }

  private String addedId() {
    Matcher id = WHOLE_ID.matcher(out);
    assertThat(id.find()).isTrue();
    return id.group(1);
  }

  private int history(String... arguments) {
    StringWriter printed = new StringWriter();
    StringWriter told = new StringWriter();
    CommandContext context = CommandContexts.of(printed, told, folder, () -> NOW);
    String[] all = new String[arguments.length + 3];
    all[0] = "history";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[arguments.length + 1] = "--data-dir";
    all[arguments.length + 2] = data.toString();
    int code = CommandRun.program(context).run(all);
    out = lines(printed);
    err = lines(told);
    return code;
  }

  private static String lines(StringWriter text) {
    return text.toString().replace(System.lineSeparator(), "\n");
  }
}
