package app.limber.journal.sqlite;

import app.limber.journal.JournalException;
import app.limber.journal.JournalException.Reason;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The identity and state of the file at a path.
///
/// @param key the device and inode number of the file; null where the file system has none
record FileIdentity(
    @Nullable Object key, FileTime created, long size, FileTime modified, boolean regular) {
  /// Reads the identity of the file at a path. Empty if the folder is reachable and has no such
  /// file.
  ///
  /// @throws JournalException if the file's existence cannot be determined, or a link is dangling
  static Optional<FileIdentity> of(Path file) {
    try {
      BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(
          new FileIdentity(
              found.fileKey(),
              found.creationTime(),
              found.size(),
              found.lastModifiedTime(),
              found.isRegularFile()));
    } catch (NoSuchFileException e) {
      refuseDanglingLinks(file);
      refuseAFileForAFolder(file, e);
      return Optional.empty();
    } catch (AccessDeniedException e) {
      throw new JournalException(Reason.UNREADABLE, e.toString(), e);
    } catch (FileSystemException e) {
      refuseAFileForAFolder(file, e);
      throw new JournalException(Reason.GONE, e.toString(), e);
    } catch (IOException e) {
      throw new JournalException(Reason.FAILED, e.toString(), e);
    }
  }

  /// The file itself, or a folder on its path, may be a dangling link.
  private static void refuseDanglingLinks(Path file) {
    for (Path part = file.toAbsolutePath(); part != null; part = part.getParent()) {
      if (Files.isSymbolicLink(part) && !Files.exists(part)) {
        Reason reason = part.equals(file.toAbsolutePath()) ? Reason.DANGLING_LINK : Reason.GONE;
        throw new JournalException(reason, part + " leads nowhere", null);
      }
    }
  }

  private static void refuseAFileForAFolder(Path file, IOException cause) {
    Path part = file.toAbsolutePath().getParent();
    while (part != null && !Files.exists(part)) {
      part = part.getParent();
    }
    if (part != null && !Files.isDirectory(part)) {
      throw new JournalException(Reason.UNWRITABLE, part + " is no folder", cause);
    }
  }

  boolean isEmpty() {
    return size == 0;
  }

  /// Whether this is the same file as `other`, regardless of its content.
  boolean sameFile(FileIdentity other) {
    return key != null ? key.equals(other.key) : created.equals(other.created);
  }

  /// Whether the file is also unmodified.
  boolean untouched(FileIdentity other) {
    return sameFile(other) && size == other.size && modified.equals(other.modified);
  }
}
