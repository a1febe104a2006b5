package app.limber.cli.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the commands of the history take: stretches alone, times, minutes, options in their place.
class HistoryArgumentsTest {
  @TempDir private Path folder;

  @Test
  void stretchAlone_canBeAdded_andNeverCounts() {
    CommandRun run = add("--routine", "single:hamstring", "--at", "2026-11-20T06:45");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("Hamstring stretch");
    assertThat(run("history", "export").out()).contains("\"routine\":\"single:hamstring\"");
    assertThat(run("status", "--format", "json").out()).contains("\"currentStreak\" : 0");
  }

  @Test
  void daysOfAStretchAlone_areImportedOnce() throws IOException {
    String file = Files.writeString(folder.resolve("days.csv"), "day\n2026-11-20\n").toString();
    String[] take = {"history", "import", file, "--routine", "single:hamstring"};

    assertThat(run(take).out()).contains("Added 1 completed session of Hamstring stretch.");
    assertThat(run(take).out()).contains("Nothing was imported.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"single:hamstrin", "full-mornin"})
  void routineThatIsNone_isToldWithTheNearest(String routine) {
    CommandRun run = add("--routine", routine, "--at", "2026-11-20T06:45");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("There is no routine \"" + routine, "did you mean");
  }

  @Test
  void stretchAlone_isNoProgramme() {
    String out = folder.resolve("a.limber").toString();

    CommandRun run = run("programme", "export", "single:prayer", "--out", out);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("single:prayer is one stretch, and a programme is made of routines.")
        .contains("limber handout single:prayer");
  }

  @ParameterizedTest
  @CsvSource({
    "0001-01-01T06:45, is too early. Give a time from the year 1900 on.",
    "1899-12-31T23:00, is too early.",
    "9999-01-01T06:45, is still to come.",
    "2026-02-30T06:45, is not a time."
  })
  void timeThatCannotBe_isToldWhy(String at, String reason) {
    CommandRun run = add("--routine", "full-morning", "--at", at);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith(at + " " + reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01T06:45:00Z", "9999-12-30T06:45:00Z"})
  void importedTimeOutOfRange_isToldTheRange(String time) throws IOException {
    Path file = folder.resolve("a.csv");
    Files.writeString(
        file,
        "id,routine,startedAt,outcome,plannedSeconds,activeSeconds\n"
            + "0f5c2f4e-8d0b-4c3a-9a5e-1b2c3d4e5f60,r,"
            + time
            + ",completed,687,600\n");

    assertThat(run("history", "import", file.toString()).err())
        .contains("startedAt is " + time + ", but must be from 1900 to 9998.");
  }

  @Test
  void completedSessionOfNoMinutes_isRefused_butNotOneThatEndedEarly() {
    String[] base = {"--routine", "full-morning", "--at", "2026-11-20T06:45", "--minutes", "0"};
    List<String> early = new ArrayList<>(List.of(base));
    early.addAll(List.of("--outcome", "stopped-for-pain"));

    CommandRun run = add(base);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("0 minutes cannot be. Give a number from 1 to 1440.");
    assertThat(add(early.toArray(String[]::new)).code()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "history --format json list | --format | limber history list --format",
        "history --out f list | --out | limber history list --out",
        "history --out f export | --out | limber history export --out",
        "history --force undo | --force | limber history undo --force"
      })
  void optionBeforeTheCommand_isRefused(String line, String option, String instead) {
    CommandRun run = run(line.split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualToIgnoringNewLines(
            option
                + " stands before the command and would have no effect. Write it after: "
                + instead);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void optionsOfEachCommand_mayStandAnywhere() {
    String data = folder.resolve("data").toString();

    assertThat(run("history", "--data-dir", data, "list").code()).isZero();
    assertThat(run("history", "--format", "json").code()).isZero();
    assertThat(run("history", "--format", "json", "list", "--help").code()).isZero();
  }

  @Test
  void backups_areListedNewestFirst() throws IOException {
    add("--routine", "full-morning", "--at", "2026-11-20T06:45");
    Path backups = Files.createDirectories(folder.resolve("data/backups"));
    List<String> names =
        List.of(
            "limber-2026-11-22-before-restore.db",
            "limber-2026-11-21.db",
            "limber-2026-11-21-before-restore-12.db",
            "limber-2026-11-21-before-restore-9.db",
            "limber-2026-11-21-before-restore-2.db",
            "limber-2026-11-21-before-restore.db",
            "limber-2026-11-20.db");
    for (String name : names) {
      Files.copy(folder.resolve("data/limber.db"), backups.resolve(name));
    }

    assertThat(
            run("history", "restore", "--list").lines().stream()
                .map(l -> l.substring(0, l.indexOf(' '))))
        .containsSubsequence(names)
        .hasSizeBetween(names.size(), names.size() + 1);
  }

  @ParameterizedTest
  @CsvSource({
    "history import, log, history merge",
    "history import, programme, programme import",
    "history merge, export, history import",
    "history merge, programme, programme import",
    "programme import, log, history merge",
    "programme check, export, history import",
    "check, programme, programme check",
    "check, log, history merge"
  })
  void fileOfAnotherKind_isToldTheCommandThatTakesIt(String command, String kind, String other) {
    add("--routine", "full-morning", "--at", "2026-11-20T06:45");
    String export = folder.resolve("export").toString();
    String programme = folder.resolve("programme").toString();
    run("history", "export", "--format", "json", "--out", export);
    run("programme", "export", "full-morning", "--out", programme);
    String log = folder.resolve("data/limber.db").toString();
    String file = Map.of("log", log, "export", export, "programme", programme).get(kind);

    CommandRun run = run((command + " " + file).split(" "));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith(file).contains("limber " + other).hasLineCount(1);
    assertThat(run.out()).isEmpty();
  }

  private CommandRun add(String... arguments) {
    List<String> all = new ArrayList<>(List.of("history", "add"));
    all.addAll(List.of(arguments));
    return run(all.toArray(String[]::new));
  }

  private CommandRun run(String... arguments) {
    return CommandRun.of(folder.resolve("data"), arguments);
  }
}
