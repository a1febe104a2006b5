package app.limber.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Creates files and folders that only their owner can read: mode 0600 and 0700 on POSIX file
/// systems. Elsewhere they inherit the permissions of the user's own folders, which are private on
/// Windows.
///
/// Permissions are set atomically on creation; what exists already keeps its own.
public final class OwnerOnly {
  private OwnerOnly() {}

  /// Creates `folder` and its missing parents.
  ///
  /// @throws IOException if one cannot be created, or a file is in its place
  public static void createFolders(Path folder) throws IOException {
    // Files.createDirectories tries to create before it looks, which fails on read-only disks.
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder, attributes(folder, "rwx------"));
    }
  }

  /// Creates an empty file; one that exists is left as it is.
  public static void createFile(Path file) throws IOException {
    try {
      Files.createFile(file, fileAttributes(file));
    } catch (FileAlreadyExistsException _) {
      // Created earlier, or by another process at the same moment: either way it exists.
      return;
    }
  }

  /// Opens a file for locking, creating it if absent.
  public static FileChannel openLock(Path file) throws IOException {
    Set<OpenOption> options = Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE);
    return FileChannel.open(file, options, fileAttributes(file));
  }

  static FileAttribute<?>[] fileAttributes(Path file) {
    return attributes(file, "rw-------");
  }

  static FileAttribute<?>[] attributes(Path path, String permissions) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
