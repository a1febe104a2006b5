package app.limber.files;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.testing.OnPosix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StaleTemporariesTest {
  private static final Instant NOW = Instant.parse("2026-11-27T06:45:00Z");
  private static final Instant BEFORE_YESTERDAY = Instant.parse("2026-11-26T06:44:59Z");
  private static final Instant SINCE_YESTERDAY = Instant.parse("2026-11-26T06:45:01Z");

  @TempDir private Path root;

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".limber123.part",
        "backups/.limber4.part",
        "content/.limber5.part",
        "content/stretches/.limber6.part",
        "content/de/routines/.limber7.part",
        "programmes/.limber8.part",
        "programmes/away/.limber9.part",
        "programmes/kept/.limber10.part"
      })
  void fileOfAProgramKilledLongAgo_isDeleted(String name) throws IOException {
    Path file = file(name, BEFORE_YESTERDAY);

    sweep();

    assertThat(file).doesNotExist();
  }

  @Test
  void folderOfAProgramKilledLongAgo_isDeletedWithAllThatIsInIt() throws IOException {
    file(".limber11/backups/limber.db", BEFORE_YESTERDAY);
    setTime(root.resolve(".limber11"), BEFORE_YESTERDAY);

    sweep();

    assertThat(root.resolve(".limber11")).doesNotExist();
  }

  @Test
  void fileThatARunningProgramMayBeWriting_stays() throws IOException {
    Path file = file(".limber12.part", SINCE_YESTERDAY);

    sweep();

    assertThat(file).exists();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "settings.json",
        ".limber.part",
        ".limber1a.part",
        ".limber13.part.json",
        "content/stretches/.limber.json",
        "own/.limber14.part"
      })
  void otherFile_stays(String name) throws IOException {
    Path file = file(name, BEFORE_YESTERDAY);

    sweep();

    assertThat(file).exists();
  }

  @Test
  @OnPosix
  void linkOfSuchAName_isDeletedAndNotFollowed() throws IOException {
    Path own = file("elsewhere/photo", BEFORE_YESTERDAY);
    Path link = Files.createSymbolicLink(root.resolve(".limber15"), own.getParent());

    StaleTemporaries.delete(new DataFolderLayout(root), Instant.parse("9999-01-01T00:00:00Z"));

    assertThat(link).doesNotExist();
    assertThat(own).exists();
  }

  @Test
  void folderThatIsNotThere_isNoProblem() {
    StaleTemporaries.delete(new DataFolderLayout(root.resolve("none")), NOW);

    assertThat(root.resolve("none")).doesNotExist();
  }

  private void sweep() {
    StaleTemporaries.delete(new DataFolderLayout(root), NOW);
  }

  private Path file(String name, Instant time) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "half");
    setTime(file, time);
    return file;
  }

  private static void setTime(Path path, Instant time) throws IOException {
    Files.setLastModifiedTime(path, FileTime.from(time));
  }
}
