package app.limber.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A private, hidden folder to prepare files in before they are moved into place. Closing it
/// deletes whatever is still in it. A failure to delete is only logged: what is left takes up space
/// and nothing else, and must not make finished work look like a failure.
///
/// It is created in the folder that the result will be moved to, so that the move is atomic.
public record TemporaryFolder(Path path) implements AutoCloseable {
  /// Creates one in `parent`.
  ///
  /// @throws IOException if `parent` does not exist or is not writable
  public static TemporaryFolder in(Path parent) throws IOException {
    return new TemporaryFolder(
        Files.createTempDirectory(
            parent, WholeFile.TEMPORARY_PREFIX, OwnerOnly.attributes(parent, "rwx------")));
  }

  /// Copies `from` to `place` in this folder, with its permissions and times, and syncs the copy.
  ///
  /// @param place a relative path; missing folders on the way are created
  public void copy(Path from, Path place) throws IOException {
    Path copy = path.resolve(place);
    OwnerOnly.createFolders(Objects.requireNonNull(copy.getParent()));
    Files.copy(from, copy, StandardCopyOption.COPY_ATTRIBUTES);
    try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  @Override
  public void close() {
    try {
      if (Files.exists(path)) {
        for (Path entry : deepestFirst()) {
          Files.deleteIfExists(entry);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      // A network file system, for one, keeps a deleted file that is still open.
      System.getLogger(TemporaryFolder.class.getName())
          .log(System.Logger.Level.DEBUG, "not deleted: " + path, e);
    }
  }

  private List<Path> deepestFirst() throws IOException {
    try (Stream<Path> entries = Files.walk(path)) {
      return entries.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
