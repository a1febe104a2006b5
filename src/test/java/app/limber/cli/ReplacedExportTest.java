package app.limber.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No command replaces an export of the log by something with fewer sessions, or writes onto what
/// belongs to the data folder, whatever `--force` says.
class ReplacedExportTest {
  private static final List<String> WRITERS =
      List.of(
          "history export",
          "history list",
          "history list --format csv",
          "history physio",
          "history physio --format json",
          "handout full-morning",
          "programme export full-morning");

  @TempDir private Path folder;

  private Path data;

  @BeforeEach
  void addSessions() {
    data = folder.resolve("data");
    for (String day : List.of("18", "19")) {
      String at = "2026-11-" + day + "T06:45";
      assertThat(run("history", "add", "--routine", "full-morning", "--at", at).code()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "history list",
        "history physio",
        "history physio --format json",
        "handout full-morning",
        "programme export full-morning"
      })
  void exportOfTheLog_isNotReplacedByWhatCannotBeImported(String command) throws IOException {
    for (String name : List.of("log.json", "log.csv")) {
      Path export = folder.resolve(name);
      assertThat(run("history", "export", "--force", "--out", export.toString()).code()).isZero();
      String before = Files.readString(export);

      CommandRun run = write(command, export);

      assertThat(run.code()).as(name).isOne();
      assertThat(run.err())
          .as(name)
          .isEqualToIgnoringNewLines(
              export
                  + " is an export of the log with 2 sessions, and what would replace it cannot be"
                  + " imported. Choose another name, or move it away first.");
      assertThat(export).hasContent(before);
    }
  }

  @Test
  void fileThatIsNoExport_isReplacedByItsKind() {
    for (String command : WRITERS) {
      Path file = folder.resolve(command.replaceAll("[^a-z]", "-"));

      assertThat(write(command, file).code()).as(command).isZero();
      assertThat(write(command, file).code()).as(command).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"history list", "history physio"})
  void exportOfTheLog_isReplacedByAnythingWithAllowFewer(String command) throws IOException {
    Path export = folder.resolve("log.csv");
    run("history", "export", "--out", export.toString());

    assertThat(write(command + " --allow-fewer", export).code()).isZero();

    assertThat(Files.readString(export)).doesNotContain("plannedSeconds");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "session.lock",
        "changes.lock",
        "session.json",
        "window.lock",
        "profiles.json",
        "reminder.json",
        "program.log",
        "backups",
        "content",
        "programmes/a.limber",
        "content/routines/mine.json"
      })
  void whatBelongsToTheDataFolder_isNeverWrittenOnto(String name) throws IOException {
    for (String folders : List.of("programmes", "content/routines")) {
      if (name.startsWith(folders)) {
        Files.createDirectories(data.resolve(folders));
      }
    }
    for (String command : WRITERS) {
      Path own = data.resolve(name);
      boolean isThere = Files.exists(own);

      CommandRun run = write(command, own);

      assertThat(run.code()).as(command).isOne();
      assertThat(run.err()).as(command).isNotBlank();
      assertThat(Files.exists(own)).as(command).isEqualTo(isThere);
    }
  }

  @Test
  void pictures_areNotWrittenAmongTheUsersOwnContent() {
    Path own = data.resolve("content");

    CommandRun run = run("pictures", "prayer", "--out", own.resolve("sheets").toString());

    assertThat(run.code()).isOne();
    assertThat(run.err()).contains("belongs to the data folder");
    assertThat(own).doesNotExist();
  }

  private CommandRun write(String command, Path file) {
    List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
    arguments.addAll(List.of("--force", "--out", file.toString()));
    return run(arguments.toArray(String[]::new));
  }

  private CommandRun run(String... arguments) {
    return CommandRun.of(data, arguments);
  }
}
