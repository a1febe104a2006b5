package app.limber.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFolderTest {
  @TempDir private Path folder;

  @Test
  void close_deletesWhatIsStillInIt() throws IOException {
    try (TemporaryFolder temporary = TemporaryFolder.in(folder)) {
      Files.createDirectories(temporary.path().resolve("a/b"));
      Files.writeString(temporary.path().resolve("a/b/c"), "c");
    }

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void closeOfAFolderThatCannotBeDeleted_leavesTheWorkDone() throws IOException {
    // A file system refuses to delete the current folder under the name `.`.
    Path stays = Files.createDirectory(folder.resolve("stays")).resolve(".");
    boolean done = false;

    try (TemporaryFolder temporary = new TemporaryFolder(stays)) {
      done = Files.exists(Files.writeString(temporary.path().resolve("a"), "a"));
    }

    assertThat(done).isTrue();
    assertThat(stays.resolve("a")).doesNotExist();
  }
}
