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

/// A text file of bounded size, readable only by the user, to which lines are appended. When it is
/// full, it replaces the older of the two files.
///
/// Unlike files written by [WholeFile], it may end in the middle of a line after a power loss. Not
/// thread-safe.
public final class RotatingFile {
  private final Path file;
  private final Path older;
  private final long most;

  /// @param file need not exist; nothing is written as long as its folder does not exist
  /// @param older the file to which a full one is renamed
  /// @param most the size, in bytes, at which the file is full
  public RotatingFile(Path file, Path older, long most) {
    this.file = file;
    this.older = older;
    this.most = most;
  }

  /// Appends a line.
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

  /// Returns the latest lines, oldest first. Empty if they cannot be read.
  ///
  /// @param count the maximum number of lines
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
