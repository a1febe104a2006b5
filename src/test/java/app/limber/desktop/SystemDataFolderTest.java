package app.limber.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SystemDataFolderTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final List<String> OWN =
      List.of(
          "content/routines/mine.json",
          "content/schema/routine.schema.json",
          "content/stretches/hug.json",
          "limber.db",
          "limber.db-wal",
          "limber.db.backup-v1",
          "programmes/after-sitting.limber",
          "programmes/away/moving-house.limber",
          "settings.json",
          "settings.json.broken");

  @TempDir private Path parent;
  private Path data;

  @BeforeEach
  void fill() throws IOException {
    data = parent.resolve("data");
    for (String file : OWN) {
      write(file);
    }
  }

  @Test
  void erasure_leavesNothing() throws IOException {
    folder().erase();

    assertThat(files(data)).isEmpty();
    assertThat(data.resolve("content")).doesNotExist();
  }

  @Test
  void erasure_leavesWhatIsNotLimbers() throws IOException {
    write("thesis.odt");
    write("content/notes.txt");
    write("limber.dbx");
    write("content/stretches/old/hug.json");

    folder().erase();

    assertThat(files(data))
        .containsExactly(
            "content/notes.txt", "content/stretches/old/hug.json", "limber.dbx", "thesis.odt");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void erasure_takesALinkAwayAndLeavesWhatIsBehindIt() throws IOException {
    Path elsewhere = Files.createDirectories(parent.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("mine.json"), "{}");
    Files.delete(data.resolve("content/routines/mine.json"));
    Files.delete(data.resolve("content/routines"));
    Files.createSymbolicLink(data.resolve("content/routines"), elsewhere);

    folder().erase();

    assertThat(elsewhere.resolve("mine.json")).exists();
    assertThat(data.resolve("content")).doesNotExist();
  }

  @Test
  void erasureOfAFolderThatIsNotThere_isDone() {
    SystemDataFolder absent = new SystemDataFolder(parent.resolve("absent"), "Linux");

    absent.erase();

    assertThat(absent.path()).doesNotExist();
  }

  @Test
  void copy_holdsEverythingAndNothingElse() throws IOException {
    write("thesis.odt");

    Path copy = folder().copyInto(parent, TODAY);

    assertThat(copy).isEqualTo(parent.resolve("limber-copy-2026-11-22"));
    assertThat(files(copy)).isEqualTo(OWN);
    assertThat(copy.resolve("limber.db")).hasContent("limber.db");
    assertThat(files(data)).containsAll(OWN);
  }

  @Test
  void secondCopyOfTheDay_hasANameOfItsOwn() {
    folder().copyInto(parent, TODAY);

    assertThat(folder().copyInto(parent, TODAY))
        .isEqualTo(parent.resolve("limber-copy-2026-11-22-2"));
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void copy_isPrivate() throws IOException {
    Path copy = folder().copyInto(parent, TODAY);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
        .isEqualTo("rwx------");
  }

  @Test
  void copyIntoAFolderThatIsNotThere_isRefused() {
    Path absent = parent.resolve("absent");

    assertThatThrownBy(() -> folder().copyInto(absent, TODAY))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(absent).doesNotExist();
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void fileManager_getsTheFolder() {
    FileManager shows = new FileManager(List.of("test", "-d"));
    FileManager fails = new FileManager(List.of("false"));
    FileManager absent = new FileManager(List.of("limber-has-no-such-program"));

    assertThat(new SystemDataFolder(parent.resolve("new"), shows).show()).isTrue();
    assertThat(new SystemDataFolder(data, fails).show()).isFalse();
    assertThat(new SystemDataFolder(data, absent).show()).isFalse();
  }

  private SystemDataFolder folder() {
    return new SystemDataFolder(data, "Linux");
  }

  private void write(String file) throws IOException {
    Path path = data.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, file);
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
