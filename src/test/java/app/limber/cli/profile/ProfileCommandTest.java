package app.limber.cli.profile;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileCommandTest {
  @TempDir private Path folder;

  @Test
  void withoutAnother_theFirstOneIsListedAndNothingIsWritten() {
    assertThat(CommandRun.of(folder, "profile").out()).contains("* Main").contains("" + folder);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void added_hasAFolderOfItsOwn() {
    CommandRun run = CommandRun.of(folder, "profile", "add", "Zoë 👵");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Zoë 👵").contains("no password");
    assertThat(folder.resolve("profiles/zoe")).isDirectory();

    CommandRun.of(folder, "--profile", "zoë 👵", "plan", "set", "sun=five-minutes");
    assertThat(folder.resolve("profiles/zoe/settings.json")).exists();
    assertThat(folder.resolve("settings.json")).doesNotExist();
    assertThat(CommandRun.of(folder, "status", "--profile=ZOË 👵").out()).contains("Five minutes");
    assertThat(CommandRun.of(folder, "status").out()).doesNotContain("Planned");
  }

  /// Otherwise the next change would take away the names of the others.
  @Test
  void namesThatCannotBeRead_areKeptAside() throws IOException {
    CommandRun.of(folder, "profile", "add", "Zoë");
    Path names = folder.resolve("profiles.json");
    String broken = Files.readString(names) + "}";
    Files.writeString(names, broken);

    assertThat(CommandRun.of(folder, "profile", "add", "Ada").code()).isZero();

    assertThat(folder.resolve("profiles.json.broken")).hasContent(broken);
    assertThat(CommandRun.of(folder, "profile").out()).contains("Ada");
  }

  @Test
  void dataDirAndProfile_goTogether() {
    Path other = folder.resolve("x");
    CommandRun.of(folder, "profile", "add", "Ada", "--data-dir=" + other);

    CommandRun.of(
        folder, "--data-dir=" + other, "--profile=Ada", "plan", "set", "sun=five-minutes");

    assertThat(other.resolve("profiles/ada/settings.json")).exists();
    assertThat(CommandRun.of(folder, "status", "--data-dir=" + other.resolve("profiles/ada")).out())
        .contains("Five minutes");
    assertThat(
            CommandRun.of(folder, "profile", "--data-dir=" + other.resolve("profiles/ada")).out())
        .contains("* Ada");
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", "con", "   ", "ADA", "main", "a\tb"})
  void nameThatCannotBe_isRefused(String name) throws IOException {
    CommandRun.of(folder, "profile", "add", "Ada");

    CommandRun run = CommandRun.of(folder, "profile", "add", name);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(1);
    try (var all = Files.list(folder.resolve("profiles"))) {
      assertThat(all).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", "../..", "Ad"})
  void unknownProfile_isRefused(String name) {
    CommandRun.of(folder, "profile", "add", "Ada");

    CommandRun run = CommandRun.of(folder, "status", "--profile=" + name);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("There is no profile");
  }

  @Test
  void renamed_keepsItsFolder() {
    CommandRun.of(folder, "profile", "add", "Ada");
    CommandRun.of(folder, "profile", "rename", "ada", "ADA L.");
    CommandRun.of(folder, "profile", "rename", "main", "Ben");

    assertThat(CommandRun.of(folder, "profile").out())
        .contains("* Ben")
        .contains("ADA L.  " + folder.resolve("profiles/ada"));
    assertThat(CommandRun.of(folder, "profile", "rename", "Ben", "ada l.").code()).isEqualTo(2);
  }

  @Test
  void removed_isKeptAsideAndSaidWhere() {
    CommandRun.of(folder, "profile", "add", "Ada");
    CommandRun.of(folder, "--profile=Ada", "plan", "set", "sun=five-minutes");

    CommandRun run = CommandRun.of(folder, "profile", "remove", "Ada");

    Path kept = folder.resolve("profiles/.removed/ada-2026-11-22");
    assertThat(run.out()).contains("" + kept);
    assertThat(kept.resolve("settings.json")).exists();
    assertThat(CommandRun.of(folder, "profile").out()).doesNotContain("Ada");

    CommandRun.of(folder, "profile", "add", "Ada");
    CommandRun.of(folder, "profile", "remove", "Ada");
    assertThat(folder.resolve("profiles/.removed/ada-2026-11-22-2")).isDirectory();
  }

  @Test
  void firstProfile_cannotBeRemoved() {
    assertThat(CommandRun.of(folder, "profile", "remove", "Main").code()).isEqualTo(2);
  }

  @Test
  void namesThatCannotBeRead_areThoseOfTheFolders() throws IOException {
    CommandRun.of(folder, "profile", "add", "Ada");
    Files.writeString(folder.resolve("profiles.json"), "{\"names\": {\"ada\": 7, \"..\": \"x\"");

    assertThat(CommandRun.of(folder, "profile").out()).contains("  ada  ");
  }

  @Test
  void doctor_saysWhichProfileItLooksAt() {
    assertThat(CommandRun.of(folder, "doctor").out()).doesNotContain("Profiles");
    CommandRun.of(folder, "profile", "add", "Ada");
    assertThat(CommandRun.of(folder, "doctor", "--profile=Ada").out())
        .contains("2, and this looks at Ada");
  }

  @Test
  void export_isNotWrittenOverAnotherProfile() {
    CommandRun.of(folder, "profile", "add", "Ada");

    CommandRun run =
        CommandRun.of(
            folder, "history", "export", "--out=" + folder.resolve("profiles/ada/limber.db"));

    assertThat(run.code()).isNotZero();
  }
}
