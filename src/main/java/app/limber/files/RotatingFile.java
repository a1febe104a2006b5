package app.limber.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/// A text file of bounded size that lines are added to, private to the user. When it is full it
/// becomes the older one of two, and what was in that is gone.
///
/// Unlike what [WholeFile] writes, it may end in the middle of a line after a loss of power. One
/// thread at a time may use it.
public final class RotatingFile {
  private final Path file;
  private final Path older;
  private final long most;

  /// @param file need not exist; nothing is written while its folder does not
  /// @param older where a full file goes
  /// @param most how many bytes fill it
  public RotatingFile(Path file, Path older, long most) {
    this.file = file;
    this.older = older;
    this.most = most;
  }

  /// Adds a line.
  ///
  /// @throws IOException if it cannot be written
  public void add(String line) throws IOException {
    if (!Files.isDirectory(file.resolveSibling("."))) {
      return;
    }
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new IOException("not a file of this program: " + file);
      }
      if (Files.size(file) >= most) {
        Files.move(file, older, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    OwnerOnly.createFile(file);
    byte[] bytes = (line + System.lineSeparator()).getBytes(StandardCharsets.UTF_8);
    Files.write(file, bytes, StandardOpenOption.APPEND);
  }

  /// The latest lines, the oldest of them first; none if they cannot be read.
  ///
  /// @param count how many at most
  public List<String> latest(int count) {
    List<String> lines = new ArrayList<>(lines(older));
    lines.addAll(lines(file));
    return List.copyOf(lines.subList(Math.max(0, lines.size() - count), lines.size()));
  }

  private List<String> lines(Path from) {
    try {
      return Files.isRegularFile(from, LinkOption.NOFOLLOW_LINKS) && Files.size(from) <= 2 * most
          ? new String(Files.readAllBytes(from), StandardCharsets.UTF_8).lines().toList()
          : List.of();
    } catch (IOException e) {
      return List.of();
    }
  }
}
