package app.limber.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.regex.Pattern;

/// Writes a file whole or not at all.
///
/// The content goes to a temporary file in the same folder, readable by its owner only, which is
/// synced and then atomically renamed; the folder is synced after that. On any failure the previous
/// file is unchanged and the temporary file is gone. A symbolic link at the target is replaced, not
/// followed; [#linked] resolves it for callers that want to write through it.
public final class WholeFile {
  /// How the names of temporary files and folders start; the dot hides them.
  static final String TEMPORARY_PREFIX = ".limber";

  /// How the names of temporary files end.
  static final String TEMPORARY_SUFFIX = ".part";

  /// A regular expression for the names of temporary files.
  static final String TEMPORARY_NAME =
      Pattern.quote(TEMPORARY_PREFIX) + "\\d+" + Pattern.quote(TEMPORARY_SUFFIX);

  /// The production sync: `fsync` of a file, and of its folder after a rename.
  static final Sync TO_DISK =
      new Sync() {
        @Override
        public void file(FileChannel channel) throws IOException {
          channel.force(true);
        }

        @Override
        public void folder(Path folder) {
          try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
          } catch (IOException e) {
            // Windows cannot open folders, and needs no sync of them. Elsewhere the file is in
            // place; only its survival of a power cut in the next seconds is not certain.
            LOG.log(System.Logger.Level.DEBUG, "folder not synced", e);
          }
        }
      };

  private static final System.Logger LOG = System.getLogger(WholeFile.class.getName());

  private WholeFile() {}

  /// Produces the content of a file.
  @FunctionalInterface
  public interface Content<T> {
    void writeTo(T out) throws IOException;
  }

  /// Forces content to the storage device; a seam for tests.
  interface Sync {
    void file(FileChannel channel) throws IOException;

    void folder(Path folder);
  }

  /// Replaces `file`, or creates it.
  ///
  /// @throws IOException if it cannot be written; the previous file is then unchanged
  public static void write(Path file, byte[] bytes) throws IOException {
    write(file, out -> out.write(bytes), TO_DISK);
  }

  /// Replaces `file`, or creates it, with UTF-8 text that `content` streams.
  ///
  /// @throws IOException if it cannot be written; the previous file is then unchanged
  public static void writeText(Path file, Content<Writer> content) throws IOException {
    write(
        file,
        out -> {
          Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          content.writeTo(text);
          text.flush();
        },
        TO_DISK);
  }

  /// Creates `file`, which must not exist.
  ///
  /// @throws FileAlreadyExistsException if it does
  public static void create(Path file, byte[] bytes) throws IOException {
    requireFree(file);
    write(file, out -> out.write(bytes), TO_DISK, WholeFile::placeNew);
  }

  private static void requireFree(Path file) throws IOException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(file.toString());
    }
  }

  /// Moves a finished file into place.
  @FunctionalInterface
  private interface Move {
    void move(Path from, Path to, Sync sync) throws IOException;
  }

  static void write(Path file, Content<OutputStream> content, Sync sync) throws IOException {
    write(file, content, sync, WholeFile::move);
  }

  private static void write(Path file, Content<OutputStream> content, Sync sync, Move move)
      throws IOException {
    Path folder = folderOf(file);
    Path temporary =
        Files.createTempFile(
            folder, TEMPORARY_PREFIX, TEMPORARY_SUFFIX, OwnerOnly.fileAttributes(folder));
    try {
      try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE);
          OutputStream out = Channels.newOutputStream(channel)) {
        content.writeTo(out);
        sync.file(channel);
      }
      move.move(temporary, file, sync);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /// Syncs a finished file, renames it atomically, over a file of that name if there is one, and
  /// syncs the folder. A finished folder can be moved too; its files must be synced already. Both
  /// paths must be on the same file system.
  public static void move(Path from, Path to) throws IOException {
    sync(from, TO_DISK);
    move(from, to, TO_DISK);
  }

  /// Like [#move(Path, Path)], but to a name that must not be taken. Of two programs that want the
  /// same name at the same time, only one gets it, provided that the file system has hard links.
  ///
  /// @param from a file in a temporary folder: if the program is killed at the wrong moment, the
  ///     file keeps this name as well
  /// @throws FileAlreadyExistsException if the name is taken; the file then stays where it is
  public static void moveNew(Path from, Path to) throws IOException {
    moveNew(from, to, TO_DISK);
  }

  static void moveNew(Path from, Path to, Sync sync) throws IOException {
    requireFree(to);
    sync(from, sync);
    placeNew(from, to, sync);
  }

  private static void placeNew(Path from, Path to, Sync sync) throws IOException {
    if (link(from, to)) {
      Files.deleteIfExists(from);
    } else {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }
    sync.folder(folderOf(to));
  }

  /// Renames a file without opening it, and syncs the folder. `to` must not exist.
  public static void rename(Path from, Path to) throws IOException {
    requireFree(to);
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    TO_DISK.folder(folderOf(to));
  }

  private static void sync(Path file, Sync sync) throws IOException {
    if (Files.isRegularFile(file)) {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        sync.file(channel);
      }
    }
  }

  /// Gives a file a second name.
  ///
  /// @return false if the file system has no hard links
  private static boolean link(Path file, Path second) throws IOException {
    try {
      Files.createLink(second, file);
      return true;
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | FileSystemException e) {
      LOG.log(System.Logger.Level.TRACE, "no hard links", e);
      return false;
    }
  }

  private static void move(Path from, Path to, Sync sync) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    sync.folder(folderOf(to));
  }

  /// The file that a symbolic link at `target` leads to, or `target` itself.
  public static Path linked(Path target) throws IOException {
    return Files.exists(target) ? target.toRealPath() : target;
  }

  /// Returns the first path that nothing is at, not even a broken link: `wanted`, or else its name
  /// with `-2`, `-3` and so on at the end.
  public static Path free(Path wanted) {
    Path free = wanted;
    for (int number = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); number++) {
      free = wanted.resolveSibling(wanted.getFileName() + "-" + number);
    }
    return free;
  }

  private static Path folderOf(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().getParent());
  }
}
