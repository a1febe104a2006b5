package app.limber.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.limber.testing.OnPosix;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  private static final byte[] NEW = {'n', 'e', 'w'};

  @TempDir private Path folder;

  @Test
  void write_replacesTheFileAndLeavesNothingElse() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");

    WholeFile.write(file, NEW);

    assertThat(file).hasContent("new");
    assertThat(names()).containsExactly("a.txt");
  }

  @Test
  void writeText_isUtf8() throws IOException {
    Path file = folder.resolve("a.txt");

    WholeFile.writeText(file, out -> out.write("Rücken 🐈"));

    assertThat(file).hasContent("Rücken 🐈");
  }

  @Test
  @OnPosix
  void write_overAFileThatOthersCanRead_isPrivate() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

    WholeFile.write(file, NEW);

    assertThat(mode(file)).isEqualTo("rw-------");
  }

  @Test
  @OnPosix
  void temporaryFile_isPrivateWhileItIsWritten() throws IOException {
    WholeFile.writeText(
        folder.resolve("a.txt"),
        _ -> {
          assertThat(names()).singleElement().asString().matches("\\.limber\\d+\\.part");
          assertThat(mode(folder.resolve(names().getFirst()))).isEqualTo("rw-------");
        });
  }

  @Test
  void failureOfTheContent_keepsTheOldFileAndRemovesTheTemporaryOne() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");

    assertThatThrownBy(
            () ->
                WholeFile.writeText(
                    file,
                    out -> {
                      out.write("half");
                      throw new IOException("stop");
                    }))
        .hasMessage("stop");

    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("a.txt");
  }

  @Test
  void failureToSync_keepsTheOldFileAndRemovesTheTemporaryOne() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");
    RecordedSync full = new RecordedSync();
    full.failure = new IOException("no space left");

    assertThatThrownBy(() -> WholeFile.write(file, out -> out.write(NEW), full))
        .hasMessage("no space left");

    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("a.txt");
  }

  @Test
  void write_syncsTheWholeContentBeforeTheRenameAndTheFolderAfterIt() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old!");
    RecordedSync sync = new RecordedSync();

    WholeFile.write(file, out -> out.write(NEW), sync);

    assertThat(sync.events).containsExactly("file of 3 beside old!", "folder with new");
  }

  @Test
  @OnPosix
  void write_replacesALinkAndLeavesWhatItLedTo() throws IOException {
    Path elsewhere = Files.writeString(folder.resolve("elsewhere.txt"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("a.txt"), elsewhere);

    WholeFile.write(link, NEW);

    assertThat(link).isRegularFile().hasContent("new");
    assertThat(Files.isSymbolicLink(link)).isFalse();
    assertThat(elsewhere).hasContent("old");
  }

  @Test
  @OnPosix
  void write_ofTheLinked_keepsTheLink() throws IOException {
    Path elsewhere = Files.writeString(folder.resolve("elsewhere.txt"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("a.txt"), elsewhere);

    WholeFile.write(WholeFile.linked(link), NEW);

    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(elsewhere).hasContent("new");
  }

  @Test
  void create_whereAFileIs_isRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");

    assertThatThrownBy(() -> WholeFile.create(file, NEW))
        .isInstanceOf(FileAlreadyExistsException.class);

    assertThat(file).hasContent("old");
  }

  @Test
  void moveNew_syncsTheFileBeforeItHasItsNameAndTheFolderAfterIt() throws IOException {
    Path part = Files.writeString(folder.resolve("part"), "new");
    RecordedSync sync = new RecordedSync();

    WholeFile.moveNew(part, folder.resolve("a.txt"), sync);

    assertThat(sync.events).containsExactly("file of 3 beside nothing", "folder with new");
    assertThat(names()).containsExactly("a.txt");
  }

  @Test
  void moveNew_toATakenName_isRefusedAndMovesNothing() throws IOException {
    Path part = Files.writeString(folder.resolve("part"), "new");
    Path file = Files.writeString(folder.resolve("a.txt"), "old");

    assertThatThrownBy(() -> WholeFile.moveNew(part, file))
        .isInstanceOf(FileAlreadyExistsException.class);

    assertThat(file).hasContent("old");
    assertThat(part).hasContent("new");
  }

  @Test
  void write_intoAFolderThatIsNotThere_isRefused() {
    assertThatThrownBy(() -> WholeFile.write(folder.resolve("absent/a.txt"), NEW))
        .isInstanceOf(IOException.class);
  }

  @Test
  @OnPosix
  void createdFoldersAndFiles_arePrivate() throws IOException {
    Path inner = folder.resolve("a/b");

    OwnerOnly.createFolders(inner);
    OwnerOnly.createFile(inner.resolve("c"));
    OwnerOnly.openLock(inner.resolve("d")).close();

    assertThat(Stream.of(inner.getParent(), inner).map(WholeFileTest::mode))
        .containsOnly("rwx------");
    assertThat(Stream.of("c", "d").map(inner::resolve).map(WholeFileTest::mode))
        .containsOnly("rw-------");
  }

  @Test
  void createFile_whereAFileIs_leavesIt() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");

    OwnerOnly.createFile(file);

    assertThat(file).hasContent("old");
  }

  @Test
  void closedTemporaryFolder_isGoneWithAllThatIsInIt() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "kept");
    try (TemporaryFolder temporary = TemporaryFolder.in(folder)) {
      temporary.copy(file, Path.of("x/y/a.txt"));
      assertThat(temporary.path().resolve("x/y/a.txt")).hasContent("kept");
    }

    assertThat(names()).containsExactly("a.txt");
  }

  @Test
  void movedTemporaryFolder_stays() throws IOException {
    Path target = folder.resolve("copy-" + LocalDate.EPOCH);
    try (TemporaryFolder temporary = TemporaryFolder.in(folder)) {
      Files.writeString(temporary.path().resolve("a.txt"), "kept");
      WholeFile.move(temporary.path(), target);
    }

    assertThat(target.resolve("a.txt")).hasContent("kept");
    assertThat(names()).hasSize(1);
  }

  private List<String> names() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String mode(Path path) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /// Notes the state of the folder at each sync.
  private final class RecordedSync implements WholeFile.Sync {
    private final List<String> events = new ArrayList<>();
    private IOException failure;

    @Override
    public void file(FileChannel channel) throws IOException {
      if (failure != null) {
        throw failure;
      }
      events.add("file of " + channel.size() + " beside " + content());
    }

    @Override
    public void folder(Path synced) {
      events.add("folder with " + content());
    }

    private String content() {
      try {
        Path file = folder.resolve("a.txt");
        return Files.exists(file) ? Files.readString(file) : "nothing";
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
  }
}
