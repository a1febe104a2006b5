package app.limber.cli;

import static app.limber.journal.SessionBuilder.session;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Journal;
import app.limber.journal.Revision;
import app.limber.journal.sqlite.SqliteLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What commands say of a log whose file something has happened to.
class LogFileCommandTest {
  @TempDir private Path folder;

  @Test
  void restore_goesBackToTheNewestBackupAndSaysHowToReturn() {
    keep(1, 1);
    keep(2, 2);

    CommandRun list = CommandRun.of(folder, "history", "restore", "--list");
    assertThat(list.out()).contains("limber-2026-11-02.db").contains("1 session");

    CommandRun run = CommandRun.of(folder, "history", "restore");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("The log is as in limber-2026-11-02.db.");
    assertThat(CommandRun.of(folder, "status").out()).contains("1 session");
    String before = run.out().strip().replaceFirst("(?s).* ", "");
    assertThat(CommandRun.of(folder, "history", "restore", before).code()).isZero();
    assertThat(CommandRun.of(folder, "status").out()).contains("2 sessions");
  }

  @Test
  void restore_inPlaceOfALogOfALaterVersion_saysWhoCanReturn() throws Exception {
    keep(1, 1);
    keep(2, 2);
    try (Connection log = connect();
        Statement statement = log.createStatement()) {
      statement.execute("PRAGMA user_version = 99");
    }

    CommandRun run = CommandRun.of(folder, "history", "restore");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("only that version can take this back: limber history restore");
    String before = run.out().strip().replaceFirst("(?s).* ", "");
    assertThat(CommandRun.of(folder, "history", "restore", before).code()).isEqualTo(1);
    assertThat(CommandRun.of(folder, "status").out()).contains("1 session");
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("limber.db"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"limber.db", "limber.db-wal", "settings.json", "LIMBER.DB", "link.csv"})
  void export_neverWritesOntoWhatBelongsToTheDataFolder(String name) throws IOException {
    keep(1, 1);
    Files.createSymbolicLink(folder.resolve("link.csv"), folder.resolve("limber.db"));
    byte[] before = Files.readAllBytes(folder.resolve("limber.db"));

    String target = folder.resolve(name).toString();
    CommandRun run = CommandRun.of(folder, "history", "export", "--force", "--out", target);

    assertThat(run.code()).isEqualTo(1);
    assertThat(Files.readAllBytes(folder.resolve("limber.db"))).isEqualTo(before);
    assertThat(folder.resolve("settings.json")).doesNotExist();
  }

  @Test
  @EnabledOnOs(
      value = {OS.LINUX, OS.MAC},
      disabledReason = "Windows has no named pipes in folders")
  void import_ofAPipe_isRefusedAtOnce() throws Exception {
    Path pipe = folder.resolve("pipe.csv");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

    CommandRun run = CommandRun.of(folder, "history", "import", pipe.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualToIgnoringNewLines(
            pipe + " is not a plain file. Save what it gives in a file, and name that.");
  }

  @Test
  void restore_withoutABackup_isAProblem() {
    keep(1, 1);

    CommandRun run = CommandRun.of(folder, "history", "restore");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEqualToIgnoringNewLines("There is no backup yet.");
  }

  @Test
  void restore_ofAnUnknownName_isAProblem() {
    keep(1, 1);
    keep(2, 2);

    CommandRun run = CommandRun.of(folder, "history", "restore", "../limber.db");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("There is no backup ../limber.db.");
  }

  @Test
  void restore_ofADamagedBackup_namesTheBackupAndMakesNoOther() throws IOException {
    keep(1, 1);
    keep(2, 2);
    Path backup = folder.resolve("backups/limber-2026-11-02.db");
    Files.write(backup, new byte[] {1, 2, 3});

    CommandRun run = CommandRun.of(folder, "history", "restore", "limber-2026-11-02.db");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("limber-2026-11-02.db cannot be read");
    try (var backups = Files.list(folder.resolve("backups"))) {
      assertThat(backups).containsExactly(backup);
    }
  }

  @Test
  void damagedLog_isToldInOneLineAndTheCommandGoesOn() throws IOException {
    keep(1, 1, 2);
    Path file = folder.resolve("limber.db");
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 100, 4096, (byte) 0x5a);
    Files.write(file, bytes);

    CommandRun run = CommandRun.of(folder, "status");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("2 sessions");
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err())
        .startsWith("The log was damaged. A new one is in its place, with 2 sessions. As far as")
        .contains("limber.db.damaged-");
  }

  @Test
  void emptyFileInPlaceOfTheLog_isNeverNoSessions() throws IOException {
    Files.createFile(folder.resolve("limber.db"));

    for (String command : new String[] {"status", "history"}) {
      CommandRun run = CommandRun.of(folder, command);
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("is empty and is no log");
    }
  }

  @Test
  void danglingLinkInPlaceOfTheLog_isNeverNoSessions() throws IOException {
    Files.createSymbolicLink(folder.resolve("limber.db"), folder.resolve("gone"));

    CommandRun run = CommandRun.of(folder, "status");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("link that leads nowhere");
  }

  /// Keeps sessions on a day of November.
  @Test
  @EnabledOnOs(
      value = {OS.LINUX, OS.MAC},
      disabledReason = "symbolic links need a privilege on Windows")
  void export_neverWritesOntoALogThatIsLinkedFromElsewhere() throws IOException {
    keep(1, 1);
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Path log = Files.move(folder.resolve("limber.db"), elsewhere.resolve("real.db"));
    Files.createSymbolicLink(folder.resolve("limber.db"), log);
    byte[] before = Files.readAllBytes(log);

    for (String name : List.of("limber.db", "elsewhere/real.db", "elsewhere/real.db-wal")) {
      String target = folder.resolve(name).toString();
      CommandRun run = CommandRun.of(folder, "history", "export", "--force", "--out", target);

      assertThat(run.code()).as(name).isEqualTo(1);
      assertThat(run.err()).as(name).contains("belongs to the data folder");
    }

    assertThat(Files.readAllBytes(log)).isEqualTo(before);
    assertThat(folder.resolve("limber.db")).isSymbolicLink();
  }

  @ParameterizedTest
  @ValueSource(strings = {"all.json", "all.csv"})
  void export_ofFewerSessions_replacesNothingUnlessToldSo(String name) throws IOException {
    keep(1, 1, 2);
    String file = folder.resolve(name).toString();
    assertThat(CommandRun.of(folder, "history", "export", "--out", file).code()).isZero();
    Path mistyped = folder.resolve("mistyped");
    byte[] before = Files.readAllBytes(Path.of(file));

    CommandRun run = CommandRun.of(mistyped, "history", "export", "--force", "--out", file);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("holds 2 sessions, but only 0 would be written");
    assertThat(Files.readAllBytes(Path.of(file))).isEqualTo(before);
    assertThat(CommandRun.of(folder, "history", "export", "--force", "--out", file).code())
        .isZero();
    assertThat(
            CommandRun.of(mistyped, "history", "export", "--force", "--allow-fewer", "--out", file)
                .code())
        .isZero();
  }

  @Test
  void copyOfASyncTool_isOfferedByStatusAndDoctorUntilItIsMerged() throws IOException {
    keep(1, 1, 2);
    Path copy = folder.resolve("limber (Ann's conflicted copy 2026-11-01).db");
    Files.move(folder.resolve("limber.db"), copy);
    keep(1, 3);

    for (String command : List.of("status", "doctor")) {
      CommandRun run = CommandRun.of(folder, command);
      assertThat(run.out() + run.err())
          .as(command)
          .contains("2 entries that the log does not have")
          .contains("limber history merge \"" + copy + "\"");
    }
    assertThat(CommandRun.of(folder, "history", "merge", copy.toString()).code()).isZero();
    assertThat(CommandRun.of(folder, "status").err()).isEmpty();
  }

  @Test
  @EnabledOnOs(
      value = {OS.LINUX, OS.MAC},
      disabledReason = "Windows has no named pipes in folders")
  @Timeout(10)
  void pipeInPlaceOfTheLog_isNoLogAndNothingWaits() throws Exception {
    new ProcessBuilder("mkfifo", folder.resolve("limber.db").toString()).start().waitFor();

    for (List<String> command :
        List.of(
            List.of("status"),
            List.of("history", "add", "--at", "2026-11-20T06:45", "--routine", "full-morning"))) {
      CommandRun run = CommandRun.of(folder, command.toArray(String[]::new));
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.err()).contains("is not a log of Limber");
    }
  }

  @Test
  void nameThatCannotBeThatOfAFile_isToldWithoutTheNamesOfClasses() {
    CommandRun run = CommandRun.of(folder, "history", "export", "--out", "a\0b");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("cannot be the name of a file here").doesNotContain("java.nio");
  }

  private void keep(int day, long... numbers) {
    Instant now = Instant.parse("2026-11-01T07:00:00Z").plus(Duration.ofDays(day - 1));
    SqliteLog log =
        new SqliteLog(folder, InstantSource.fixed(now), () -> ZoneOffset.UTC, notice -> {});
    try (Journal journal = log.open()) {
      for (long number : numbers) {
        journal.seal(session().id(number).build(), new Revision(UUID.randomUUID(), now));
      }
    }
  }
}
