package app.limber.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final String ROUTINE =
      """
      { "id": "%s", "name": "Mine", "restSeconds": 5, "stretches": [{ "stretch": "%s" }] }
      """;

  @TempDir Path data;
  @TempDir Path elsewhere;

  @Test
  void withoutAPath_checksTheShippedContent() {
    CommandRun run = CommandRun.of(data, "check");

    assertThat(run.lines()).containsExactly("7 stretches, 4 routines: no problems");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void withoutAPath_checksTheUsersContentToo() throws IOException {
    Path mine =
        write(data.resolve("content/routines/mine.json"), ROUTINE.formatted("mine", "thoms"));

    CommandRun run = CommandRun.of(data, "check");

    assertThat(run.lines())
        .containsExactly(
            mine
                + ":1:78: /stretches/0/stretch: found \"thoms\", expected the id of a stretch (did"
                + " you mean \"thomas\"?)",
            "1 problem. Without problems: 7 stretches, 4 routines");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void fileOutsideAnyFolder_isRecognisedByItsFields() throws IOException {
    Path mine = write(elsewhere.resolve("mine.json"), ROUTINE.formatted("mine", "thomas"));

    CommandRun run = CommandRun.of(data, "check", mine.toString());

    assertThat(run.lines()).containsExactly("0 stretches, 1 routine: no problems");
    assertThat(run.code()).isZero();
  }

  @Test
  void namesInAFile_areSoughtAmongTheOtherPathsAndTheUsersContent() throws IOException {
    String stretch =
        Files.readString(Path.of("content/stretches/prayer.json")).replace("\"prayer\"", "\"own\"");
    write(data.resolve("content/stretches/own.json"), stretch);
    Path other = write(elsewhere.resolve("two.json"), stretch.replace("\"own\"", "\"two\""));
    Path first = write(elsewhere.resolve("first.json"), ROUTINE.formatted("first", "own"));
    Path second = write(elsewhere.resolve("second.json"), ROUTINE.formatted("second", "two"));

    CommandRun run =
        CommandRun.of(data, "check", first.toString(), second.toString(), other.toString());

    assertThat(run.lines()).containsExactly("1 stretch, 2 routines: no problems");
  }

  @Test
  void folder_isCheckedWhole() throws IOException {
    write(elsewhere.resolve("routines/a.json"), ROUTINE.formatted("a", "thomas"));
    write(elsewhere.resolve("routines/b.json"), ROUTINE.formatted("b", "nix"));
    write(elsewhere.resolve("stretches/c.json"), "{}}");

    CommandRun run = CommandRun.of(data, "check", elsewhere.toString());

    assertThat(run.lines()).hasSize(3);
    assertThat(run.lines().getLast())
        .isEqualTo("2 problems in 2 files. Without problems: 0 stretches, 1 routine");
  }

  @Test
  void fileNamedTwice_isCheckedOnce() throws IOException {
    Path mine = write(elsewhere.resolve("mine.json"), "{");

    CommandRun run = CommandRun.of(data, "check", mine.toString(), elsewhere.toString());

    assertThat(run.lines()).hasSize(2);
  }

  @Test
  void pathThatIsNotThere_isAWrongUse() {
    CommandRun run = CommandRun.of(data, "check", elsewhere.resolve("gone.json").toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .containsExactly("There is no file or folder " + elsewhere.resolve("gone.json") + ".");
  }

  @Test
  void problemsOfFilesThatAreNotNamed_areNotTold() throws IOException {
    write(data.resolve("content/stretches/broken.json"), "{");
    Path mine = write(elsewhere.resolve("mine.json"), ROUTINE.formatted("mine", "thomas"));

    assertThat(CommandRun.of(data, "check", mine.toString()).code()).isZero();
  }

  private static Path write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
