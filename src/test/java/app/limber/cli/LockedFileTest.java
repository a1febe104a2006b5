package app.limber.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.limber.testing.OnPosix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What may not be read or written is told apart from what is not there. Permissions do not hold
/// the administrator back, for whom these tests are skipped.
@OnPosix
class LockedFileTest {
  @TempDir private Path folder;

  private Path data;
  private Path locked;

  @BeforeEach
  void addSession() throws IOException {
    data = folder.resolve("data");
    locked = Files.createDirectory(folder.resolve("locked"));
    assertThat(add().code()).isZero();
  }

  @AfterEach
  void unlock() throws IOException {
    permit(locked, "rwx------");
    permit(data.resolve("limber.db"), "rw-------");
  }

  @ParameterizedTest
  @ValueSource(strings = {"import", "merge"})
  void fileInAFolderThatMayNotBeEntered_isNotSaidToBeAbsent(String command) throws IOException {
    Path file = Files.writeString(locked.resolve("a.json"), "{}");
    permit(locked, "---------");
    assumeThat(Files.exists(file)).isFalse();

    CommandRun run = CommandRun.of(data, "history", command, file.toString());

    assertThat(run.code()).isOne();
    assertThat(run.err())
        .isEqualToIgnoringNewLines(file + " cannot be read. Check that you may open it.");
  }

  @Test
  void fileBelowAFile_isAbsent() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "{}").resolve("b.json");

    assertThat(CommandRun.of(data, "history", "import", file.toString()).err())
        .isEqualToIgnoringNewLines("There is no file " + file + ".");
  }

  @Test
  void logThatMayNotBeRead_isToldSo() throws IOException {
    Path log = data.resolve("limber.db");
    permit(log, "---------");
    assumeThat(Files.isReadable(log)).isFalse();

    CommandRun run = CommandRun.of(data, "status");

    assertThat(run.code()).isOne();
    assertThat(run.err()).startsWith("The log " + log + " may not be read.");
  }

  @Test
  void logThatMayNotBeWritten_isToldOnce() throws IOException {
    Path log = data.resolve("limber.db");
    permit(log, "r--------");
    assumeThat(Files.isWritable(log)).isFalse();

    CommandRun run = add();

    assertThat(run.code()).isOne();
    assertThat(run.err().lines()).singleElement().asString().contains("cannot be written");
  }

  @Test
  void logInAFolderThatMayNotBeEntered_isNotSaidToBeGone() throws IOException {
    Path log = locked.resolve("limber.db");
    permit(locked, "---------");
    assumeThat(Files.isReadable(locked)).isFalse();

    CommandRun run = CommandRun.of(locked, "history", "list");

    assertThat(run.code()).isOne();
    assertThat(run.err()).startsWith("The log " + log + " may not be read.");
  }

  @Test
  void backupsThatMayNotBeRead_areNamedInPlaceOfTheLog() throws IOException {
    Path backups = lockedFolder("backups");
    Path log = data.resolve("limber.db");
    Path away = Files.move(log, folder.resolve("away.db"));

    CommandRun run = CommandRun.of(data, "history", "list");
    CommandRun doctor = CommandRun.of(data, "doctor");
    permit(backups, "rwx------");
    Files.move(away, log);

    String sentence = "The backups beside the log " + log + " may not be read";
    assertThat(run.code()).isOne();
    assertThat(run.err()).startsWith(sentence);
    assertThat(doctor.out()).contains(sentence).doesNotContain("cannot be written");
  }

  @Test
  void profilesThatMayNotBeRead_areNotSaidToBeAbsent() throws IOException {
    assertThat(CommandRun.of(data, "profile", "add", "Anna").code()).isZero();
    Path profiles = lockedFolder("profiles");

    CommandRun list = CommandRun.of(data, "profile", "list");
    CommandRun doctor = CommandRun.of(data, "doctor");
    CommandRun used = CommandRun.of(data, "status", "--profile", "Anna");
    CommandRun rename = CommandRun.of(data, "profile", "rename", "Anna", "Anne");
    permit(profiles, "rwx------");

    String sentence =
        "The folder of the profiles " + profiles + " may not be read. Check that you may open it.";
    assertThat(list.err()).isEqualToIgnoringNewLines(sentence);
    assertThat(doctor.out()).contains(sentence);
    assertThat(used.code()).isOne();
    assertThat(used.err().lines()).containsExactly(sentence);
    assertThat(rename.code()).isOne();
    assertThat(rename.err().lines()).containsExactly(sentence);
  }

  private Path lockedFolder(String name) throws IOException {
    Path inside = data.resolve(name);
    Files.createDirectories(inside);
    permit(inside, "---------");
    assumeThat(Files.isReadable(inside)).isFalse();
    return inside;
  }

  private CommandRun add() {
    return CommandRun.of(
        data, "history", "add", "--routine", "full-morning", "--at", "2026-11-20T06:45");
  }

  private static void permit(Path file, String permissions) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
  }
}
