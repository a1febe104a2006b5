package app.limber.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Streaks from other programs, as they come along.
class HabitImportTest {
  private static final String TABLE =
      """
      Date,Stretch,Read,
      2026-11-21,YES_MANUAL,NO,
      2026-11-20,YES_MANUAL,YES_MANUAL,
      2026-11-19,YES_AUTO,SKIP,
      2026-11-18,UNKNOWN,UNKNOWN,
      """;
  private static final String ONE =
      """
      Date,Value,Notes
      2026-11-21,YES_MANUAL,
      2026-11-20,2,fine
      2026-11-19,NO,
      """;

  @TempDir private Path folder;

  private Path data;

  @BeforeEach
  void nameData() {
    data = folder.resolve("data");
  }

  @Test
  void table_ofSeveralHabits_asksWhich() throws IOException {
    Path file = write("Checkmarks.csv", TABLE);

    CommandRun run = take(file);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--habit: Stretch, Read.");
  }

  @Test
  void habit_becomesCompletedSessions_thatUndoTakesBack() throws IOException {
    Path file = write("Checkmarks.csv", TABLE);

    CommandRun run = take(file, "--habit", "stretch");

    assertThat(run.lines())
        .containsExactly(
            "Stretch: 2 days, from 2026-11-20 to 2026-11-21.",
            "Added 2 completed sessions of Full morning. To take them back: limber history undo");
    assertThat(export())
        .contains("\"practiceDay\":\"2026-11-20\"", "\"practiceDay\":\"2026-11-21\"")
        .contains("\"note\":\"Brought along from another program: Stretch\"");
    assertThat(status()).contains("\"currentStreak\":2");
    CommandRun.of(data, "history", "undo");
    assertThat(export()).doesNotContain("practiceDay");
    assertThat(take(file, "--habit", "Stretch").out()).contains("Added 2");
  }

  @Test
  void dryRun_changesNothing() throws IOException {
    CommandRun run = take(write("Checkmarks.csv", TABLE), "--habit", "Stretch", "--dry-run");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Would add 2 completed sessions of Full morning.");
    assertThat(data).doesNotExist();
  }

  @Test
  void daysThatTheLogHas_areLeftOut() throws IOException {
    Path file = write("Checkmarks.csv", TABLE);
    take(file, "--habit", "Stretch");

    assertThat(take(file, "--habit", "Stretch").lines())
        .contains("2 days have practice in the log already and are left out.");
  }

  /// Undo would take back an earlier correction, such as a session that the user added.
  @ParameterizedTest
  @ValueSource(strings = {"day\n2026-11-20\n", "day\n2026-12-24\n2027-01-06\n"})
  void importThatAddedNothing_doesNotAdviseUndo(String content) throws IOException {
    CommandRun.of(data, "history", "add", "--routine", "full-morning", "--at", "2026-11-20T06:45");

    CommandRun run = take(write("days.csv", content));

    assertThat(run.lines()).endsWith("Nothing was imported.");
    assertThat(run.out()).doesNotContain("undo");
  }

  @Test
  void zip_andFolder_haveTheNamesOfTheList() throws IOException {
    Path zip = folder.resolve("Loop Habits CSV.zip");
    Path unpacked = folder.resolve("unpacked");
    List<List<String>> files =
        List.of(
            List.of("Habits.csv", "Position,Name,Question\n001,\"Back, gently\",Did you?\n"),
            List.of("Checkmarks.csv", "Date,Back, gently,\n2026-11-21,YES_MANUAL,\n"),
            List.of("Scores.csv", "Date,Score\n2026-11-21,0.5\n"),
            List.of("001 Back gently/Checkmarks.csv", ONE),
            List.of("../../evil/Checkmarks.csv", "x"));
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (List<String> file : files) {
        out.putNextEntry(new ZipEntry(file.getFirst()));
        out.write(file.getLast().getBytes(StandardCharsets.UTF_8));
      }
    }
    for (List<String> file : files.subList(0, 4)) {
      Path target = unpacked.resolve(file.getFirst());
      Files.createDirectories(target.resolveSibling("."));
      Files.writeString(target, file.getLast());
    }

    assertThat(take(zip, "--habit", "Back, gently", "--dry-run").out()).contains("2 days");
    assertThat(take(unpacked, "--dry-run").out()).contains("Back, gently: 2 days");
    assertThat(CommandRun.of(data, "history", "import", zip.toString()).err())
        .contains("Back, gently");
  }

  @Test
  void backupDatabase_isReadAndLeftAsItIs() throws IOException, SQLException {
    Path file = folder.resolve("Loop Habits Backup.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "create table Habits (id integer primary key, archived integer, name text, type integer)");
      statement.executeUpdate(
          "create table Repetitions (id integer primary key, habit integer, timestamp integer,"
              + " value integer)");
      statement.executeUpdate("insert into Habits values (1, 0, 'Stretch', 0), (2, 1, 'Run', 1)");
      for (int i = 0; i < 4; i++) {
        long at =
            LocalDate.of(2026, 11, 21 - i).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
        statement.executeUpdate(
            "insert into Repetitions(habit, timestamp, value) values (1, " + at + ", " + i + ")");
      }
      statement.executeUpdate(
          "insert into Repetitions(habit, timestamp, value) values (2, 99999999999999999, 5000),"
              + " (2, 1795132800000, 3)");
    }
    byte[] before = Files.readAllBytes(file);

    CommandRun run = take(file, "--habit", "Stretch");

    assertThat(run.lines().getFirst()).isEqualTo("Stretch: 1 day, 2026-11-19.");
    // The other row is that of a skipped day.
    assertThat(take(file, "--habit", "Run").out())
        .contains("1 row could not be read", "Nothing was imported.");
    assertThat(file).hasBinaryContent(before);
    assertThat(folder.resolve("Loop Habits Backup.db-wal")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "day\n2026-11-20\n2026-11-21\n",
        "what;when\nx;21.11.2026\ny;20.11.2026\n",
        "2026-11-20T07:00:00Z\n2026-11-21 06:00\n2026-11-21 07:00\n",
        "Date,Minutes\n11/20/2026,1\n11/21/2026,2\n"
      })
  void anyFileWithOneColumnOfDates_isThoseDays(String content) throws IOException {
    assertThat(take(write("walks.csv", content)).lines().getFirst())
        .isEqualTo("walks: 2 days, from 2026-11-20 to 2026-11-21.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from,to\n2026-11-20,2026-11-21\n",
        "date\n01/02/2026\n03/04/2026\n",
        "a,b\n1,2\n",
        "",
        "SQLite format 3\u0000",
        "PK\u0003\u0004"
      })
  void fileWithoutOneColumnOfDates_isRefused(String content) throws IOException {
    CommandRun run = take(write("walks.csv", content));

    assertThat(run.code()).isOne();
    assertThat(run.err()).doesNotContain("Exception").isNotBlank();
    assertThat(data).doesNotExist();
  }

  @Test
  void rowThatSaysNo_isNoDay() throws IOException {
    CommandRun run = take(write("days.csv", "date,done\n2026-11-20,yes\n2026-11-21,no\n"));

    assertThat(run.lines().getFirst()).isEqualTo("days: 1 day, 2026-11-20.");
  }

  /// Each says in its own way that only 20 November was a day of practice.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Date,Done\n2026-11-20,x\n2026-11-21,\n",
        "Date,Habit,Done\n2026-11-20,Stretch,yes\n2026-11-21,Stretch,no\n",
        "Date,Done\n2026-11-20,✓\n2026-11-21,✗\n2026-11-22,-\n",
        "Date,Status\n2026-11-20,done\n2026-11-21,failed\n2026-11-22,half of it\n",
        "Date,Minutes,Note\n2026-11-20,12,good\n2026-11-21,0,ill\n",
        "No,Date,Minutes\n1,2026-11-20,12\n2,2026-11-21,0\n",
        "Datum|Gemacht\n20.11.26|ja\n21.11.26|nein\n",
        "Date,Done\n11/20/26,TRUE\n11/21/26,FALSE\n"
      })
  void rowThatIsMarkedAsNotDone_isNoDayAndIsSaid(String content) throws IOException {
    CommandRun run = take(write("days.csv", content));

    assertThat(run.lines().getFirst()).isEqualTo("days: 1 day, 2026-11-20.");
    assertThat(run.out()).contains("marked as not done");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Date,Stretch,Read
        2026-11-20,yes,no
        2026-11-21,no,yes
        """,
        """
        Date,Habit,Done
        2026-11-20,Stretch,1
        2026-11-20,Read,0
        2026-11-21,Stretch,0
        2026-11-21,Read,1
        """
      })
  void tableOfSeveralHabits_isNotTakenForOne(String content) throws IOException {
    Path file = write("days.csv", content);

    assertThat(take(file).err()).contains("--habit: Stretch, Read.");
    assertThat(take(file, "--habit", "Stretch").lines().getFirst())
        .isEqualTo("Stretch: 1 day, 2026-11-20.");
  }

  @Test
  void ratingOfNought_isADay() throws IOException {
    CommandRun run =
        take(write("days.csv", "Date,Stiffness,Note\n2026-11-20,3,\n2026-11-21,0,good\n"));

    assertThat(run.lines().getFirst()).startsWith("days: 2 days");
  }

  @Test
  void rowsBehindAStrayQuotationMark_areSaidToBeUnreadable() throws IOException {
    CommandRun run =
        take(write("days.csv", "Date,Note\n2026-11-20,\"open\n2026-11-21,x\n2026-11-22,x\n"));

    assertThat(run.out()).contains("2 rows could not be read and are left out.");
  }

  @Test
  void dateThatMayStartWithItsYear_isAmbiguous() throws IOException {
    assertThat(take(write("days.csv", "date\n25/11/26\n")).code()).isOne();
  }

  @Test
  void utf16WithoutAMark_isRead() throws IOException {
    Path file = folder.resolve("days.csv");
    Files.write(file, "Date\n2026-11-20\n".getBytes(StandardCharsets.UTF_16LE));

    assertThat(take(file).lines().getFirst()).isEqualTo("days: 1 day, 2026-11-20.");
  }

  @Test
  void tableOfAnEarlierLoop_isOfSeveralHabits_underAnyName() throws IOException {
    Path file = write("mine.csv", "Date,Stretch,Read,\n2026-11-20,2,0,\n2026-11-21,0,2,\n");

    assertThat(take(file).err()).contains("--habit: Stretch, Read.");
    assertThat(take(file, "--habit", "Stretch").lines().getFirst())
        .isEqualTo("Stretch: 1 day, 2026-11-20.");
  }

  @Test
  void datesThatCanBeReadInTwoWays_areSaidToBe() throws IOException {
    assertThat(take(write("days.csv", "date\n01/02/2026\n03/04/2026\n")).err())
        .contains("nobody can tell whether 03/04/2026 is in March or in April");
  }

  @Test
  void dryRun_ofSessions_changesNothing() throws IOException {
    Path file =
        write(
            "in.json",
            "{\"sessions\":[{\"id\":\"0f5c2f4e-8d0b-4c3a-9a5e-1b2c3d4e5f60\",\"routine\":\"r\","
                + "\"startedAt\":\"2026-11-20T06:00:00Z\",\"outcome\":\"completed\","
                + "\"plannedSeconds\":687,\"activeSeconds\":600}]}");

    CommandRun run = CommandRun.of(data, "history", "import", "--dry-run", file.toString());

    assertThat(run.lines())
        .containsExactly(
            "Would add 1 session; unchanged: 0, kept as the log has them: 0. Nothing was changed.");
    assertThat(data).doesNotExist();
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, content);
    return file;
  }

  private CommandRun take(Path file, String... more) {
    List<String> arguments = new ArrayList<>(List.of("history", "import", file.toString()));
    arguments.addAll(List.of("--routine", "full-morning"));
    arguments.addAll(Arrays.asList(more));
    return CommandRun.of(data, arguments.toArray(String[]::new));
  }

  private String export() {
    return CommandRun.of(data, "history", "export").out();
  }

  private String status() {
    return CommandRun.of(data, "status", "--format", "json").out().replaceAll("\\s", "");
  }
}
